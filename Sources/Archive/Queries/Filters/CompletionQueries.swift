import GRDB
import News

/// What the library offers for a word of a filter line.
enum CompletionQueries {
    static func of(_ prefix: String, for field: Completable, limit: Int, in db: Database) throws -> [String] {
        switch field {
        case .entity(let kind): return try entities(prefix, kind, limit, db)
        case .source: return try sources(prefix, limit, db)
        case .story: return try stories(prefix, limit, db)
        case .event: return events(prefix, limit)
        }
    }

    /// Names of entities one of whose spellings begins so, the most mentioned first.
    private static func entities(_ prefix: String, _ kind: EntityKind, _ limit: Int, _ db: Database) throws -> [String]
    {
        let key = folded(prefix)
        return try db.all(
            """
            SELECT DISTINCT e.name FROM alias al CROSS JOIN entity e ON e.id = al.entity
            WHERE al.folded >= ? AND al.folded < ? AND e.kind = ? AND e.mentions > 0
            ORDER BY e.mentions DESC LIMIT ?
            """, [key, key + "\u{10FFFF}", kind.rawValue, limit]
        ) { $0[0] }
    }

    private static func sources(_ prefix: String, _ limit: Int, _ db: Database) throws -> [String] {
        try db.all(
            """
            SELECT name FROM (SELECT name, folded FROM source UNION SELECT name, folded FROM site)
            WHERE substr(folded, 1, length(?1)) = ?1 ORDER BY name LIMIT ?2
            """, [folded(prefix), limit]
        ) { $0[0] }
    }

    private static func stories(_ prefix: String, _ limit: Int, _ db: Database) throws -> [String] {
        try db.all(
            "SELECT name FROM story WHERE articles > 1 AND instr(folded, ?) > 0 ORDER BY latest DESC LIMIT ?",
            [folded(prefix), limit]
        ) { $0[0] }
    }

    private static func events(_ prefix: String, _ limit: Int) -> [String] {
        Array(EventKind.allCases.map(\.rawValue).filter { $0.hasPrefix(prefix.lowercased()) }.prefix(limit))
    }
}
