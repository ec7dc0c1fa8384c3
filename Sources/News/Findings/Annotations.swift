/// What the analysis found in one article. Entities are numbered within the
/// article (an index into `entities`); the library gives them lasting ids.
public struct Annotations: Hashable, Sendable {
    public var sentences: [TextSpan]
    /// In order of the text, never overlapping.
    public var mentions: [Mention]
    public var entities: [LocalEntity]
    /// In order of the text, never overlapping one another.
    public var dates: [DateMention]
    /// In order of their triggers.
    public var reports: [Report]

    public init(
        sentences: [TextSpan] = [], mentions: [Mention] = [], entities: [LocalEntity] = [],
        dates: [DateMention] = [], reports: [Report] = []
    ) {
        self.sentences = sentences
        self.mentions = mentions
        self.entities = entities
        self.dates = dates
        self.reports = reports
    }
}

/// A span that names an entity.
public struct Mention: Hashable, Sendable {
    public let span: TextSpan
    public let kind: EntityKind
    /// Index into `Annotations.entities`.
    public let entity: Int
    /// The state whose government the name of its capital stands for: "Russia" for Moscow that warns.
    public let government: String?

    public init(span: TextSpan, kind: EntityKind, entity: Int, government: String? = nil) {
        self.span = span
        self.kind = kind
        self.entity = entity
        self.government = government
    }
}

/// An entity as one article knows it.
public struct LocalEntity: Hashable, Sendable {
    public var kind: EntityKind
    /// The fullest name the article uses ("Kim Jong Un"), or the official short
    /// name where a curated table knows it ("North Korea").
    public var name: String
    /// Every spelling in the article, the most used first.
    public var aliases: [Alias]
    /// The key of the curated table ("country:KP"), where the name is in it.
    public var known: String?
    /// The country a nationality word belongs to ("country:RU" for "Russian").
    public var relatedTo: String?
    /// Why each spelling other than `name` was taken for it.
    public var reasons: [AliasReason]
    /// Whether the article tells the kind itself, by a title or an age, and not the look of the name alone.
    public var isKindTold: Bool

    public init(
        kind: EntityKind, name: String, aliases: [Alias] = [], known: String? = nil, relatedTo: String? = nil,
        reasons: [AliasReason] = [], isKindTold: Bool = false
    ) {
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.known = known
        self.relatedTo = relatedTo
        self.reasons = reasons
        self.isKindTold = isKindTold
    }
}

/// Why an article takes a spelling for an entity, and where it first stands.
public struct AliasReason: Hashable, Sendable {
    public let alias: String
    public let reason: String
    /// Of the first mention, in bytes of the article's text.
    public let place: Int

    public init(alias: String, reason: String, place: Int) {
        self.alias = alias
        self.reason = reason
        self.place = place
    }
}

/// One sentence in one article that reports an event.
public struct Report: Hashable, Sendable {
    /// The sentence.
    public var span: TextSpan
    /// The word that names the event.
    public var trigger: TextSpan
    /// Its dictionary form ("visit", "sign").
    public var lemma: String
    public var kind: EventKind
    /// One readable line, at most 120 characters.
    public var text: String
    public var days: DayInterval
    public var dateOrigin: DateOrigin
    public var status: EventStatus
    public var participants: [LocalParticipant]
    /// Index into `Annotations.entities`.
    public var place: Int?
    /// Who said so ("TASS"), where the sentence names it.
    public var attribution: TextSpan?
    /// Whether it is worth a line of its own: of a certain kind, with someone,
    /// somewhere or some day, and not told twice in its sentence.
    public var isNotable: Bool
    /// "The visit", "his arrest": told by a noun as if it were known already.
    public var refersBack: Bool

    public init(
        span: TextSpan, trigger: TextSpan, lemma: String, kind: EventKind, text: String, days: DayInterval,
        dateOrigin: DateOrigin, status: EventStatus, participants: [LocalParticipant] = [], place: Int? = nil,
        attribution: TextSpan? = nil, isNotable: Bool = true, refersBack: Bool = false
    ) {
        self.span = span
        self.trigger = trigger
        self.lemma = lemma
        self.kind = kind
        self.text = text
        self.days = days
        self.dateOrigin = dateOrigin
        self.status = status
        self.participants = participants
        self.place = place
        self.attribution = attribution
        self.isNotable = isNotable
        self.refersBack = refersBack
    }
}

public struct LocalParticipant: Hashable, Sendable {
    /// Index into `Annotations.entities`.
    public let entity: Int
    public let role: Role

    public init(entity: Int, role: Role) {
        self.entity = entity
        self.role = role
    }
}
