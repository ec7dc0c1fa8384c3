import GRDB
import News

/// Stories of two articles or more; one article alone is no story to show.
enum StoryQueries {
    private static let isThere = ["a.story = s.id", ArticleRowQueries.listed]

    /// How many `story s` has. Copies count as they are listed: under the first.
    static let articles = """
        s.articles - (
            SELECT count(*) FROM article a
            WHERE \(isThere.joined(separator: " AND ")) AND \(CopyFolding.isFolded(among: isThere))
        )
        """

    private static let columns = """
        s.id, s.name, s.fromDay, s.toDay, \(articles), (
            SELECT count(*) FROM article a CROSS JOIN unread u ON u.position = a.position
            WHERE a.story = s.id AND \(CopyFolding.standsAlone(among: isThere))
        )
        """

    /// Those with the newest article first.
    static func rows(limit: Int, in db: Database) throws -> [Story] {
        try db.all(
            "SELECT \(columns) FROM story s WHERE s.articles > 1 ORDER BY s.latest DESC LIMIT ?", [limit], story)
    }

    static func one(_ id: Story.ID, in db: Database) throws -> Story? {
        try db.first("SELECT \(columns) FROM story s WHERE s.id = ? AND s.articles > 0", [id.number], story)
    }

    static func story(of article: Article.ID, in db: Database) throws -> Story? {
        try db.first(
            "SELECT \(columns) FROM story s WHERE s.id = (SELECT story FROM article WHERE id = ?) AND s.articles > 0",
            [article.number], story)
    }

    static func stories(of articles: [Article.ID], in db: Database) throws -> [Article.ID: Story.ID] {
        let found = try db.all(
            """
            SELECT a.id, a.story FROM json_each(?) j CROSS JOIN article a ON a.id = j.value WHERE a.story IS NOT NULL
            """, [jsonArray(articles.map(\.number))]
        ) { row in (article: Article.ID(row[0]), story: Story.ID(row[1])) }
        return Dictionary(found.map { ($0.article, $0.story) }) { first, _ in first }
    }

    static func ids(named part: String, in db: Database) throws -> [Int64] {
        try db.numbers("SELECT id FROM story WHERE articles > 1 AND instr(folded, ?) > 0 LIMIT 1000", [folded(part)])
    }

    private static func story(_ row: Row) -> Story {
        Story(
            id: Story.ID(row[0]), name: row[1], days: EventRecord.days(row[2], row[3]), articles: row[4],
            unread: row[5])
    }
}
