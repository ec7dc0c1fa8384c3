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
