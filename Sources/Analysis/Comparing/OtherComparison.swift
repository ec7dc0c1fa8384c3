/// Compares names of nationalities, works and named events: only the same
/// words, and a nationality in its plural.
enum OtherComparison {
    static func compare(_ a: String, _ b: String) -> NameVerdict {
        if let verdict = KnownComparison.compare(a, b) { return verdict }
        let first = NameForm.withoutThe(NameForm.plain(a))
        let second = NameForm.withoutThe(NameForm.plain(b))
        return first == second && !first.isEmpty
            ? NameVerdict(strength: .exact, reason: "same name") : .different("different names")
    }
}
