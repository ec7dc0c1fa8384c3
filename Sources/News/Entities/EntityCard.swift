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
