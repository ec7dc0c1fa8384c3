/// A feed, folder or file that articles come from.
public struct Source: Hashable, Sendable, Identifiable {
    public enum Kind: String, Codable, Sendable { case file, folder, feed, jsonl }

    public let id: Int64
    public let kind: Kind
    /// The path or URL.
    public let location: String
    public let name: String
    public let articles: Int
    public let unread: Int

    public init(id: Int64, kind: Kind, location: String, name: String, articles: Int = 0, unread: Int = 0) {
        self.id = id
        self.kind = kind
        self.location = location
        self.name = name
        self.articles = articles
        self.unread = unread
    }
}
