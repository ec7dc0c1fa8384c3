import GRDB
import News

enum Marks {
    private static let columns = """
        m.id, m.article, m.spanStart, m.spanEnd, m.quote, m.before, m.after, m.note, m.created, a.title,
        (SELECT name FROM site WHERE id = a.site), a.published, a.isDayOnly
        """
    private static let listed = "m.article NOT IN (SELECT article FROM removed)"

    /// Oldest first; with an article, in order of its text.
    static func all(_ id: Article.ID?, in db: Database) throws -> [Mark] {
        let from = "SELECT \(columns) FROM mark m JOIN article a ON a.id = m.article"
        guard let id else { return try db.all("\(from) WHERE \(listed) ORDER BY m.id", [], mark) }
        return try db.all(
            "\(from) WHERE m.article = ? AND \(listed) ORDER BY m.version DESC, m.spanStart, m.id", [id.number], mark)
    }

    /// Those that stand in the article's text as it is now.
    static func current(_ id: Article.ID, in db: Database) throws -> [Mark] {
        try db.all(
            """
            SELECT \(columns) FROM mark m JOIN article a ON a.id = m.article
            WHERE m.article = ? AND m.version = a.version ORDER BY m.spanStart, m.id
            """, [id.number], mark)
    }

    static func one(_ id: Mark.ID, in db: Database) throws -> Mark? {
        try db.first(
            "SELECT \(columns) FROM mark m JOIN article a ON a.id = m.article WHERE m.id = ?", [id.number], mark)
    }

    static func add(_ article: Article.ID, _ anchor: Mark.Anchor, note: String?, created: Int, in db: Database) throws
        -> Mark.ID
    {
        try db.run(
            """
            INSERT INTO mark (article, version, spanStart, spanEnd, quote, before, after, note, created)
            SELECT id, version, ?, ?, ?, ?, ?, ?, ? FROM article WHERE id = ?
            """,
            [
                anchor.span.start, anchor.span.end, anchor.quote, anchor.before, anchor.after, note, created,
                article.number,
            ])
        guard db.changesCount == 1 else { throw DatabaseError(message: "there is no article \(article)") }
        return Mark.ID(db.lastInsertedRowID)
    }

    /// Puts a removed mark back, under its own id.
    static func restore(_ mark: Mark, in db: Database) throws {
        let anchor = mark.anchor
        try db.run(
            """
            INSERT OR IGNORE INTO mark (id, article, version, spanStart, spanEnd, quote, before, after, note, created)
            SELECT ?, id, version, ?, ?, ?, ?, ?, ?, ? FROM article WHERE id = ?
            """,
            [
                mark.id.number, anchor.span.start, anchor.span.end, anchor.quote, anchor.before, anchor.after,
                mark.note, mark.created, mark.article.number,
            ])
    }

    /// `spanStart, spanEnd, quote, before, after`, from column `offset` on.
    static func anchor(_ row: Row, from offset: Int) -> Mark.Anchor {
        Mark.Anchor(
            span: TextSpan(row[offset], row[offset + 1]), quote: row[offset + 2], before: row[offset + 3],
            after: row[offset + 4])
    }

    private static func mark(_ row: Row) -> Mark {
        Mark(
            id: Mark.ID(row[0]), article: Article.ID(row[1]), anchor: anchor(row, from: 2), note: row[7],
            created: row[8], articleTitle: row[9], site: row[10],
            published: ContentRecord.publication(row[11], row[12]))
    }
}
