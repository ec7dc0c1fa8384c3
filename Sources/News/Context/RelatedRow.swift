/// A related article, and why.
public struct RelatedRow: Hashable, Sendable, Identifiable {
    public var id: Article.ID { article.id }
    public let article: ArticleRow
    public let score: Double
    public let reasons: [String]
    /// The sentence to open; nil where the whole article is meant.
    public let span: TextSpan?

    public init(article: ArticleRow, score: Double, reasons: [String], span: TextSpan? = nil) {
        self.article = article
        self.score = score
        self.reasons = reasons
        self.span = span
    }
}
