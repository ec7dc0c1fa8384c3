/// Articles that belong together.
public struct Story: Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Story>

    public let id: ID
    public let name: String
    /// Publication days of its first and last article.
    public let days: DayInterval
    public let articles: Int
    public let unread: Int

    public init(id: ID, name: String, days: DayInterval, articles: Int, unread: Int = 0) {
        self.id = id
        self.name = name
        self.days = days
        self.articles = articles
        self.unread = unread
    }
}
