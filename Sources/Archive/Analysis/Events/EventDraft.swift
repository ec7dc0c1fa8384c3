public import News

/// An event as the analysis describes it: all but its id and its reports.
public struct EventDraft: Hashable, Sendable {
    public var kind: EventKind
    public var lemma: String
    /// One readable line, at most 120 characters.
    public var text: String
    public var days: DayInterval
    public var dateOrigin: DateOrigin
    public var status: EventStatus
    public var place: Entity.ID?
    public var participants: [Entity.ID: Role]
    /// Hashed terms of the sentences that report it.
    public var terms: TermVector
    public var story: Story.ID?

    public init(
        kind: EventKind, lemma: String, text: String, days: DayInterval, dateOrigin: DateOrigin, status: EventStatus,
        place: Entity.ID? = nil, participants: [Entity.ID: Role] = [:], terms: TermVector = TermVector(),
        story: Story.ID? = nil
    ) {
        self.kind = kind
        self.lemma = lemma
        self.text = text
        self.days = days
        self.dateOrigin = dateOrigin
        self.status = status
        self.place = place
        self.participants = participants
        self.terms = terms
        self.story = story
    }

    /// What a report says of its event, with the entities' lasting ids.
    public init(
        _ report: Report, place: Entity.ID?, participants: [Entity.ID: Role], terms: TermVector, story: Story.ID?
    ) {
        self.init(
            kind: report.kind, lemma: report.lemma, text: report.text, days: report.days,
            dateOrigin: report.dateOrigin, status: report.status, place: place, participants: participants,
            terms: terms, story: story)
    }
}
