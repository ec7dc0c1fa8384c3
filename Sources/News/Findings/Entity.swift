/// What a name can stand for.
public enum EntityKind: String, Codable, Sendable, CaseIterable {
    case person, organization, place
    /// Nationalities, languages, works and named events.
    case other
}

/// Someone or something that articles name.
public struct Entity: Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Entity>

    public let id: ID
    public let kind: EntityKind
    public let name: String

    public init(id: ID, kind: EntityKind, name: String) {
        self.id = id
        self.kind = kind
        self.name = name
    }
}

/// A spelling of an entity's name, and how often it stands for it.
public struct Alias: Hashable, Codable, Sendable {
    public let name: String
    public let mentions: Int

    public init(_ name: String, mentions: Int) {
        self.name = name
        self.mentions = mentions
    }
}

/// One line of a list of entities.
public struct EntityRow: Hashable, Sendable, Identifiable {
    public let id: Entity.ID
    public let kind: EntityKind
    public let name: String
    public let mentions: Int
    public let articles: Int

    public init(id: Entity.ID, kind: EntityKind, name: String, mentions: Int, articles: Int) {
        self.id = id
        self.kind = kind
        self.name = name
        self.mentions = mentions
        self.articles = articles
    }
}

/// Everything an entity's own screen shows.
public struct EntityCard: Hashable, Sendable {
    public let entity: Entity
    /// Most used first.
    public let aliases: [Alias]
    public let mentions: Int
    public let articles: Int
    /// Publication days of the first and last article that names it.
    public let first: CalendarDay?
    public let last: CalendarDay?
    /// Mentions in each month that has any, oldest first.
    public let months: [MonthCount]
    /// Newest article first, at most `quotes.count` of `mentions`.
    public let quotes: [MentionQuote]
    /// `articles` counts those that name both.
    public var seenWith: [EntityRow]
    /// False where they were too many to count: there are so many at least.
    public let isSeenWithExact: Bool
    public let events: [EventRow]
    /// Of a word for a people: its country, where articles name it, too.
    public var country: EntityRow?
    /// Of a country: the words for its people that articles use.
    public var peoples: [EntityRow] = []

    public init(
        entity: Entity, aliases: [Alias], mentions: Int, articles: Int, first: CalendarDay?, last: CalendarDay?,
        months: [MonthCount], quotes: [MentionQuote], seenWith: [EntityRow], isSeenWithExact: Bool = true,
        events: [EventRow]
    ) {
        self.entity = entity
        self.aliases = aliases
        self.mentions = mentions
        self.articles = articles
        self.first = first
        self.last = last
        self.months = months
        self.quotes = quotes
        self.seenWith = seenWith
        self.isSeenWithExact = isSeenWithExact
        self.events = events
    }
}

/// How much was counted in one month.
public struct MonthCount: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let count: Int

    public init(year: Int, month: Int, count: Int) {
        self.year = year
        self.month = month
        self.count = count
    }
}

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
