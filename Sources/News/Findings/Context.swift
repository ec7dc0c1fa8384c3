/// What the context pane can be about.
public enum ContextTopic: Hashable, Sendable {
    case article(Article.ID)
    /// An entity; events of the article it is read in come first.
    case entity(Entity.ID, in: Article.ID?)
    case event(Event.ID)
    /// A passage of an article.
    case passage(Article.ID, TextSpan)

    /// The article it is, or is a passage of.
    public var article: Article.ID? {
        switch self {
        case .article(let id), .passage(let id, _): return id
        case .entity, .event: return nil
        }
    }
}

/// What stands in the context pane.
public struct ContextPage: Hashable, Sendable {
    public let topic: ContextTopic
    /// Events of this article (or with this entity), by date; undated last.
    public let events: [EventRow]
    /// Events reported elsewhere, most relevant first, each with its reasons.
    public let relatedEvents: [EventRow]
    public let entities: [EntityRow]
    /// Where the topic is a nationality: its country, which keeps counts of its own.
    public let country: EntityRow?
    /// Where the topic belongs to a story: the other articles of it.
    public let story: Story?
    public let sameStory: [RelatedRow]
    public let related: [RelatedRow]
    public let marks: [Mark]
    /// Where words of the article, or of the passage, lead.
    public let links: [LinkRow]

    public init(
        topic: ContextTopic, events: [EventRow] = [], relatedEvents: [EventRow] = [], entities: [EntityRow] = [],
        country: EntityRow? = nil, story: Story? = nil, sameStory: [RelatedRow] = [], related: [RelatedRow] = [],
        marks: [Mark] = [], links: [LinkRow] = []
    ) {
        self.topic = topic
        self.events = events
        self.relatedEvents = relatedEvents
        self.entities = entities
        self.country = country
        self.story = story
        self.sameStory = sameStory
        self.related = related
        self.marks = marks
        self.links = links
    }
}

/// A link of an article.
public struct LinkRow: Hashable, Sendable {
    /// The words that lead there.
    public let words: String
    public let link: TextLink

    public init(words: String, link: TextLink) {
        self.words = words
        self.link = link
    }
}

extension ArticleContent {
    /// The links that stand in `span`, all without one; each address once.
    public func linkRows(in span: TextSpan? = nil) -> [LinkRow] {
        var seen: Set<String> = []
        return links.filter { link in
            span.map { link.span.overlaps($0) } ?? true && seen.insert(link.address).inserted
        }.map { LinkRow(words: text.slice($0.span), link: $0) }
    }
}

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
