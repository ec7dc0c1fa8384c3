import GRDB
import News

/// The corrections that hold, in memory: which entity a mention means and
/// which event a report is about once the reader has been heard.
///
/// A few hundred rows in a library that is used for years; read once for each
/// transaction that writes.
struct CorrectionRules {
    /// One name, or every name of an entity, means something else.
    struct NameRule {
        let id: Correction.ID
        /// nil: whatever the mention was taken for.
        let from: Entity.ID?
        /// nil: nothing at all.
        let to: Entity.ID?
        /// nil: everywhere.
        let article: Article.ID?
    }

    private(set) var isEmpty = true
    /// In the order they were made.
    private(set) var byName: [String: [NameRule]] = [:]
    private(set) var byArticle: [Article.ID: [NameRule]] = [:]
    private(set) var hidden: [Entity.ID: Correction.ID] = [:]
    private var merges: [Entity.ID: (into: Entity.ID, id: Correction.ID)] = [:]
    private var sameEvents: [Event.ID: Event.ID] = [:]
    private var otherEvents: [Article.ID: [(from: Event.ID, to: Event.ID)]] = [:]
    private var dates: [Event.ID: DayInterval] = [:]
    private(set) var hiddenEvents: Set<Event.ID> = []
    /// All that some correction names.
    private var events: Set<Event.ID> = []

    init() {}

    static func load(_ db: Database) throws -> CorrectionRules {
        var rules = CorrectionRules()
        for row in try CorrectionRecord.active(in: db) { rules.add(row) }
        return rules
    }

    /// The entity that stands for `id`, through all that were merged.
    func entity(_ id: Entity.ID) -> Entity.ID { path(from: id).last?.into ?? id }

    /// The merges from `id` on.
    func path(from id: Entity.ID) -> [(into: Entity.ID, id: Correction.ID)] {
        var path: [(into: Entity.ID, id: Correction.ID)] = []
        var current = id
        while let step = merges[current], path.count <= merges.count {
            path.append(step)
            current = step.into
        }
        return path
    }

    /// The event that a report of `article` shows, which the analysis took to be about `id`.
    func event(_ id: Event.ID, in article: Article.ID? = nil) -> Event.ID {
        var current = id
        for rule in article.flatMap({ otherEvents[$0] }) ?? [] where same(rule.from) == same(current) {
            current = rule.to
        }
        return same(current)
    }

    /// Whether some correction is about this event.
    func concerns(_ id: Event.ID) -> Bool { events.contains(id) }

    /// What the reader said of its date; open where it is not known.
    func days(of id: Event.ID) -> DayInterval? { dates[id] }
}

// MARK: - Private

extension CorrectionRules {
    private func same(_ id: Event.ID) -> Event.ID {
        var current = id
        var steps = 0
        while let next = sameEvents[current], steps <= sameEvents.count {
            current = next
            steps += 1
        }
        return current
    }

    private mutating func add(_ row: CorrectionRecord) {
        isEmpty = false
        events.formUnion([row.event, row.otherEvent].compactMap(\.self))
        switch row.kind {
        case .merge: if let a = row.entity, let b = row.otherEntity { merges[a] = (b, row.id) }
        case .split: addRule(row, from: row.entity, to: row.otherEntity)
        case .always: addRule(row, from: nil, to: row.entity)
        case .notAnEntity: hide(row)
        case .sameEvent: if let a = row.event, let b = row.otherEvent { sameEvents[a] = b }
        case .otherEvent:
            guard let from = row.event, let to = row.otherEvent, let article = row.article else { return }
            otherEvents[article, default: []].append((from, to))
        case .date: if let event = row.event { dates[event] = CorrectionRecord.days(row.value) }
        case .hideEvent: if let event = row.event { hiddenEvents.insert(event) }
        case .rename, .kind: break
        }
    }

    private mutating func addRule(_ row: CorrectionRecord, from: Entity.ID?, to: Entity.ID?) {
        let rule = NameRule(id: row.id, from: from, to: to, article: row.article)
        if let key = row.key {
            byName[key, default: []].append(rule)
        } else if let article = row.article {
            byArticle[article, default: []].append(rule)
        }
    }

    /// Whatever was taken for the entity, and whatever else is spelled so.
    private mutating func hide(_ row: CorrectionRecord) {
        addRule(row, from: nil, to: nil)
        guard let entity = row.entity else { return }
        if let article = row.article {
            byArticle[article, default: []].append(NameRule(id: row.id, from: entity, to: nil, article: article))
        } else {
            hidden[entity] = row.id
        }
    }
}
