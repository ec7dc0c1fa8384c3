public import News

/// How one feed is getting on in a refresh.
public struct RefreshProgress: Hashable, Sendable {
    public enum State: Hashable, Sendable {
        case asked
        /// So many articles were new, and not muted.
        case read(new: Int)
        /// Nothing came; a sentence why.
        case failed(String)
        /// It is left alone for now, as its server wished; a sentence.
        case held(String)
        case cancelled
        /// The feeds are done; `done` and `total` count pages of articles, and the source is none.
        case pages
    }

    public let source: Source.ID
    public let name: String
    public let state: State
    public let done: Int
    public let total: Int

    public init(source: Source.ID, name: String, state: State, done: Int, total: Int) {
        self.source = source
        self.name = name
        self.state = state
        self.done = done
        self.total = total
    }
}

/// What a refresh did, for its closing line.
public struct RefreshSummary: Equatable, Sendable {
    /// Feeds that answered, changed or not.
    public var read = 0
    public var articles = ImportSummary()
    /// Articles whose page was fetched.
    public var fullTexts = 0
    public var failures: [InputProblem] = []
    /// Feeds that were left alone, as their servers wished.
    public var held: [InputRemark] = []
    /// Feeds that were not due yet.
    public var notDue = 0
    /// No feed at all could be reached: the failures are one sentence about that.
    public var isOffline = false
    public var isCancelled = false

    public init() {}

    /// "3 feeds read: 12 articles new, 1 changed; 1 failed."
    public var sentence: String {
        guard read + failures.count + held.count > 0 else {
            return notDue > 0 ? "No feed is due; a feed that is named is asked anyway." : "No feeds are followed."
        }
        var parts = [counted(read, "feed") + " read: " + articles.newAndChanged]
        if fullTexts > 0 { parts.append(counted(fullTexts, "full text") + " fetched") }
        if !failures.isEmpty, !isOffline { parts.append("\(failures.count) failed") }
        if !held.isEmpty { parts.append("\(held.count) left alone") }
        return parts.joined(separator: "; ") + (isCancelled ? "; stopped." : ".")
    }
}
