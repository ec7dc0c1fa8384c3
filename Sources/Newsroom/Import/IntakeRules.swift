import Archive
public import Fetching
public import News

/// How articles are taken in, as the user set it.
public struct IntakeRules: Sendable {
    /// Whether the bytes that came in are kept beside what was made of them.
    public var keepsOriginals: Bool
    public var fetcher: Fetcher
    /// Seconds between two questions to a feed where nothing is wrong.
    public var interval: Int
    /// New articles that one of these finds are hidden.
    public var mutes: [Filter] = []
    /// New articles that one of these finds get its tag.
    public var tags: [TagRule] = []

    public struct TagRule: Hashable, Sendable {
        public let tag: String
        public let filter: Filter

        public init(tag: String, filter: Filter) {
            self.tag = tag
            self.filter = filter
        }
    }

    public init(keepsOriginals: Bool = true, fetcher: Fetcher = Fetcher(agent: "Dateline"), interval: Int = 3_600) {
        self.keepsOriginals = keepsOriginals
        self.fetcher = fetcher
        self.interval = interval
    }
}

extension IntakeRules {
    /// Tags and hides articles that have just come in; returns how many were hidden.
    func apply(to articles: [Article.ID], in session: IntakeSession) throws -> Int {
        guard !articles.isEmpty else { return 0 }
        for rule in tags {
            try session.tag(session.articles(articles, that: rule.filter), with: rule.tag)
        }
        var muted: Set<Article.ID> = []
        for filter in mutes {
            muted.formUnion(try session.articles(articles.filter { !muted.contains($0) }, that: filter))
        }
        try session.mute(muted.sorted())
        return muted.count
    }
}
