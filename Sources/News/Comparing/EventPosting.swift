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
