public import News

/// Whether two names mean the same, by their letters alone.
public enum NameComparison {
    /// Compares part by part, with confusion classes for romanised names, and
    /// says why. A pure function; when unsure, the answer is no.
    public static func areSame(_ a: String, _ b: String, kind: EntityKind) -> (isSame: Bool, reason: String) {
        let verdict = compare(a, b, kind: kind)
        return (verdict.isSame, verdict.reason)
    }

    static func compare(_ a: String, _ b: String, kind: EntityKind) -> NameVerdict {
        switch kind {
        case .person: PersonComparison.compare(a, b)
        case .organization: OrganizationComparison.compare(a, b)
        case .place: PlaceComparison.compare(a, b)
        case .other: OtherComparison.compare(a, b)
        }
    }
}
