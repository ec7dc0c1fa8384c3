/// A mention with the words around it.
public struct MentionQuote: Hashable, Sendable, Identifiable {
    /// Where a mention stands.
    public struct ID: Hashable, Sendable {
        let article: Article.ID
        let span: TextSpan
    }

    public var id: ID { ID(article: article, span: span) }
    public let article: Article.ID
    public let articleTitle: String
    public let site: String?
    public let published: Publication?
    /// Where the mention stands in its article.
    public let span: TextSpan
    /// The sentence, and the mention as a span of it.
    public let sentence: String
    public let hit: TextSpan
    /// Who says so, of a sentence that reports an event; nil where it names nobody.
    public let speaker: String?
    /// Why it is taken for a report of the same event as those above it; nil for the first.
    public let reason: String?

    public init(
        article: Article.ID, articleTitle: String, site: String?, published: Publication?, span: TextSpan,
        sentence: String, hit: TextSpan, speaker: String? = nil, reason: String? = nil
    ) {
        self.article = article
        self.articleTitle = articleTitle
        self.site = site
        self.published = published
        self.span = span
        self.sentence = sentence
        self.hit = hit
        self.speaker = speaker
        self.reason = reason
    }
}
