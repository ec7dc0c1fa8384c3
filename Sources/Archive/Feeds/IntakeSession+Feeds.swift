import GRDB
public import News

extension IntakeSession {
    /// Follows a feed. One that is known at this address is the same feed: it
    /// stands as it did, what the wish says beyond is added, and it is followed
    /// again if it wasn't.
    public func follow(_ wish: FeedWish) throws -> (feed: StoredFeed, isNew: Bool) {
        let addresses = [wish.standing.address] + (wish.otherAddress.map { [$0] } ?? [])
        let known = try FeedStore.source(at: addresses, in: db)
        let id: Source.ID
        var isNew = true
        if let known {
            id = known
            isNew = try FeedStore.follow(id, wish, in: db)
        } else {
            let name = wish.name ?? wish.standing.address
            id = try source(kind: .feed, location: wish.standing.address, name: name)
            try FeedStore.insert(wish, as: id, in: db)
        }
        guard let feed = try FeedStore.one(id, in: db) else { throw DatabaseError(message: "the feed was not kept") }
        return (feed, isNew)
    }

    /// Keeps how a feed stands, and what it calls itself. With its articles in
    /// one transaction, or a feed whose articles were lost would be "not modified" for ever.
    public func save(_ standing: FeedStanding, of id: Source.ID, name: String? = nil, homepage: String? = nil) throws {
        try FeedStore.save(standing, of: id, in: db)
        try FeedStore.rename(id, name, homepage: homepage, in: db)
    }

    /// How the feed stands now; nil if it is not followed any more.
    public func followedFeed(_ id: Source.ID) throws -> StoredFeed? {
        try FeedStore.followed([id], in: db).first
    }

    /// Has the pages of these articles fetched.
    public func wantPages(of ids: [Article.ID]) throws {
        for id in ids { try FullTexts.want(id, in: db) }
    }

    /// What is kept of an article whose text is that of its page; nil for any other.
    public func fullContent(of id: Article.ID) throws -> ArticleContent? {
        guard try FullTexts.isThere(id, in: db) else { return nil }
        return try ArticleQueries.contents([id], in: db).first?.content
    }

    /// What is kept of an article whose page is still wanted; nil where it isn't any more.
    public func contentWantingPage(_ id: Article.ID) throws -> ArticleContent? {
        guard try FullTexts.isWanted(id, in: db) else { return nil }
        return try ArticleQueries.contents([id], in: db).first?.content
    }

    /// Puts the text of its page in the place of what a feed gave of an
    /// article. It goes on being the same for the feed.
    public func replaceText(of id: Article.ID, with content: ArticleContent, page: [UInt8]?) throws {
        let hash = try db.number("SELECT hash FROM article WHERE id = ?", [id.number]) ?? 0
        let arrival = Arrival(
            content: content, key: "", hash: hash, origin: "", source: Source.ID(0), added: 0, original: page)
        try replace(id, with: arrival)
        try FullTexts.finish(id, in: db)
    }

    /// The page brought no more than the feed did; where it may later it is asked for again, a few times.
    public func giveUpPage(of id: Article.ID, forGood: Bool) throws {
        try FullTexts.fail(id, forGood: forGood, in: db)
    }
}
