import FoundationEssentials
import GRDB
import News

/// The entities one transaction touches, each read once, changed in memory
/// and written at the end; the next transaction may go on with them.
final class EntityStore {
    /// An entity with its counters.
    struct State: Sendable {
        let id: Entity.ID
        var kind: EntityKind
        var name: String
        let known: String?
        var mentions: Int
        var articles: Int
        var aliases: [String: Int]
        var companions: Companions
        var changedAliases: Set<String> = []
        var changedMonths: [Int: Int] = [:]
        var isChanged = false
        /// Made when it is asked for first after a change.
        var candidate: EntityCandidate?
    }

    private let db: Database
    private(set) var states: [Entity.ID: State]

    init(_ db: Database, _ states: [Entity.ID: State] = [:]) {
        self.db = db
        self.states = states
    }

    /// Those in most articles first.
    func candidates(keys: [String], limit: Int) throws -> [EntityCandidate] {
        var ids: Set<Int64> = []
        for key in keys {
            ids.formUnion(
                try db.numbers(
                    """
                    SELECT k.entity FROM entityKey k CROSS JOIN entity e ON e.id = k.entity
                    WHERE k.key = ? ORDER BY e.articles DESC LIMIT ?
                    """, [stableHash(key), limit]))
        }
        let found = try ids.compactMap { try candidate(Entity.ID($0)) }
        return Array(found.sorted { ($1.articles, $0.id) < ($0.articles, $1.id) }.prefix(limit))
    }

    /// What is in the curated table is one entity, however it was looked for.
    func insert(kind: EntityKind, name: String, known: String?, keys: [String]) throws -> Entity.ID {
        if let known, let id = try db.number("SELECT id FROM entity WHERE known = ?", [known]) {
            try addKeys(keys, to: Entity.ID(id))
            return Entity.ID(id)
        }
        try db.run(
            "INSERT INTO entity (kind, name, known, companions) VALUES (?, ?, ?, x'')", [kind.rawValue, name, known])
        let id = Entity.ID(db.lastInsertedRowID)
        states[id] = State(
            id: id, kind: kind, name: name, known: known, mentions: 0, articles: 0, aliases: [:],
            companions: Companions())
        try addKeys(keys, to: id)
        return id
    }

    func addKeys(_ keys: [String], to id: Entity.ID) throws {
        for key in keys { try db.run("INSERT OR IGNORE INTO entityKey VALUES (?, ?)", [stableHash(key), id.number]) }
    }

    func rename(_ id: Entity.ID, to name: String) throws {
        try db.run("UPDATE entity SET name = ? WHERE id = ?", [name, id.number])
        states[id]?.name = name
        states[id]?.candidate = nil
    }

    /// Adds (or with `sign` -1 takes away) what one article says of its entities.
    func count(_ appearances: ArticleAppearances, sign: Int) throws {
        let companions = appearances.mostMentioned(Companions.perArticle).sorted()
        for (id, aliases) in appearances.aliases {
            guard var state = try state(id) else { continue }
            states[id] = nil
            let mentions = aliases.values.reduce(0, +)
            state.mentions += sign * mentions
            state.articles += sign
            for (name, number) in aliases {
                state.aliases[name, default: 0] += sign * number
                state.changedAliases.insert(name)
            }
            if let month = appearances.month { state.changedMonths[month, default: 0] += sign * mentions }
            if companions.contains(id) { state.companions.count(companions, except: id, sign: sign) }
            state.isChanged = true
            state.candidate = nil
            states[id] = state
        }
    }

    func flush() throws {
        for state in states.values.filter(\.isChanged).sorted(by: { $0.id < $1.id }) {
            try write(state)
            states[state.id]?.settle()
        }
    }
}

// MARK: - Private

extension EntityStore {
    private func candidate(_ id: Entity.ID) throws -> EntityCandidate? {
        guard let state = try state(id) else { return nil }
        if let candidate = state.candidate { return candidate }
        let aliases = state.aliases.filter { $0.value > 0 }.map { Alias($0.key, mentions: $0.value) }
        let candidate = EntityCandidate(
            id: id, kind: state.kind, name: state.name, known: state.known,
            aliases: aliases.sorted { ($1.mentions, $0.name) < ($0.mentions, $1.name) }, articles: state.articles,
            companions: Set(state.companions.most(20).map(\.entity)))
        states[id]?.candidate = candidate
        return candidate
    }

    private func state(_ id: Entity.ID) throws -> State? {
        if let state = states[id] { return state }
        let read = try db.first(
            "SELECT kind, name, known, mentions, articles, companions FROM entity WHERE id = ?", [id.number]
        ) { row in
            State(
                id: id, kind: EntityKind(rawValue: row[0]) ?? .other, name: row[1], known: row[2], mentions: row[3],
                articles: row[4], aliases: [:], companions: Companions(Array(row[5] as Data)))
        }
        guard var state = read else { return nil }
        for (name, mentions) in try db.all(
            "SELECT name, mentions FROM alias WHERE entity = ?", [id.number], { ($0[0] as String, $0[1] as Int) })
        {
            state.aliases[name] = mentions
        }
        states[id] = state
        return state
    }

    private func write(_ state: State) throws {
        let id = state.id.number
        try db.run(
            "UPDATE entity SET mentions = ?, articles = ?, companions = ? WHERE id = ?",
            [state.mentions, state.articles, Data(state.companions.bytes), id])
        for name in state.changedAliases { try write(alias: name, mentions: state.aliases[name] ?? 0, of: id) }
        for (month, mentions) in state.changedMonths where mentions != 0 {
            try db.run(
                """
                INSERT INTO month VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions
                """, [id, month, mentions])
        }
    }

    private func write(alias name: String, mentions: Int, of id: Int64) throws {
        guard mentions > 0 else {
            return try db.run("DELETE FROM alias WHERE entity = ? AND name = ?", [id, name])
        }
        try db.run(
            "INSERT INTO alias VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET mentions = excluded.mentions",
            [id, name, folded(name), mentions])
    }
}

extension EntityStore.State {
    /// Its changes are in the library.
    fileprivate mutating func settle() {
        for name in changedAliases where aliases[name] ?? 0 <= 0 { aliases[name] = nil }
        changedAliases = []
        changedMonths = [:]
        isChanged = false
    }
}
