import Archive
public import Fetching
public import News

/// Following feeds and lists of them.
extension NewsDesk {
    /// Follows the feed at an address as a person types it, or the feed of the
    /// page there. Throws an `InputProblem` if there is none.
    ///
    /// `progress` is told what is waited for, before it is.
    public func follow(
        _ address: String, _ options: FollowOptions = FollowOptions(), cancellation: Cancellation = Cancellation(),
        progress: (FollowProgress) -> Void = { _ in }
    ) throws -> Followed {
        let followed = try Follower(library: library, clock: clock, importer: importer, rules: rules)
            .follow(address, options, cancellation: cancellation, progress: progress)
        _ = try FullTextRun(library: library, clock: clock, rules: rules)
            .run([followed.source], cancellation: cancellation) { progress(.pages(done: $0, total: $1)) }
        return followed
    }

    /// Asks feeds for what is new: those that are named, or all; with
    /// `onlyDue` only those whose time has come.
    ///
    /// `progress` is called from several threads, but never by two at once.
    public func refresh(
        _ sources: [Source.ID]? = nil, onlyDue: Bool = false, cancellation: Cancellation = Cancellation(),
        progress: @escaping @Sendable (RefreshProgress) -> Void = { _ in }
    ) throws -> RefreshSummary {
        try Refresher(library: library, clock: clock, importer: importer, rules: rules)
            .refresh(sources, wish: onlyDue ? .schedule : .person, cancellation: cancellation, progress: progress)
    }

    /// Stops asking a feed; what came from it stays. False if it wasn't followed.
    public func unfollow(_ source: Source.ID) throws -> Bool {
        try library.unfollow(source, at: clock.now())
    }

    /// Takes a source and all its articles out of sight, and stops asking it;
    /// `Library.restore` brings them back. Returns the articles that were there.
    public func remove(_ source: Source.ID) throws -> [Article.ID] {
        try library.remove(source, at: clock.now())
    }

    /// The feeds that are followed, as OPML.
    public func subscriptions() throws -> String {
        Subscriptions.text(of: try library.sources())
    }
}
