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

    /// The same as `compare`, remembered: a library's frequent names meet in article after article.
    static func remembered(_ a: String, _ b: String, kind: EntityKind) -> NameVerdict {
        memo.value(for: Pair(a: a, b: b, kind: kind)) { compare($0.a, $0.b, kind: $0.kind) }
    }

    private struct Pair: Hashable {
        let a: String
        let b: String
        let kind: EntityKind
    }

    private static let memo = Memo<Pair, NameVerdict>(limit: 20_000)
}
