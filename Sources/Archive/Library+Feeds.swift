public import News

/// The feeds that are followed.
extension Library {
    /// In the order in which they came; with `ids` only these.
    public func followedFeeds(_ ids: [Source.ID]? = nil) throws -> [StoredFeed] {
        try read { try FeedStore.followed(ids, in: $0) }
    }

    /// Also one that is neither followed nor has articles any more; nil where there never was one.
    public func source(_ id: Source.ID) throws -> Source? {
        try read { try SourceQueries.one(id, in: $0) }
    }

    /// Feeds that were followed and aren't any more.
    public func formerFeeds() throws -> [Source] {
        try read { try SourceQueries.former(in: $0) }
    }

    /// Stops asking a feed; its articles stay. False if it wasn't followed.
    public func unfollow(_ id: Source.ID, at moment: Int) throws -> Bool {
        try keep { try FeedStore.unfollow(id, at: moment, in: $0) }
    }

    /// Whether the pages of a feed's entries are fetched. From then on, and for
    /// the newest that are here. False if it was so already, or is no feed.
    public func setFullText(_ id: Source.ID, _ isWanted: Bool) throws -> Bool {
        try keep { try FullTexts.set(id, isWanted, in: $0) }
    }

    /// Articles whose page is to be fetched, the newest of each feed first; with `ids` only of these feeds.
    public func wantedPages(_ ids: [Source.ID]? = nil, limit: Int) throws -> [WantedPage] {
        try read { try FullTexts.wanted(ids, limit: limit, in: $0) }
    }

    /// Takes a source and all its articles out of sight, and stops asking it;
    /// `restore` brings them back. Returns the articles that were there.
    @discardableResult
    public func remove(_ id: Source.ID, at moment: Int) throws -> [Article.ID] {
        try keep { try SourceRemoval.remove(id, at: moment, in: $0) }
    }

    /// Brings back what went with the source; nil if it wasn't removed.
    public func restore(_ id: Source.ID) throws -> [Article.ID]? {
        try keep { try SourceRemoval.restore(id, in: $0) }
    }

    /// Goes on following a feed as before. False if nothing was to be done.
    public func refollow(_ id: Source.ID) throws -> Bool {
        try keep { try FeedStore.refollow(id, in: $0) }
    }
}
