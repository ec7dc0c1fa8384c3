import GRDB
import News

/// A row of `story`.
enum StoryRecord {
    /// Counts its articles and finds its first and last day from the index of its articles.
    static func recount(_ id: Story.ID, in db: Database) throws {
        let own = "FROM article WHERE story = ?1 AND id NOT IN (SELECT article FROM removed)"
        try db.run(
            """
            UPDATE story SET
                articles = (SELECT count(*) \(own)),
                fromDay = (SELECT day \(own) AND day IS NOT NULL ORDER BY position LIMIT 1),
                toDay = (SELECT day \(own) AND day IS NOT NULL ORDER BY position DESC LIMIT 1),
                latest = coalesce((SELECT position \(own) ORDER BY position DESC LIMIT 1), 0)
            WHERE id = ?1
            """, [id.number])
    }
}
