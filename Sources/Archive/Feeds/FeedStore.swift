import GRDB
import News

/// Which feeds are followed, and how they stand.
enum FeedStore {
    /// Those that are followed, in the order in which they came; with `ids` only these.
    static func followed(_ ids: [Source.ID]?, in db: Database) throws -> [StoredFeed] {
        let chosen = ids.map { "AND s.id IN \(list($0.map(\.number)))" } ?? ""
        let sql = """
            SELECT \(FeedRecord.columns) FROM feed f JOIN source s ON s.id = f.source
            WHERE f.unfollowed IS NULL \(chosen) ORDER BY s.id
            """
        return try db.all(sql, [], FeedRecord.feed)
    }

    static func one(_ id: Source.ID, in db: Database) throws -> StoredFeed? {
        try db.first(
            "SELECT \(FeedRecord.columns) FROM feed f JOIN source s ON s.id = f.source WHERE s.id = ?", [id.number],
            FeedRecord.feed)
    }

    /// The feed at one of these addresses, now or when it was first followed;
    /// one that is followed before one that was.
    static func source(at addresses: [String], in db: Database) throws -> Source.ID? {
        for address in addresses {
            let found = try db.number(
                """
                SELECT source FROM feed
                WHERE source IN (
                    SELECT source FROM feed WHERE address = ?1
                    UNION ALL SELECT id FROM source WHERE kind = ?2 AND location = ?1
                )
                ORDER BY unfollowed IS NOT NULL, source LIMIT 1
                """, [address, Source.Kind.feed.rawValue])
            if let found { return Source.ID(found) }
        }
        return nil
    }

    static func save(_ standing: FeedStanding, of id: Source.ID, in db: Database) throws {
        let columns = FeedRecord.standingColumns.map { $0 + " = ?" }.joined(separator: ", ")
        try db.run(
            "UPDATE feed SET \(columns) WHERE source = ?", FeedRecord.arguments(standing) + [id.number])
    }

    /// What a feed calls itself; a name that a person or a list gave it stays.
    static func rename(_ id: Source.ID, _ name: String?, homepage: String?, in db: Database) throws {
        if let name, !name.isEmpty {
            try db.run(
                """
                UPDATE source SET name = ?1, folded = ?2
                WHERE id = ?3 AND name <> ?1 AND id IN (SELECT source FROM feed WHERE isNamed = 0)
                """, [name, folded(name), id.number])
        }
        if let homepage { try db.run("UPDATE feed SET homepage = ? WHERE source = ?", [homepage, id.number]) }
    }

    static func insert(_ wish: FeedWish, as id: Source.ID, in db: Database) throws {
        let marks = String(repeating: ", ?", count: FeedRecord.standingColumns.count)
        let head: Bindings = [
            id.number, wish.folder ?? "", wish.homepage, wish.name != nil, wish.wantsFullText,
        ]
        try db.run(
            """
            INSERT INTO feed (source, folders, homepage, isNamed, wantsFullText,
                \(FeedRecord.standingColumns.joined(separator: ", ")))
            VALUES (?, ?, ?, ?, ?\(marks))
            """, head + FeedRecord.arguments(wish.standing))
    }

    /// Lets the feed be followed again, with what the wish says beyond what is
    /// known. True if it was not followed.
    static func follow(_ id: Source.ID, _ wish: FeedWish, in db: Database) throws -> Bool {
        let wasFollowed = try db.holds("SELECT 1 FROM feed WHERE source = ? AND unfollowed IS NULL", [id.number])
        let text: String = try db.first("SELECT folders FROM feed WHERE source = ?", [id.number]) { $0[0] } ?? ""
        var folders = FeedRecord.folders(text)
        if let folder = wish.folder, !folders.contains(folder) { folders.append(folder) }
        try db.run(
            """
            UPDATE feed SET unfollowed = NULL, isRemoved = 0, folders = ?, wantsFullText = max(wantsFullText, ?), isGone = 0
            WHERE source = ?
            """, [FeedRecord.text(of: folders), wish.wantsFullText, id.number])
        return !wasFollowed
    }

    /// False if it wasn't followed.
    static func unfollow(_ id: Source.ID, at moment: Int, in db: Database) throws -> Bool {
        try db.run("UPDATE feed SET unfollowed = ? WHERE source = ? AND unfollowed IS NULL", [moment, id.number])
        return db.changesCount > 0
    }

    static func refollow(_ id: Source.ID, in db: Database) throws -> Bool {
        try db.run(
            "UPDATE feed SET unfollowed = NULL, isRemoved = 0 WHERE source = ? AND unfollowed IS NOT NULL", [id.number])
        return db.changesCount > 0
    }
}
