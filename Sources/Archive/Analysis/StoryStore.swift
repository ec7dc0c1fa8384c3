import FoundationEssentials
import GRDB
import News

/// The stories one transaction touches, read once and written at the end; the
/// next transaction may go on with them.
final class StoryStore {
    struct State: Sendable {
        let id: Story.ID
        var terms: TermVector
        var entities: [Entity.ID: Int]
        var articles: Int
        var days: DayInterval
        var isChanged = false
    }

    /// A story's strongest terms and entities are enough to know it by.
    private static let maximumTerms = 1_000
    private static let maximumEntities = 200
    /// Looks this far to either side of an article in each entity's list.
    private static let reach = 12

    private let db: Database
    private(set) var states: [Story.ID: State]

    init(_ db: Database, _ states: [Story.ID: State]) {
        self.db = db
        self.states = states
    }

    /// Stories of the articles nearest in time that name one of `entities`.
    func candidates(entities: [Entity.ID], near position: Int64, limit: Int) throws -> [StoryCandidate] {
        var ids: [Story.ID] = []
        for entity in entities {
            for id in try neighbours(entity, position) where !ids.contains(id) { ids.append(id) }
            if ids.count >= limit { break }
        }
        return try ids.prefix(limit).compactMap { try candidate($0) }
    }

    func insert(name: String) throws -> Story.ID {
        try db.run(
            "INSERT INTO story (name, folded, terms, entities) VALUES (?, ?, x'', x'')", [name, folded(name)])
        let id = Story.ID(db.lastInsertedRowID)
        states[id] = State(id: id, terms: TermVector(), entities: [:], articles: 0, days: .open)
        return id
    }

    func rename(_ id: Story.ID, to name: String) throws {
        try db.run("UPDATE story SET name = ?, folded = ? WHERE id = ?", [name, folded(name), id.number])
    }

    /// Adds an article to a story's sums, or takes it away.
    func count(_ profile: ArticleProfile, in id: Story.ID, sign: Int) throws {
        guard var state = try state(id) else { return }
        states[id] = nil
        let terms = state.terms.adding(profile.terms, factor: Float(sign))
        state.terms = terms.strongest(StoryStore.maximumTerms)
        for entity in profile.entities.keys { state.entities[entity, default: 0] += sign }
        state.entities = state.entities.filter { $0.value > 0 }
        state.articles += sign
        if let day = profile.published { state.days = state.days.including(day) }
        state.isChanged = true
        states[id] = state
    }

    func flush() throws {
        for state in states.values.filter(\.isChanged).sorted(by: { $0.id < $1.id }) {
            try write(state)
            states[state.id] = try settled(state)
        }
    }
}

// MARK: - Private

extension StoryStore {
    private func neighbours(_ entity: Entity.ID, _ position: Int64) throws -> [Story.ID] {
        let sides = [("<=", "DESC"), (">", "ASC")]
        return try sides.flatMap { side in
            try db.all(
                """
                SELECT a.story FROM appearance p CROSS JOIN article a ON a.id = p.article
                WHERE p.entity = ? AND p.position \(side.0) ? AND a.story IS NOT NULL
                ORDER BY p.position \(side.1) LIMIT \(StoryStore.reach)
                """, [entity.number, position]
            ) { Story.ID($0[0]) }
        }
    }

    private func candidate(_ id: Story.ID) throws -> StoryCandidate? {
        guard let state = try state(id) else { return nil }
        return StoryCandidate(
            id: id, terms: state.terms, entities: state.entities, days: state.days, articles: state.articles)
    }

    private func state(_ id: Story.ID) throws -> State? {
        if let state = states[id] { return state }
        states[id] = try db.first(
            "SELECT terms, entities, articles, fromDay, toDay FROM story WHERE id = ?", [id.number]
        ) { row in
            State(
                id: id, terms: TermVector(bytes: Array(row[0] as Data)),
                entities: Companions(Array(row[1] as Data)).counts, articles: row[2],
                days: EventRecord.days(row[3], row[4]))
        }
        return states[id]
    }

    private func write(_ state: State) throws {
        var entities = ByteWriter()
        for (entity, count) in state.mostNamed(StoryStore.maximumEntities) {
            entities.write(Int(entity.number))
            entities.write(count)
        }
        try db.run(
            "UPDATE story SET terms = ?, entities = ? WHERE id = ?",
            [Data(state.terms.bytes), Data(entities.bytes), state.id.number])
        try StoryRecord.recount(state.id, in: db)
    }

    /// As it would be read again.
    private func settled(_ state: State) throws -> State? {
        try db.first("SELECT articles, fromDay, toDay FROM story WHERE id = ?", [state.id.number]) { row in
            let entities = state.mostNamed(StoryStore.maximumEntities).map { ($0.key, $0.value) }
            return State(
                id: state.id, terms: state.terms, entities: Dictionary(uniqueKeysWithValues: entities),
                articles: row[0], days: EventRecord.days(row[1], row[2]))
        }
    }
}

extension StoryStore.State {
    fileprivate func mostNamed(_ limit: Int) -> ArraySlice<(key: Entity.ID, value: Int)> {
        entities.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    }
}

extension TermVector {
    /// The sum of both, `other` times `factor`; weights that fall to 0 go.
    func adding(_ other: TermVector, factor: Float) -> TermVector {
        var sums: [Entry] = []
        sums.reserveCapacity(entries.count + other.entries.count)
        func add(_ term: UInt32, _ weight: Float) {
            if weight > 0 { sums.append(Entry(term: term, weight: weight)) }
        }
        var theirs = other.entries[...]
        for entry in entries {
            while let first = theirs.first, first.term < entry.term {
                add(first.term, first.weight * factor)
                theirs.removeFirst()
            }
            guard let first = theirs.first, first.term == entry.term else {
                add(entry.term, entry.weight)
                continue
            }
            add(entry.term, entry.weight + first.weight * factor)
            theirs.removeFirst()
        }
        for entry in theirs { add(entry.term, entry.weight * factor) }
        return TermVector(sorted: sums)
    }

    /// The `limit` terms of most weight.
    func strongest(_ limit: Int) -> TermVector {
        guard entries.count > limit else { return self }
        let least = entries.map(\.weight).sorted(by: >)[limit - 1]
        return mapWeights { $0.weight >= least ? $0.weight : 0 }
    }
}

extension DayInterval {
    func including(_ day: CalendarDay) -> DayInterval {
        DayInterval(from: min(from ?? day, day), to: max(to ?? day, day))
    }
}
