/// What the letters of a person's name show by themselves, worked out once: one
/// name is compared with fifty others.
struct NameSigns: Hashable, Sendable {
    let isSlavic: Bool
    let isArabic: Bool
    let isKorean: Bool
    let isChinese: Bool
    /// An article that is joined to its word: "al-Assad".
    let hasArticle: Bool
    /// A surname that leads: no part may be missing then.
    let isFamilyFirst: Bool
    /// Whether the first part is the family's, also of two.
    let leadsWithFamily: Bool
    /// By which people are called alone: in Vietnam by their last name, in Korea and China by their first.
    let surnames: [String]

    init(_ parts: [String], _ words: NameWords) {
        isSlavic = SlavicSpelling.isLikely(parts)
        isArabic = ArabicSpelling.isLikely(parts)
        isKorean = KoreanSpelling.name(words) != nil
        isChinese = ChineseSpelling.name(words) != nil
        hasArticle = words.words.contains { $0.count > 1 && ["al", "el"].contains($0[0]) }
        guard let first = parts.first, let last = parts.last, parts.count > 1 else {
            (isFamilyFirst, leadsWithFamily, surnames) = (false, false, parts)
            return
        }
        let isGiven = GivenNames.isKnown(first)
        let isVietnamese = FamilyNames.vietnamese.contains(first) && parts.count > 2
        isFamilyFirst = parts.count > 2 && !isGiven && (isKorean || isChinese || isVietnamese)
        leadsWithFamily =
            !NameSigns.isGivenFirst(words.words) && (isKorean || isChinese && !isGiven || isVietnamese)
        surnames = isVietnamese && !isKorean ? [first, last] : leadsWithFamily ? [first] : [last]
    }

    /// "Ki-moon Ban".
    private static func isGivenFirst(_ words: [[String]]) -> Bool {
        words.count == 2 && words[0].count == 2 && FamilyNames.korean[words[1].joined()] != nil
    }
}
