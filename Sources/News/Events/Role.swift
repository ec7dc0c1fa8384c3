/// What an entity does in an event.
public enum Role: String, Codable, Sendable, CaseIterable {
    case actor, target, other
}
