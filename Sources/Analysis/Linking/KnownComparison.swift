/// Compares names that the curated tables know.
enum KnownComparison {
    /// nil where the tables know neither.
    static func compare(_ a: String, _ b: String) -> NameVerdict? {
        let first = KnownNames.entry(for: a)
        let second = KnownNames.entry(for: b)
        if let first, let second { return verdict(first, second) }
        guard let known = first ?? second, known.isCountry else { return nil }
        // Every state and its names are in the table; a name that isn't is no state.
        return .different("\(known.name) is a state, the other isn't")
    }

    private static func verdict(_ a: KnownNames.Entry, _ b: KnownNames.Entry) -> NameVerdict {
        guard a == b else { return .different("\(a.name) and \(b.name) are different entries of the table") }
        return NameVerdict(strength: .exact, reason: "both are \(a.name) in the table of names")
    }
}
