import GRDB
import News

/// What was corrected, and what may be meant.
enum Corrections {
    private static let columns = "id, words, made, undone"
    /// How the words of those begin that only follow from an undo.
    static let follows = "took back:"
    private static let isOwn = "words NOT LIKE '\(follows)%'"

    /// Newest first; those that only follow from an undo are left out.
    static func all(limit: Int, in db: Database) throws -> [CorrectionNote] {
        try db.all(
            "SELECT \(columns) FROM correction WHERE \(isOwn) ORDER BY id DESC LIMIT ?", [limit],
            note)
    }

    static func note(_ id: Correction.ID, in db: Database) throws -> CorrectionNote? {
        try db.first("SELECT \(columns) FROM correction WHERE id = ?", [id.number], note)
    }

    /// Those that hold and concern an entity, or one that was merged into it; oldest first.
    static func about(_ id: Entity.ID, in db: Database) throws -> [CorrectionNote] {
        let own = try members(of: id, in: db).map(\.number)
        return try db.all(
            """
            SELECT \(columns) FROM correction WHERE undone IS NULL AND \(isOwn) AND id IN (
                SELECT id FROM correction WHERE entity IN \(list(own))
                UNION SELECT id FROM correction WHERE otherEntity IN \(list(own)))
            ORDER BY id
            """, [], note)
    }

    /// An entity and all that were merged into it.
    static func members(of id: Entity.ID, in db: Database) throws -> [Entity.ID] {
        try db.numbers(
            """
            WITH RECURSIVE member(id) AS (VALUES(?) UNION
                SELECT c.entity FROM member m JOIN correction c ON c.otherEntity = m.id
                WHERE c.kind = 'merge' AND c.undone IS NULL)
            SELECT id FROM member
            """, [id.number]
        ).map { Entity.ID($0) }
    }

    /// The entity that an id stands for now.
    static func current(_ id: Entity.ID, in db: Database) throws -> Entity.ID {
        var current = id
        var seen: Set<Entity.ID> = [id]
        while let next = try merged(current, in: db), seen.insert(next).inserted { current = next }
        return current
    }

    /// Those filed under most of `keys`; with `text` those one of whose names begins so. The most mentioned first among equals.
    static func mergeCandidates(
        of id: Entity.ID, _ text: String, keys: [String], limit: Int, in db: Database
    ) throws -> [EntityRow] {
        guard let own = try EntityQueries.entity(id, in: db) else { return [] }
        let rows = text.isEmpty ? try likely(keys, in: db) : try EntityQueries.beginning(with: text, in: db)
        let fitting = rows.filter { row in
            row.id != id && row.mentions > 0 && (row.kind == .person) == (own.kind == .person)
        }
        return Array(fitting.prefix(limit))
    }

    private static func note(_ row: Row) -> CorrectionNote {
        CorrectionNote(id: Correction.ID(row[0]), words: row[1], made: row[2], undone: row[3])
    }

    private static func merged(_ id: Entity.ID, in db: Database) throws -> Entity.ID? {
        try db.number(
            "SELECT otherEntity FROM correction WHERE entity = ? AND kind = 'merge' AND undone IS NULL ORDER BY id DESC",
            [id.number]
        ).map { Entity.ID($0) }
    }

    /// A key that thousands share is looked at for its newest entities only.
    private static func likely(_ keys: [String], in db: Database) throws -> [EntityRow] {
        var shared: [Entity.ID: Int] = [:]
        for key in Set(keys) {
            let ids = try db.numbers(
                "SELECT entity FROM entityKey WHERE key = ? ORDER BY entity DESC LIMIT 200", [stableHash(key)])
            for id in ids { shared[Entity.ID(id), default: 0] += 1 }
        }
        return try shared.keys.compactMap { try EntityQueries.one($0, in: db) }.sorted {
            (shared[$1.id] ?? 0, $1.mentions, $0.id) < (shared[$0.id] ?? 0, $0.mentions, $1.id)
        }
    }
}
