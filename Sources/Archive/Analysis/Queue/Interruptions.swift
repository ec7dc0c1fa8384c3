import GRDB
import News

/// Articles that were being analysed when a process ended without giving its lease back: it was killed, lost its
/// power, or one of the texts ended it. They are analysed one by one, and one that was met alone twice is set aside.
///
/// A kill meets an article alone only where others were interrupted shortly before, and the same one twice hardly
/// ever; a text that ends the process does so each time.
enum Interruptions {
    /// So many ends of a process while an article alone was analysed set it aside.
    private static let most = 2

    /// Nothing will be found in it, for now.
    static func isSetAside(_ id: Article.ID, in db: Database) throws -> Bool {
        try db.holds(
            "SELECT 1 FROM interrupted WHERE article = ?1 AND (SELECT analyzed FROM article WHERE id = ?1) > 0",
            [id.number])
    }

    /// Those that wait: never met alone, or met alone before. Newest first.
    static func pending(metAlone: Bool, version: Int, in db: Database) throws -> [Article.ID] {
        try db.numbers(
            """
            SELECT id FROM interrupted i CROSS JOIN article ON id = i.article
            WHERE i.alone \(metAlone ? ">" : "=") 0 AND analyzed < ? AND \(PendingArticles.listed)
            ORDER BY position DESC
            """, [version]
        ).map { Article.ID($0) }
    }

    /// Files what a process was at that is no more. What is set aside counts as analysed by this version: a newer
    /// one tries it again, and so does a reanalysis.
    static func file(_ articles: [Article.ID], version: Int, in db: Database) throws {
        let alone = articles.count == 1 ? 1 : 0
        for id in articles {
            try db.run(
                """
                INSERT INTO interrupted SELECT id, ?2 FROM article WHERE id = ?1 AND analyzed < ?3
                ON CONFLICT DO UPDATE SET alone = alone + excluded.alone
                """, [id.number, alone, version])
            try db.run(
                """
                UPDATE article SET analyzed = ?2
                WHERE id = ?1 AND analyzed < ?2 AND (SELECT alone FROM interrupted WHERE article = ?1) >= ?3
                """, [id.number, version, most])
        }
    }

    /// It went through, or its text is another.
    static func forget(_ id: Article.ID, in db: Database) throws {
        try db.run("DELETE FROM interrupted WHERE article = ?", [id.number])
    }

    /// Those that nothing tries any more, until somebody asks for it.
    static func setAside(in db: Database) throws -> [Article.ID] {
        try db.numbers(
            """
            SELECT id FROM interrupted i CROSS JOIN article ON id = i.article
            WHERE i.alone >= ? AND analyzed > 0 ORDER BY position DESC
            """, [most]
        ).map { Article.ID($0) }
    }
}
