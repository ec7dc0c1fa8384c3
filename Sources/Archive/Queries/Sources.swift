import GRDB
import News

enum Sources {
    /// Those with articles and those that are followed, by name. Copies count as
    /// they are listed: under the first.
    static func all(in db: Database) throws -> [Source] {
        let folded = try copies(in: db)
        return try list("s.articles > 0 OR f.source IS NOT NULL", in: db).map { source in
            folded[source.id].map { source.without(articles: $0.articles, unread: $0.unread) } ?? source
        }
    }

    /// How many near-duplicates stand under others; reads these alone.
    private static func copies(in db: Database) throws -> [Source.ID: (articles: Int, unread: Int)] {
        let found = try db.all(
            """
            SELECT a.source, EXISTS (SELECT 1 FROM unread WHERE position = a.position) FROM article a
            WHERE a.duplicateOf IS NOT NULL AND NOT \(ArticleRows.folded) AND \(ArticleRows.listed)
            """
        ) { (source: Source.ID($0[0]), isUnread: $0[1] as Bool) }
        return found.reduce(into: [:]) { copies, copy in
            copies[copy.source, default: (0, 0)].articles += 1
            copies[copy.source, default: (0, 0)].unread += copy.isUnread ? 1 : 0
        }
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
                f.address, f.folders, f.homepage, f.wantsFullText, f.succeeded, f.due, f.heldUntil, f.isGone, f.problem
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
        FollowedFeed(
            address: row[7], folders: FeedRecord.folders(row[8]), homepage: row[9], wantsFullText: row[10],
            succeeded: row[11], due: row[12], heldUntil: row[13], isGone: row[14], problem: row[15])
    }
}

extension Source {
    fileprivate func without(articles folded: Int, unread: Int) -> Source {
        Source(
            id: id, kind: kind, location: location, name: name, articles: articles - folded,
            unread: self.unread - unread, feed: feed)
    }
}
