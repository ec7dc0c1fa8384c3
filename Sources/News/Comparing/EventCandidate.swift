/// What the library knows of an event that a report might be about. A class, for a hundred are handed on for each
/// report, and they hold much.
public final class EventCandidate: Sendable, Identifiable {
    public let id: Event.ID
    public let facts: EventFacts

    public init(id: Event.ID, _ facts: EventFacts) {
        self.id = id
        self.facts = facts
    }
}
