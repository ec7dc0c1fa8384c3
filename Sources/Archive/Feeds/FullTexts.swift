import GRDB
public import News

/// An article of which a feed gave only the beginning, and where its page is.
public struct WantedPage: Hashable, Sendable {
    public let article: Article.ID
    public let url: String
    public let source: Source.ID
}

/// Articles whose page is wanted, or was fetched.
enum FullTexts {
    /// A page that failed so often is not asked for again.
    private static let mostAttempts = 3
    /// Of the articles that are there when a feed's full text is first asked for.
    private static let mostAtFirst = 50

    static func set(_ id: Source.ID, _ isWanted: Bool, in db: Database) throws -> Bool {
        try db.run(
            "UPDATE feed SET wantsFullText = ?1 WHERE source = ?2 AND wantsFullText <> ?1", [isWanted, id.number])
        guard db.changesCount > 0 else { return false }
        if isWanted {
            try db.run(
                """
                INSERT OR IGNORE INTO fullText (article, isWanted)
                SELECT id, 1 FROM article WHERE source = ? AND url IS NOT NULL ORDER BY position DESC LIMIT ?
                """, [id.number, mostAtFirst])
        } else {
            try db.run(
                "UPDATE fullText SET isWanted = 0 WHERE article IN (SELECT id FROM article WHERE source = ?)",
                [id.number])
        }
        return true
    }

    static func wanted(_ ids: [Source.ID]?, limit: Int, in db: Database) throws -> [WantedPage] {
        let chosen = ids.map { "AND a.source IN \(list($0.map(\.number)))" } ?? ""
        let sql = """
            SELECT a.id, a.url, a.source FROM fullText t CROSS JOIN article a ON a.id = t.article
            WHERE t.isWanted = 1 AND a.url IS NOT NULL AND \(ArticleRowQueries.listed) AND \(ArticleRowQueries.shown) \(chosen)
            ORDER BY a.position DESC LIMIT ?
            """
        return try db.all(sql, [limit]) { row in
            WantedPage(article: Article.ID(row[0]), url: row[1], source: Source.ID(row[2]))
        }
    }

    static func want(_ id: Article.ID, in db: Database) throws {
        try db.run(
            """
            INSERT INTO fullText (article, isWanted) VALUES (?, 1)
            ON CONFLICT (article) DO UPDATE SET isWanted = 1, attempts = 0
            """, [id.number])
    }

    static func isWanted(_ id: Article.ID, in db: Database) throws -> Bool {
        try db.holds("SELECT 1 FROM fullText WHERE article = ? AND isWanted = 1", [id.number])
    }

    static func isThere(_ id: Article.ID, in db: Database) throws -> Bool {
        try db.holds("SELECT 1 FROM fullText WHERE article = ? AND isThere = 1", [id.number])
    }

    static func finish(_ id: Article.ID, in db: Database) throws {
        try db.run("UPDATE fullText SET isWanted = 0, isThere = 1, attempts = 0 WHERE article = ?", [id.number])
    }

    static func fail(_ id: Article.ID, forGood: Bool, in db: Database) throws {
        try db.run(
            """
            UPDATE fullText SET attempts = attempts + 1, isWanted = NOT ?1 AND attempts + 1 < ?2 WHERE article = ?3
            """, [forGood, mostAttempts, id.number])
    }
}
