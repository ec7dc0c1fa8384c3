import GRDB
import News

/// A correction that was looked at and can be made: its row, and what is said of it.
struct CorrectionDraft {
    var record: CorrectionRecord
    let words: String

    private init(_ record: CorrectionRecord, _ words: String) {
        self.record = record
        self.words = words
    }

    /// Throws a `CorrectionError` where it makes no sense.
    static func make(_ correction: Correction, _ rules: CorrectionRules, in db: Database) throws -> CorrectionDraft {
        let reading = Reading(db: db, rules: rules)
        switch correction {
        case .merge(let a, let b): return try merge(a, b, reading)
        case .split(let entity, let name, let article): return try split(entity, name, article, reading)
        case .rename(let entity, let name): return try rename(entity, name, reading)
        case .setKind(let entity, let kind): return try setKind(entity, kind, reading)
        case .notAnEntity(let entity, let name, let article): return try hide(entity, name, article, reading)
        case .always(let name, let entity, let article): return try always(name, entity, article, reading)
        case .sameEvent(let a, let b): return try sameEvent(a, b, reading)
        case .otherEvent(let event, let article): return try otherEvent(event, article, reading)
        case .setDate(let event, let days): return try setDate(event, days, reading)
        case .hideEvent(let event): return try hideEvent(event, reading)
        }
    }
}

// MARK: - Entities

extension CorrectionDraft {
    private static func merge(_ a: Entity.ID, _ b: Entity.ID, _ reading: Reading) throws -> CorrectionDraft {
        let first = try reading.entity(a)
        let second = try reading.entity(b)
        guard first.id != second.id else { throw CorrectionError.sameEntity(name: second.name) }
        guard (first.kind == .person) == (second.kind == .person) else {
            throw CorrectionError.otherKinds(name: first.name, first.kind, other: second.name, second.kind)
        }
        var record = CorrectionRecord(.merge)
        (record.entity, record.otherEntity) = (first.id, second.id)
        return CorrectionDraft(record, "merged \(first.name) with \(second.name)")
    }

    /// The other one is made when it is kept.
    private static func split(
        _ id: Entity.ID, _ name: String?, _ article: Article.ID?, _ reading: Reading
    ) throws -> CorrectionDraft {
        let entity = try reading.entity(id)
        let place = try article.map(reading.title)
        guard name != nil || article != nil else { throw CorrectionError.noName }
        let names = try EntityQueries.aliases(entity.id, in: reading.db).map(\.name)
        if let name {
            guard names.contains(where: { folded($0) == folded(name) }) else {
                throw CorrectionError.noSuchName(name: name, entity: entity.name)
            }
            guard article != nil || Set(names.map(folded)).count > 1 else { throw CorrectionError.onlyName(name: name) }
        }
        var record = CorrectionRecord(.split)
        (record.entity, record.article) = (entity.id, article)
        (record.key, record.value) = (name.map(CorrectionRecord.key), name ?? entity.name)
        let what = name.map { "'\($0)'" } ?? "the one named here"
        return CorrectionDraft(record, "parted \(what) from \(entity.name)" + (place.map { " in '\($0)'" } ?? ""))
    }

    private static let longestName = 200

    private static func rename(_ id: Entity.ID, _ name: String, _ reading: Reading) throws -> CorrectionDraft {
        let entity = try reading.entity(id)
        let name = name.safeLine
        guard !name.isEmpty else { throw CorrectionError.noName }
        guard name.count <= longestName else { throw CorrectionError.longName(most: longestName) }
        guard name != entity.name else { throw CorrectionError.isNamedSo(name: name) }
        var record = CorrectionRecord(.rename)
        (record.entity, record.value) = (entity.id, name)
        return CorrectionDraft(record, "renamed \(entity.name) to \(name)")
    }

    private static func setKind(_ id: Entity.ID, _ kind: EntityKind, _ reading: Reading) throws -> CorrectionDraft {
        let entity = try reading.entity(id)
        guard kind != entity.kind else { throw CorrectionError.isOfKind(name: entity.name, kind) }
        var record = CorrectionRecord(.kind)
        (record.entity, record.value) = (entity.id, kind.rawValue)
        return CorrectionDraft(record, "said that \(entity.name) is \(kind.phrase)")
    }

    private static func hide(
        _ id: Entity.ID, _ name: String, _ article: Article.ID?, _ reading: Reading
    ) throws -> CorrectionDraft {
        let entity = try reading.entity(id)
        let place = try article.map(reading.title)
        guard !name.isEmpty else { throw CorrectionError.noName }
        let names = try [entity.name] + EntityQueries.aliases(entity.id, in: reading.db).map(\.name)
        guard names.contains(where: { CorrectionRecord.key($0) == CorrectionRecord.key(name) }) else {
            throw CorrectionError.noSuchName(name: name, entity: entity.name)
        }
        var record = CorrectionRecord(.notAnEntity)
        (record.entity, record.article, record.key) = (entity.id, article, CorrectionRecord.key(name))
        return CorrectionDraft(record, "said that \(name) is no entity" + (place.map { " in '\($0)'" } ?? ""))
    }

    private static func always(
        _ name: String, _ id: Entity.ID, _ article: Article.ID?, _ reading: Reading
    ) throws -> CorrectionDraft {
        let entity = try reading.entity(id)
        let place = try article.map(reading.title)
        guard !name.isEmpty else { throw CorrectionError.noName }
        var record = CorrectionRecord(.always)
        (record.entity, record.article, record.key) = (entity.id, article, CorrectionRecord.key(name))
        let scope = place.map { "in '\($0)' means" } ?? "always means"
        return CorrectionDraft(record, "said that '\(name)' \(scope) \(entity.name)")
    }
}

// MARK: - Events

extension CorrectionDraft {
    private static func sameEvent(_ a: Event.ID, _ b: Event.ID, _ reading: Reading) throws -> CorrectionDraft {
        let first = try reading.event(a)
        let second = try reading.event(b)
        guard first.id != second.id else { throw CorrectionError.sameEvent }
        var record = CorrectionRecord(.sameEvent)
        (record.event, record.otherEvent) = (first.id, second.id)
        return CorrectionDraft(record, "said that '\(first.text)' is '\(second.text)'")
    }

    /// The other one is made when it is kept.
    private static func otherEvent(
        _ id: Event.ID, _ article: Article.ID, _ reading: Reading
    ) throws -> CorrectionDraft {
        let event = try reading.event(id)
        let title = try reading.title(article)
        let articles = Set(try reading.db.numbers("SELECT article FROM report WHERE event = ?", [event.id.number]))
        guard articles.contains(article.number) else { throw CorrectionError.notReported(article: title) }
        guard articles.count > 1 else { throw CorrectionError.onlyReport }
        var record = CorrectionRecord(.otherEvent)
        (record.event, record.article) = (event.id, article)
        return CorrectionDraft(record, "said that '\(title)' reports another event than '\(event.text)'")
    }

    private static func setDate(_ id: Event.ID, _ days: DayInterval, _ reading: Reading) throws -> CorrectionDraft {
        let event = try reading.event(id)
        guard event.days != days else { throw CorrectionError.isDatedSo }
        var record = CorrectionRecord(.date)
        (record.event, record.value) = (event.id, CorrectionRecord.text(days))
        let said = days.isOpen ? "unknown" : days.from == days.to ? days.from?.iso ?? "" : CorrectionRecord.text(days)
        return CorrectionDraft(record, "said that the date of '\(event.text)' is \(said)")
    }

    private static func hideEvent(_ id: Event.ID, _ reading: Reading) throws -> CorrectionDraft {
        let event = try reading.event(id)
        guard !reading.rules.hiddenEvents.contains(event.id) else { throw CorrectionError.isHidden }
        var record = CorrectionRecord(.hideEvent)
        record.event = event.id
        return CorrectionDraft(record, "hid '\(event.text)'")
    }
}

/// What a correction is about, as it is shown.
private struct Reading {
    let db: Database
    let rules: CorrectionRules

    func entity(_ id: Entity.ID) throws -> Entity {
        guard let entity = try EntityQueries.entity(rules.entity(id), in: db) else {
            throw CorrectionError.noEntity(id)
        }
        return entity
    }

    func event(_ id: Event.ID) throws -> (id: Event.ID, text: String, days: DayInterval) {
        let shown = rules.event(id)
        guard let draft = try EventRecord.draft(shown, in: db) else { throw CorrectionError.noEvent(id) }
        return (shown, draft.text, draft.facts.days)
    }

    func title(_ id: Article.ID) throws -> String {
        let title: String? = try db.first("SELECT title FROM article WHERE id = ?", [id.number]) { $0[0] }
        guard let title else { throw CorrectionError.noArticle(id) }
        return title
    }
}
