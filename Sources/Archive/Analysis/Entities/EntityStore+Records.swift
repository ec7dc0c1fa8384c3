import GRDB
import News

/// Entities as rows: read once, written at the end.
extension EntityStore {
    /// What a name might mean by it; of what the reader merged, the one it was merged into.
    func candidate(_ id: Entity.ID) throws -> EntityCandidate? {
        if let candidate = known[id] { return candidate }
        guard let state = try state(id) else { return nil }
        let merged = try corrections.rules().entity(id)
        if merged != id, let other = try candidate(merged) { return other.renamed(id, state) }
        let aliases = state.aliases.filter { $0.value > 0 }.map { Alias($0.key, mentions: $0.value) }
        let candidate = EntityCandidate(
            id: id, kind: state.kind, name: state.name, known: state.known,
            aliases: aliases.sorted { ($1.mentions, $0.name) < ($0.mentions, $1.name) }, articles: state.articles,
            companions: Set(state.companions.most(20).map(\.entity)))
        known[id] = candidate
        return candidate
    }

    /// What the analysis takes it for; asked far more often than anything else of an entity.
    func kind(of id: Entity.ID) throws -> EntityKind? {
        if let kind = known[id]?.kind { return kind }
        return try isThere(id) ? states[id]?.kind : nil
    }

    func state(_ id: Entity.ID) throws -> State? { try isThere(id) ? states[id] : nil }

    /// Whether there is such an entity; its state is among `states` then.
    func isThere(_ id: Entity.ID) throws -> Bool {
        if states.index(forKey: id) != nil { return true }
        if let state = former.removeValue(forKey: id) {
            states[id] = state
            return true
        }
        let read = try db.first(
            """
            SELECT coalesce(f.kind, e.kind), coalesce(f.name, e.name), e.known, e.mentions, e.articles, e.companions,
                e.lead
            FROM entity e LEFT JOIN foundEntity f ON f.entity = e.id WHERE e.id = ?
            """, [id.number]
        ) { row in
            State(
                id: id, kind: EntityKind(rawValue: row[0]) ?? .other, name: row[1], known: row[2], lead: row[6],
                mentions: row[3], articles: row[4], aliases: [:], companions: Companions(row[5]))
        }
        guard var state = read else { return false }
        for (name, mentions) in try db.all(
            "SELECT name, mentions FROM alias WHERE entity = ?", [id.number], { ($0[0] as String, $0[1] as Int) })
        {
            state.aliases[name] = mentions
        }
        states[id] = state
        return true
    }

    func write(_ state: State) throws {
        let id = state.id.number
        try db.run(
            "UPDATE entity SET mentions = ?, articles = ?, companions = ?, lead = ? WHERE id = ?",
            [state.mentions, state.articles, state.companions.bytes, state.lead, id])
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

// MARK: - Private

extension EntityCandidate {
    /// One that was merged: its own name, in the company of the entity that it is.
    fileprivate func renamed(_ id: Entity.ID, _ state: EntityStore.State) -> EntityCandidate {
        EntityCandidate(
            id: id, kind: state.kind, name: state.name, known: state.known, aliases: [], articles: articles,
            companions: companions)
    }
}
