/// A feed, folder or file that articles come from.
public struct Source: Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Source>

    public enum Kind: String, Codable, Sendable { case file, folder, feed, jsonl, mail }

    public let id: ID
    public let kind: Kind
    /// The path or URL.
    public let location: String
    public let name: String
    public let articles: Int
    public let unread: Int
    /// How it stands, if it is a feed that is followed.
    public let feed: FollowedFeed?

    public init(
        id: ID, kind: Kind, location: String, name: String, articles: Int = 0, unread: Int = 0,
        feed: FollowedFeed? = nil
    ) {
        self.id = id
        self.kind = kind
        self.location = location
        self.name = name
        self.articles = articles
        self.unread = unread
        self.feed = feed
    }

    /// Has articles, or is followed: what is neither was removed, or never had any.
    public var isListed: Bool { articles > 0 || feed != nil }
}
