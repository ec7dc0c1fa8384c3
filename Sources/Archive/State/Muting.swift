import GRDB
import News

/// Hiding articles that a rule of the reader's fits when they come in. They
/// are in no list but that of `is:muted`, are not unread and aren't analysed.
enum Muting {
    private static let position = "(SELECT position FROM article WHERE id = ?)"

    static func isMuted(_ id: Article.ID, in db: Database) throws -> Bool {
        try db.holds("SELECT 1 FROM muted WHERE position = \(position)", [id.number])
    }

    static func begin(_ id: Article.ID, in db: Database) throws {
        try db.run("DELETE FROM unread WHERE position = \(position)", [id.number])
        try db.run("INSERT INTO muted SELECT position FROM article WHERE id = ?", [id.number])
        try db.run("UPDATE article SET analyzed = -1 WHERE id = ?", [id.number])
    }

    /// Shows the article as if it had just come in. False if it was not muted.
    @discardableResult
    static func end(_ id: Article.ID, in db: Database) throws -> Bool {
        try db.run("DELETE FROM muted WHERE position = \(position)", [id.number])
        guard db.changesCount > 0 else { return false }
        try db.run("INSERT OR IGNORE INTO unread SELECT position FROM article WHERE id = ?", [id.number])
        try db.run("UPDATE article SET analyzed = 0 WHERE id = ?", [id.number])
        return true
    }
}
