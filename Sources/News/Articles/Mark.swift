/// A passage the reader kept. It holds its quotation and the words around it,
/// so that it finds its place again when the article's text changes.
public struct Mark: Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Mark>

    public let id: ID
    public let article: Article.ID
    public let anchor: Anchor
    public let note: String?
    /// Seconds since 1970.
    public let created: Int
    public let articleTitle: String
    public let site: String?
    public let published: Publication?

    public init(
        id: ID, article: Article.ID, anchor: Anchor, note: String?, created: Int, articleTitle: String,
        site: String?, published: Publication?
    ) {
        self.id = id
        self.article = article
        self.anchor = anchor
        self.note = note
        self.created = created
        self.articleTitle = articleTitle
        self.site = site
        self.published = published
    }

    /// A place in a text, by position, by quotation and by its surroundings.
    public struct Anchor: Hashable, Codable, Sendable {
        public let span: TextSpan
        public let quote: String
        /// Up to 40 characters on either side.
        public let before: String
        public let after: String

        public init(span: TextSpan, quote: String, before: String, after: String) {
            self.span = span
            self.quote = quote
            self.before = before
            self.after = after
        }

        /// The anchor of `span` in `text`.
        public init(span: TextSpan, in text: String) {
            self.init(
                span: span, quote: text.slice(span),
                before: String(text.slice(TextSpan(max(0, span.start - 160), span.start)).suffix(40)),
                after: String(text.slice(TextSpan(span.end, span.end + 160)).prefix(40)))
        }
    }
}
