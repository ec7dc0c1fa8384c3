public import News

/// What the analysis needs of an article.
public struct StoredContent: Sendable {
    public let id: Article.ID
    public let content: ArticleContent
    /// Seconds since 1970.
    public let added: Int
    /// Which of its texts this is.
    public let version: Int
}
