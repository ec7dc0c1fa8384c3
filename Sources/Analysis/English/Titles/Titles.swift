/// What the words in front of a name tell about it.
enum Titles {
    /// The gender a title tells ("Mr", "Queen"), by folded word without its dot.
    static func gender(of word: String) -> GivenNames.Gender? {
        if masculine.contains(word) { return .masculine }
        return feminine.contains(word) ? .feminine : nil
    }

    /// The gender a word for kin tells ("wife").
    static func genderOfKin(_ word: String) -> GivenNames.Gender? {
        if masculineKin.contains(word) { return .masculine }
        return feminineKin.contains(word) ? .feminine : nil
    }

    /// Whose name is that of husband or wife.
    static func isConsort(_ word: String) -> Bool { ["wife", "husband", "widow", "widower"].contains(word) }

    static func isTitle(_ word: String) -> Bool {
        masculine.contains(word) || feminine.contains(word) || offices.contains(word)
    }

    /// Offices tell people of one surname apart; "Mr" doesn't.
    static func isOffice(_ word: String) -> Bool { isTitle(word) && !courtesies.contains(word) }

    static let vicePresident = "vice-president"

    /// One is the other's deputy: two people of one surname.
    static func areDeputies(_ office: String, _ other: String) -> Bool {
        Set([office, other]) == ["president", vicePresident]
    }

    /// "Mr" and the like.
    static func isCourtesy(_ word: String) -> Bool { courtesies.contains(word) }

    /// Titles that nobody bears as a name, unlike "Bishop" or "Major".
    static func isNoName(_ word: String) -> Bool { stripped.contains(word) && !ambiguous.contains(word) }

    /// Folded words of a name without the titles in front of it.
    static func strippingTitles(_ words: [[String]]) -> [[String]] {
        var rest = words[...]
        while rest.count > 1, let first = rest.first, first.count == 1, isStripped(first[0], in: rest) {
            rest = rest.dropFirst()
        }
        return Array(rest)
    }

    private static func isStripped(_ word: String, in words: ArraySlice<[String]>) -> Bool {
        if stripped.contains(word) { return true }
        guard modifiers.contains(word), words.count > 2, let next = words.dropFirst().first?.first else { return false }
        return stripped.contains(next)
    }

    private static let masculine = words(TitleTable.masculine)
    private static let feminine = words(TitleTable.feminine)
    private static let masculineKin = words(TitleTable.masculineKin)
    private static let feminineKin = words(TitleTable.feminineKin)
    private static let offices = words(TitleTable.offices)
    private static let stripped = words(TitleTable.stripped)
    private static let ambiguous: Set<String> = ["dame", "general", "president", "minister", "sheikh", "pope"]
    private static let modifiers = words(TitleTable.modifiers)
    private static let courtesies: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "sir", "herr", "frau"]

    private static func words(_ text: String) -> Set<String> {
        Set(wordSet(text).map { LetterFolding.fold($0) })
    }
}
