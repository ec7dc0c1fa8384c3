/// One happening, reported by one or more sentences.
public struct Event: Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Event>

    public let id: ID
    /// One readable line from an article's own words, at most 120 characters.
    public let text: String
    public let kind: EventKind
    public let days: DayInterval
    public let dateOrigin: DateOrigin
    public let status: EventStatus
    public let place: Entity?
    public let participants: [Participant]
    public let articles: [Article.ID]

    public init(
        id: ID, text: String, kind: EventKind, days: DayInterval, dateOrigin: DateOrigin, status: EventStatus,
        place: Entity?, participants: [Participant], articles: [Article.ID]
    ) {
        self.id = id
        self.text = text
        self.kind = kind
        self.days = days
        self.dateOrigin = dateOrigin
        self.status = status
        self.place = place
        self.participants = participants
        self.articles = articles
    }

    public struct Participant: Hashable, Sendable {
        public let entity: Entity
        public let role: Role

        public init(entity: Entity, role: Role) {
            self.entity = entity
            self.role = role
        }
    }
}

/// The closed list of kinds, after PLOVER (Open Event Data Alliance) with the
/// everyday happenings that news has beside politics.
public enum EventKind: String, Codable, Sendable, CaseIterable {
    // Cooperation
    case agree, consult, visit, support, aid, cooperate, concede, `yield`
    // Conflict
    case accuse, request, reject, threaten, protest, sanction, mobilize, coerce, assault
    // Law and government
    case investigate, arrest, trial, legislate, elect, appoint, resign
    // Economy
    case trade, invest, acquire, launch, close, report
    // Life
    case die, injure, disaster, accident, marry, award, compete, move
    case other
}

/// Whether an event took place.
public enum EventStatus: String, Codable, Sendable, CaseIterable {
    case happened, planned, denied, claimed, conditional
}

public enum Role: String, Codable, Sendable, CaseIterable {
    case actor, target, other
}

/// One line of a list of events.
public struct EventRow: Hashable, Sendable, Identifiable {
    public var id: Event.ID { event.id }
    public let event: Event
    /// Why it is shown here; each names something that stands on both sides.
    public let reasons: [String]
    public let score: Double
    /// The sentence to open.
    public let article: Article.ID
    public let span: TextSpan
    /// Who says so in that sentence, in its words; nil where it names nobody.
    public let speaker: String?
    /// It stands beside the article that `span` is of.
    public let isFromThisArticle: Bool

    public init(
        event: Event, reasons: [String] = [], score: Double = 0, article: Article.ID, span: TextSpan,
        speaker: String? = nil, isFromThisArticle: Bool = false
    ) {
        self.event = event
        self.reasons = reasons
        self.score = score
        self.article = article
        self.span = span
        self.speaker = speaker
        self.isFromThisArticle = isFromThisArticle
    }

    /// The same, with why it is shown.
    public func with(reasons: [String], score: Double) -> EventRow {
        EventRow(
            event: event, reasons: reasons, score: score, article: article, span: span, speaker: speaker,
            isFromThisArticle: isFromThisArticle)
    }

    /// The row as one of the topic's own events.
    public func here() -> EventRow {
        EventRow(
            event: event, reasons: reasons, score: score, article: article, span: span, speaker: speaker,
            isFromThisArticle: true)
    }
}
