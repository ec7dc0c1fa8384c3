import GRDB
import News

/// Puts events together anew from their reports, as corrections of their
/// participants, dates and reports have it.
struct CorrectedEvents {
    let db: Database
    private let store: AnnotationStore
    private let shown = ShownEntities()
    /// So many reports say all there is to say of an event.
    private static let mostReports = 200

    init(_ db: Database, _ store: AnnotationStore? = nil) {
        self.db = db
        self.store = store ?? AnnotationStore(db)
    }

    /// Lets a correction of an event, just made or taken back, take effect.
    func take(_ record: CorrectionRecord) throws {
        let events = Set([record.event, record.otherEvent].compactMap { $0 })
        try rebuild(events.union(try sort(reportsOf: events)))
        for event in events { store.events.touch(articles: try articles(of: event)) }
        try store.flush()
    }

    func rebuild(_ events: Set<Event.ID>) throws {
        for event in events.sorted() { try rebuild(event) }
        store.events.touch(events)
    }
}

// MARK: - Private

extension CorrectedEvents {
    private struct StoredReport {
        let article: Article.ID
        let people: ReportPeople?
        let isPassing: Bool
        var draft: EventDraft
    }

    /// Every report goes to the event that it shows; returns those that gained or lost one.
    private func sort(reportsOf events: Set<Event.ID>) throws -> Set<Event.ID> {
        let rules = try store.corrections.rules()
        var touched: Set<Event.ID> = []
        for event in events {
            let reports = try db.all(
                "SELECT article, number, coalesce(found, event) FROM report WHERE event = ?", [event.number]
            ) { (article: Article.ID($0[0]), number: $0[1] as Int, found: Event.ID($0[2])) }
            for report in reports {
                let shown = rules.event(report.found, in: report.article)
                guard shown != event else { continue }
                touched.formUnion([event, shown])
                try db.run(
                    """
                    UPDATE report SET event = ?, found = ?,
                        text = iif(text = '', (SELECT text FROM event WHERE id = report.event), text)
                    WHERE article = ? AND number = ?
                    """,
                    [
                        shown.number, shown == report.found ? nil : report.found.number, report.article.number,
                        report.number,
                    ])
            }
        }
        return touched
    }

    private func articles(of event: Event.ID) throws -> [Article.ID] {
        try db.numbers("SELECT DISTINCT article FROM report WHERE event = ?", [event.number]).map { Article.ID($0) }
    }

    /// An event without reports stays as it was.
    private func rebuild(_ id: Event.ID) throws {
        guard let known = try store.events.draft(id) else { return }
        let all = try reports(of: id)
        // What was only told in passing, and is another event by the reader's word, has nothing else to be made of.
        let own = all.filter { !$0.isPassing }
        let reports = own.isEmpty ? all : own
        guard let first = reports.first else { return }
        var draft = reports.dropFirst().reduce(first.draft) { $0.joined(with: $1.draft) }
        for report in all where report.isPassing { draft.facts = draft.facts.known(by: report.draft.facts) }
        (draft.facts.terms, draft.facts.story) = (known.facts.terms, known.facts.story)
        if reports.contains(where: { $0.people == nil }) { try keepPeople(of: known.facts, in: &draft.facts) }
        try store.events.update(id, draft, keys: [])
    }

    /// Reports from before participants were kept with them.
    private func keepPeople(of known: EventFacts, in facts: inout EventFacts) throws {
        let rules = try store.corrections.rules()
        facts.place = known.place.map(rules.entity)
        facts.participants = Dictionary(known.participants.map { (rules.entity($0.key), $0.value) }) { first, _ in first
        }
    }

    private func reports(of id: Event.ID) throws -> [StoredReport] {
        let rows = try db.all(
            """
            SELECT r.article, r.people, r.kind, r.lemma, iif(r.text = '', e.text, r.text), r.fromDay, r.toDay,
                r.dateOrigin, r.status, r.isPassing
            FROM report r JOIN event e ON e.id = r.event WHERE r.event = ? ORDER BY r.isPassing, r.article, r.number LIMIT \(CorrectedEvents.mostReports)
            """, [id.number]
        ) { row in
            StoredReport(
                article: Article.ID(row[0]), people: (row[1] as [UInt8]?).map { ReportPeople($0) },
                isPassing: row[9],
                draft: EventDraft(
                    EventFacts(
                        kind: EventKind(rawValue: row[2]) ?? .other, lemma: row[3],
                        days: EventRecord.days(row[5], row[6]), dateOrigin: DateOrigin(stored: row[7]) ?? .none,
                        status: EventStatus(stored: row[8]) ?? .happened),
                    text: row[4]))
        }
        return try rows.map { report in
            var report = report
            if let people = report.people { try fill(people, of: report.article, into: &report.draft.facts) }
            return report
        }
    }

    /// Whom the mentions mean now.
    private func fill(_ people: ReportPeople, of article: Article.ID, into facts: inout EventFacts) throws {
        let shown = try entities(of: article)
        func entity(_ mention: Int) -> Entity.ID? { shown.indices.contains(mention) ? shown[mention] : nil }
        for (mention, role) in people.participants {
            guard let id = entity(mention) else { continue }
            if facts.participants[id] == nil || role == .actor { facts.participants[id] = role }
        }
        facts.place = people.place.flatMap(entity)
    }

    private func entities(of article: Article.ID) throws -> [Entity.ID?] {
        if let known = shown.known[article] { return known }
        let read = try readEntities(of: article)
        shown.known[article] = read
        return read
    }

    private func readEntities(of article: Article.ID) throws -> [Entity.ID?] {
        if let found = try FoundMentions.read(article, in: db) {
            let text = try Texts.text(article, in: db) ?? ""
            return CorrectedMentions(found, in: text, of: article, try store.corrections.rules()).entities
        }
        return try AnnotationRecord.mentions(article, in: db)?.map(\.entity) ?? []
    }
}

/// Whom the mentions of articles mean: events of one article, and reports of
/// one event, ask again and again.
private final class ShownEntities {
    var known: [Article.ID: [Entity.ID?]] = [:]
}
