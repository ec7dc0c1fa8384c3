/// A filter that was kept under a name and stands among the stories.
public struct SavedFilter: Hashable, Codable, Sendable {
    public let name: String
    public let filter: Filter
    public let articles: Int
    public let unread: Int

    public init(name: String, filter: Filter, articles: Int = 0, unread: Int = 0) {
        self.name = name
        self.filter = filter
        self.articles = articles
        self.unread = unread
    }
}
