import GRDB
import News

/// Articles that wait for the analysis, or for a newer one.
enum PendingArticles {
    /// What was muted has -1 for a version.
    static let listed = "analyzed >= 0 AND id NOT IN (SELECT article FROM removed)"

    /// Not among those that are analysed one by one.
    private static let together = "\(listed) AND id NOT IN (SELECT article FROM interrupted)"

    /// Those of `first` that wait, then the never analysed, then those of the newest older version; each newest first.
    static func ids(version: Int, limit: Int, first: [Article.ID], in db: Database) throws -> [Article.ID] {
        var result = try first.filter { try isPending($0, version: version, in: db) }
        var older: Int? = 0
        while let analyzed = older, result.count < limit {
            let chosen = Set(result)
            let more = try db.numbers(
                "SELECT id FROM article WHERE analyzed = ? AND \(together) ORDER BY position DESC LIMIT ?",
                [analyzed, limit + chosen.count])
            result += more.map { Article.ID($0) }.filter { !chosen.contains($0) }
            older = try nextVersion(after: analyzed, before: version, in: db)
        }
        return Array(result.prefix(limit))
    }

    static func count(version: Int, in db: Database) throws -> Int {
        Int(stored: try db.number("SELECT count(*) FROM article WHERE analyzed < ? AND \(listed)", [version]) ?? 0)
    }

    private static func isPending(_ id: Article.ID, version: Int, in db: Database) throws -> Bool {
        try db.holds("SELECT 1 FROM article WHERE id = ? AND analyzed < ? AND \(together)", [id.number, version])
    }

    /// 0 is followed by the highest older version, that by the next lower one.
    static func nextVersion(after analyzed: Int, before version: Int, in db: Database) throws -> Int? {
        try db.number(
            """
            SELECT analyzed FROM article WHERE analyzed > 0 AND analyzed < ? AND \(listed)
            ORDER BY analyzed DESC LIMIT 1
            """, [analyzed == 0 ? version : analyzed]
        ).map { Int(stored: $0) }
    }
}
