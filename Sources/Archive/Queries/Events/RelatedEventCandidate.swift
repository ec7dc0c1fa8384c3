public import News

/// An event that might be shown beside an article.
public struct RelatedEventCandidate: Hashable, Sendable {
    /// Without the articles that report it.
    public let event: Event
    public let story: Story.ID?
    /// How many articles report it.
    public let sources: Int
}
