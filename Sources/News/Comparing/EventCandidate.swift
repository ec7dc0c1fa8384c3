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
