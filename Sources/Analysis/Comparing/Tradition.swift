/// Which ways of spelling both of two names show that they follow.
struct Tradition: Hashable, Sendable {
    let isSlavic: Bool
    let isArabic: Bool
    /// A surname that leads: no part may be missing then.
    let isFamilyFirst: Bool

    init(_ a: PersonName, _ b: PersonName) {
        isSlavic = a.signs.isSlavic && b.signs.isSlavic
        isArabic = a.signs.isArabic && b.signs.isArabic || a.signs.hasArticle && b.signs.hasArticle
        isFamilyFirst = a.signs.isFamilyFirst || b.signs.isFamilyFirst
    }

    var name: String { isSlavic ? "Slavic" : "Arabic or Persian" }
}

/// Compares single parts of names.
enum PartComparison {
    static func compare(_ a: String, _ b: String, _ tradition: Tradition) -> NameVerdict.Strength {
        if a == b { return .exact }
        if isInitial(a) || isInitial(b) { return a.first == b.first ? .initials : .different }
        if areSpellings(a, b, tradition) { return .spelling }
        return GivenNames.areVariants(a, b) ? .nickname : .different
    }

    static func isInitial(_ part: String) -> Bool { part.utf8.count == 1 }

    private static func areSpellings(_ a: String, _ b: String, _ tradition: Tradition) -> Bool {
        if hasSameUmlauts(a, b) { return true }
        if tradition.isSlavic, SlavicSpelling.skeleton(a) == SlavicSpelling.skeleton(b) { return true }
        return tradition.isArabic && ArabicSpelling.areSame(a, b)
    }

    /// "Müller" folds to "muller" and is also written "Mueller"; likewise ø and å.
    private static func hasSameUmlauts(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count != b.utf8.count else { return false }
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        // The first letter always stays.
        return short.utf8.count > 3 && short.utf8.first == long.utf8.first && withoutUmlauts(long) == short
    }

    private static func withoutUmlauts(_ part: String) -> String {
        var result = ""
        var previous: Character = " "
        for letter in part {
            let isSecond = letter == "e" && ["u", "o", "a"].contains(previous) || letter == "a" && previous == "a"
            if !isSecond { result.append(letter) }
            previous = letter
        }
        return result
    }
}
