/// What a name can stand for.
public enum EntityKind: String, Codable, Sendable, CaseIterable {
    case person, organization, place
    /// Nationalities, languages, works and named events.
    case other
}
