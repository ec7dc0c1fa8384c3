import GRDB
import News

/// What the library offers for a word of a filter line.
enum CompletionQueries {
    static func of(
        _ prefix: String, for field: Completable, limit: Int, in db: Database
    ) throws -> [CompletedName] {
        switch field {
        case .entity(let kind): return try entities(prefix, kind, limit, db)
        case .source: return try sources(prefix, limit, db)
        case .story: return try stories(prefix, limit, db)
        case .event: return events(prefix, limit)
        case .saved: return try saved(prefix, limit, db)
        }
    }

    /// Names of entities one of whose spellings begins so, the most mentioned first; where several have one name, each
    /// stands in some of the articles.
    private static func entities(
        _ prefix: String, _ kind: EntityKind, _ limit: Int, _ db: Database
    ) throws -> [CompletedName] {
        let rows = try EntityQueries.beginning(with: prefix, kind: kind, in: db)
        let articles = Dictionary(rows.map { ($0.name, $0.articles) }, uniquingKeysWith: +)
        var seen: Set<String> = []
        return rows.filter { seen.insert($0.name).inserted }.prefix(limit)
            .map { CompletedName($0.name, articles: articles[$0.name]) }
    }

    /// Sources have their counters, sites have none.
    private static func sources(_ prefix: String, _ limit: Int, _ db: Database) throws -> [CompletedName] {
        try db.all(
            """
            SELECT name, sum(articles) FROM (
                SELECT name, folded, articles FROM source UNION ALL SELECT name, folded, NULL FROM site
            )
            WHERE substr(folded, 1, length(?1)) = ?1 GROUP BY name ORDER BY name LIMIT ?2
            """, [folded(prefix), limit], name)
    }

    private static func stories(_ prefix: String, _ limit: Int, _ db: Database) throws -> [CompletedName] {
        try db.all(
            """
            SELECT s.name, \(StoryQueries.articles) FROM story s
            WHERE s.articles > 1 AND instr(s.folded, ?) > 0 ORDER BY s.latest DESC LIMIT ?
            """, [folded(prefix), limit], name)
    }

    private static func events(_ prefix: String, _ limit: Int) -> [CompletedName] {
        EventKind.allCases.map(\.rawValue).filter { $0.hasPrefix(prefix.lowercased()) }.prefix(limit)
            .map { CompletedName($0) }
    }

    private static func saved(_ prefix: String, _ limit: Int, _ db: Database) throws -> [CompletedName] {
        let key = folded(prefix)
        return try SavedFilters.readable(in: db).filter { folded($0.name).hasPrefix(key) }.prefix(limit)
            .map { CompletedName($0.name, articles: try SavedFilters.count($0.filter, in: db)) }
    }

    private static func name(_ row: Row) -> CompletedName { CompletedName(row[0], articles: row[1]) }
}
