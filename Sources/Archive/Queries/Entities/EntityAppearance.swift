public import News

/// An article that names an entity.
public struct EntityAppearance: Hashable, Sendable {
    public let article: ArticleRow
    public let mentions: Int
    /// The first sentence that names it.
    public let sentence: TextSpan?
}
