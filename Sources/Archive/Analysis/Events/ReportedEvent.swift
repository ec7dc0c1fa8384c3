public import News

/// An event with the articles that report it.
public struct ReportedEvent: Sendable {
    public let event: EventCandidate
    public let articles: Set<Article.ID>
}
