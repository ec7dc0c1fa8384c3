import GRDB
import News

enum ReadState {
    /// Returns those that were otherwise before.
    static func set(_ ids: [Article.ID], isRead: Bool, in db: Database) throws -> [Article.ID] {
        try ids.filter { try set($0, isRead: isRead, in: db) }
    }

    private static func set(_ id: Article.ID, isRead: Bool, in db: Database) throws -> Bool {
        if isRead {
            try db.run("DELETE FROM unread WHERE position = (SELECT position FROM article WHERE id = ?)", [id.number])
        } else {
            try db.run(
                """
                INSERT OR IGNORE INTO unread SELECT position FROM article
                WHERE id = ?1 AND ?1 NOT IN (SELECT article FROM removed)
                AND NOT EXISTS (SELECT 1 FROM muted WHERE position = article.position)
                """, [id.number])
        }
        return db.changesCount > 0
    }
}
