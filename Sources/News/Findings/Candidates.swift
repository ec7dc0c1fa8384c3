/// What the library knows of an entity that a name might mean. The archive
/// finds candidates by their name keys, the analysis decides among them.
public struct EntityCandidate: Hashable, Sendable, Identifiable {
    public let id: Entity.ID
    public let kind: EntityKind
    public let name: String
    /// The key of the curated table, where the entity is in it.
    public let known: String?
    public let aliases: [Alias]
    public let articles: Int
    /// Entities that stand in the same articles, the most frequent ones.
    public let companions: Set<Entity.ID>

    public init(
        id: Entity.ID, kind: EntityKind, name: String, known: String?, aliases: [Alias], articles: Int,
        companions: Set<Entity.ID>
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.known = known
        self.aliases = aliases
        self.articles = articles
        self.companions = companions
    }
}

/// Which entity a local one is, and why; `id` is nil where it is new.
public struct LinkDecision: Hashable, Sendable {
    public let id: Entity.ID?
    /// A sentence for `entities --why`: "Choe Thae-bok and Choi Tae Bok: same parts, ch/j ...".
    public let reason: String
    /// What the entity should be called from now on, where it was known by its surname alone.
    public let fullerName: String?

    public init(id: Entity.ID?, reason: String, fullerName: String? = nil) {
        self.id = id
        self.reason = reason
        self.fullerName = fullerName
    }
}

/// What the library knows of an event that a report might be about. A class, for a hundred are handed on for each
/// report, and they hold much.
public final class EventCandidate: Sendable, Identifiable {
    public let id: Event.ID
    public let kind: EventKind
    public let lemma: String
    public let days: DayInterval
    public let dateOrigin: DateOrigin
    public let status: EventStatus
    public let place: Entity.ID?
    public let participants: [Entity.ID: Role]
    /// Hashed terms of the sentences that report it.
    public let terms: TermVector
    /// The story of the articles that report it.
    public let story: Story.ID?

    public init(
        id: Event.ID, kind: EventKind, lemma: String, days: DayInterval, dateOrigin: DateOrigin, status: EventStatus,
        place: Entity.ID?, participants: [Entity.ID: Role], terms: TermVector, story: Story.ID?
    ) {
        self.id = id
        self.kind = kind
        self.lemma = lemma
        self.days = days
        self.dateOrigin = dateOrigin
        self.status = status
        self.place = place
        self.participants = participants
        self.terms = terms
        self.story = story
    }
}

/// An event as the posting list of an entity holds it.
public struct EventPosting: Hashable, Sendable {
    public let event: Event.ID
    public let entity: Entity.ID
    /// Nil where the entity is the place it happened at.
    public let role: Role?
    /// Its first day; nil where none is known.
    public let day: CalendarDay?

    public init(event: Event.ID, entity: Entity.ID, role: Role?, day: CalendarDay?) {
        self.event = event
        self.entity = entity
        self.role = role
        self.day = day
    }
}

/// What the library knows of a story that an article might belong to.
public struct StoryCandidate: Hashable, Sendable, Identifiable {
    public let id: Story.ID
    /// Those of its articles that are nearest in time.
    public let nearest: [Article.ID]

    public init(id: Story.ID, nearest: [Article.ID]) {
        self.id = id
        self.nearest = nearest
    }
}

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

/// A word to look articles up by.
public struct SearchWord: Hashable, Sendable {
    public let word: String
    /// How much it tells that another article has it too.
    public let weight: Double

    public init(word: String, weight: Double) {
        self.word = word
        self.weight = weight
    }
}
