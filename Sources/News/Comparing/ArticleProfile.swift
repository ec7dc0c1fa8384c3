/// What an article is about, as far as comparing articles needs it.
public struct ArticleProfile: Hashable, Sendable, Identifiable {
    public let id: Article.ID
    public let published: CalendarDay?
    /// Term frequencies of title (weighted) and text.
    public let terms: TermVector
    public let entities: [Entity.ID: Int]
    /// Of the terms; nil where they were never weighed.
    public let lengths: TermLengths?

    public init(
        id: Article.ID, published: CalendarDay?, terms: TermVector, entities: [Entity.ID: Int],
        lengths: TermLengths? = nil
    ) {
        self.id = id
        self.published = published
        self.terms = terms
        self.entities = entities
        self.lengths = lengths
    }
}
