/// Whether an event took place.
public enum EventStatus: String, Codable, Sendable, CaseIterable {
    case happened, planned, denied, claimed, conditional
}
