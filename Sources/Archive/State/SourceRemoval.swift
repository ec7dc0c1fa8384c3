import GRDB
import News

/// Taking a source out of sight with all its articles, and back.
enum SourceRemoval {
    /// Returns the articles that were there. A feed is no longer followed.
    static func remove(_ id: Source.ID, at moment: Int, in db: Database) throws -> [Article.ID] {
        let articles = try ArticleRemoval.remove(articles(id, in: db), withSource: true, in: db)
        try db.run(
            "UPDATE feed SET unfollowed = ?, isRemoved = 1 WHERE source = ? AND unfollowed IS NULL",
            [moment, id.number])
        return articles
    }

    /// Brings back what went with the source, not what was removed for itself;
    /// a feed that was followed then is followed again. nil if it wasn't removed.
    static func restore(_ id: Source.ID, in db: Database) throws -> [Article.ID]? {
        try db.run(
            "UPDATE feed SET unfollowed = NULL, isRemoved = 0 WHERE source = ? AND isRemoved = 1", [id.number])
        let wasFeed = db.changesCount > 0
        let gone = try db.numbers(
            "SELECT r.article FROM removed r JOIN article a ON a.id = r.article WHERE a.source = ? AND r.withSource",
            [id.number])
        let articles = try ArticleRemoval.restore(gone.map { Article.ID($0) }, in: db)
        return articles.isEmpty && !wasFeed ? nil : articles
    }

    private static func articles(_ id: Source.ID, in db: Database) throws -> [Article.ID] {
        try db.numbers("SELECT id FROM article WHERE source = ?", [id.number]).map { Article.ID($0) }
    }
}
