import GRDB
import News

/// Lines of lists.
enum ArticleRowQueries {
    static let columns = """
        a.id, a.title, a.titleFrom, a.published, a.isDayOnly, (SELECT name FROM site WHERE id = a.site),
        (SELECT name FROM source WHERE id = a.source), a.origin,
        EXISTS (SELECT 1 FROM unread WHERE position = a.position), EXISTS (SELECT 1 FROM mark WHERE article = a.id),
        a.analyzed, a.events,
        (SELECT count(*) FROM article d WHERE d.duplicateOf = a.id AND d.id NOT IN (SELECT article FROM removed)),
        a.position
        """
    static let columnCount = 14

    static func row(_ row: Row, snippet: Snippet? = nil) -> ArticleRow {
        ArticleRow(
            id: Article.ID(row[0]), title: row[1], isTitleFromText: isTitleFromText(row),
            published: ContentRecord.publication(row[3], row[4]), site: row[5], source: row[6], origin: row[7],
            isUnread: row[8], hasMarks: row[9], isAnalyzed: row[10] != 0, eventCount: row[11], duplicateCount: row[12],
            snippet: snippet, position: row[13])
    }

    /// Empty where the title is none of the text's sentences.
    static func titleFromText(_ row: Row) -> String { isTitleFromText(row) ? row[1] : "" }

    private static func isTitleFromText(_ row: Row) -> Bool { row[2] == FactSource.firstSentence.rawValue }

    static func one(_ id: Article.ID, in db: Database) throws -> ArticleRow? {
        try db.first(
            "SELECT \(columns) FROM article a WHERE a.id = ? AND \(listed)", [id.number]
        ) { row($0) }
    }

    /// Those of `ids` that are listed, in their order.
    static func rows(_ ids: [Article.ID], in db: Database) throws -> [ArticleRow] {
        try db.all(
            "SELECT \(columns) FROM json_each(?) j CROSS JOIN article a ON a.id = j.value WHERE \(listed)",
            [jsonArray(ids.map(\.number))]
        ) { row($0) }
    }

    /// Newest first.
    static func story(_ id: Story.ID, limit: Int, in db: Database) throws -> [ArticleRow] {
        let isThere = ["a.story = \(id.number)", listed]
        return try db.all(
            """
            SELECT \(columns) FROM article a
            WHERE \(isThere.joined(separator: " AND ")) AND \(CopyFolding.standsAlone(among: isThere))
            ORDER BY a.position DESC LIMIT ?
            """, [limit]
        ) { row($0) }
    }

    static func duplicates(of id: Article.ID, in db: Database) throws -> [ArticleRow] {
        try db.all(
            "SELECT \(columns) FROM article a WHERE a.duplicateOf = ? AND \(listed) ORDER BY a.position DESC",
            [id.number]
        ) { row($0) }
    }

    /// Not removed.
    static let listed = "NOT EXISTS (SELECT 1 FROM removed WHERE article = a.id)"
    /// Not muted.
    static let shown = "NOT EXISTS (SELECT 1 FROM muted WHERE position = a.position)"
    /// Not folded under another that is listed.
    static let folded = CopyFolding.standsAlone(among: [listed])
}
