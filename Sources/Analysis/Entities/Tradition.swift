/// Which ways of spelling both of two names show that they follow.
struct Tradition: Hashable, Sendable {
    let isSlavic: Bool
    let isArabic: Bool
    /// A surname that leads: no part may be missing then.
    let isFamilyFirst: Bool

    init(_ a: PersonName, _ b: PersonName) {
        isSlavic = SlavicSpelling.isLikely(a.parts) && SlavicSpelling.isLikely(b.parts)
        isArabic =
            ArabicSpelling.isLikely(a.parts) && ArabicSpelling.isLikely(b.parts)
            || a.words.words.contains(where: Tradition.hasArticle)
                && b.words.words.contains(where: Tradition.hasArticle)
        isFamilyFirst = Tradition.isFamilyFirst(a) || Tradition.isFamilyFirst(b)
    }

    var name: String { isSlavic ? "Slavic" : "Arabic or Persian" }

    private static func hasArticle(_ word: [String]) -> Bool {
        word.count > 1 && ["al", "el"].contains(word[0])
    }

    private static func isFamilyFirst(_ name: PersonName) -> Bool {
        guard let first = name.parts.first, name.parts.count > 2, !GivenNames.isKnown(first) else { return false }
        return KoreanSpelling.name(name.words) != nil || ChineseSpelling.name(name.words) != nil
            || FamilyNames.vietnamese.contains(first)
    }
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
        return short.utf8.count > 3 && withoutUmlauts(long) == short
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
