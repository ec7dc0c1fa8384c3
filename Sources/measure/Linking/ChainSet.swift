import News

/// A set of documents in which people marked who is the same: the names among
/// its mentions, for measuring how well names are linked across articles.
struct ChainSet {
    let texts: [MarkedDocument]
    /// In order of documents and offsets.
    let names: [MarkedWord]

    init(documents: String, mentions: String) throws {
        texts = try JSONLines.all(of: documents)
        let lowercase = ChainSet.lowercaseWords(of: texts)
        names = try JSONLines.all(of: mentions).filter { ChainSet.isName($0, lowercase) }
    }

    /// What was marked by kind in the set; nil where it says only "human".
    static func kind(_ type: String?) -> EntityKind? {
        guard let type else { return nil }
        if type.hasPrefix("PER") { return .person }
        if type.hasPrefix("ORG") { return .organization }
        return type.hasPrefix("LOC") ? .place : nil
    }
}

// MARK: - Private

extension ChainSet {
    /// Words that some text has without a capital: "Employees" at the start of
    /// a sentence is no name.
    private static func lowercaseWords(of texts: [MarkedDocument]) -> Set<String> {
        Set(texts.flatMap { $0.text.split { !$0.isLetter }.filter { $0.first?.isLowercase == true }.map(String.init) })
    }

    /// Persons, organisations and places by a name of their own: every word
    /// but the small ones has a capital, and not only because it comes first.
    private static func isName(_ mention: MarkedWord, _ lowercase: Set<String>) -> Bool {
        guard mention.kind == "entity", let type = mention.type,
            ["PER", "ORG", "LOC", "HUM"].contains(where: type.hasPrefix),
            mention.syntacticType.map({ $0.hasSuffix("NAM") }) ?? true
        else {
            return false
        }
        let words = mention.text.split(separator: " ").filter { !small.contains($0.lowercased()) }
        guard !words.dropFirst().contains(where: { roles.contains($0.lowercased()) }),
            !roles.contains(mention.text.lowercased()), !pronouns.contains(words.first?.lowercased() ?? "")
        else { return false }
        guard !words.isEmpty, words.allSatisfy({ $0.first?.isLetter == false || $0.first?.isUppercase == true }) else {
            return false
        }
        return words.contains { $0.first?.isUppercase == true && !lowercase.contains($0.lowercased()) }
            || words.count > 1 && words.contains { !lowercase.contains($0.lowercased()) }
    }

    private static let small: Set<String> = [
        "the", "of", "and", "for", "de", "la", "du", "al", "van", "von", "in", "'s", "&", "on",
    ]

    /// Behind these a name is told with its bearer's office; alone they are none.
    private static let roles: Set<String> = [
        "ceo", "cfo", "coo", "president", "chairman", "director", "secretary", "minister", "senator", "chief",
        "coach", "spokesman", "spokeswoman", "officer", "officials",
    ]

    private static let pronouns: Set<String> = ["i", "i'm", "we", "he", "she", "they", "you", "it", "us", "who", "our"]
}
