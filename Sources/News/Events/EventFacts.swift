/// What is known of an event, or told of it by one report: all but its words. Entities stand by their lasting ids.
public struct EventFacts: Hashable, Sendable {
    public var kind: EventKind
    public var lemma: String
    public var days: DayInterval
    public var dateOrigin: DateOrigin
    public var status: EventStatus
    public var place: Entity.ID?
    public var participants: [Entity.ID: Role]
    /// Hashed terms of the sentences that report it.
    public var terms: TermVector
    /// The story of the articles that report it.
    public var story: Story.ID?

    public init(
        kind: EventKind, lemma: String, days: DayInterval, dateOrigin: DateOrigin, status: EventStatus,
        place: Entity.ID? = nil, participants: [Entity.ID: Role] = [:], terms: TermVector = TermVector(),
        story: Story.ID? = nil
    ) {
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

    /// What a report says of its event.
    public init(
        _ report: Report, place: Entity.ID?, participants: [Entity.ID: Role], terms: TermVector, story: Story.ID?
    ) {
        self.init(
            kind: report.kind, lemma: report.lemma, days: report.days, dateOrigin: report.dateOrigin,
            status: report.status, place: place, participants: participants, terms: terms, story: story)
    }
}
