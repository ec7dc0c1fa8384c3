import GRDB
import News

/// Where articles come from, and how feeds stand.
enum SourceQueries {
    /// Those with articles and those that are followed, by name.
    static func all(in db: Database) throws -> [Source] {
        try list("s.articles > 0 OR f.source IS NOT NULL", in: db)
    }

    static func one(_ id: Source.ID, in db: Database) throws -> Source? {
        try list("s.id = \(id.number)", in: db).first
    }

    /// Feeds that were followed and aren't any more.
    static func former(in db: Database) throws -> [Source] {
        try list("s.id IN (SELECT source FROM feed WHERE unfollowed IS NOT NULL)", in: db)
    }

    private static func list(_ condition: String, in db: Database) throws -> [Source] {
        try db.all(
            """
            SELECT s.id, s.kind, s.location, s.name, s.articles, s.unread, f.source IS NOT NULL,
                f.folders, f.homepage, f.wantsFullText, \(FeedRecord.standingColumns.map { "f." + $0 }.joined(separator: ", "))
            FROM source s LEFT JOIN feed f ON f.source = s.id AND f.unfollowed IS NULL
            WHERE \(condition) ORDER BY s.folded, s.id
            """, [], source)
    }

    private static func source(_ row: Row) -> Source {
        Source(
            id: Source.ID(row[0]), kind: Source.Kind(rawValue: row[1]) ?? .file, location: row[2], name: row[3],
            articles: row[4], unread: row[5], feed: row[6] ? feed(row) : nil)
    }

    private static func feed(_ row: Row) -> FollowedFeed {
        let standing = FeedRecord.standing(row, from: 10)
        return FollowedFeed(
            address: standing.address, folders: FeedRecord.folders(row[7]), homepage: row[8], wantsFullText: row[9],
            succeeded: standing.succeeded, due: standing.due, heldUntil: standing.heldUntil, isGone: standing.isGone,
            problem: standing.problem)
    }
}
