import FoundationEssentials
import News
import Newsroom

/// A set of documents in which people marked who is the same: the names among
/// its mentions, for measuring how well names are linked across articles.
struct ChainSet {
    struct Text: Decodable {
        let id: String
        let text: String
        /// Day of publication, where the set has one.
        let dct: String?
    }

    /// A marked name; offsets are code points of its document's text.
    struct Name: Decodable {
        let id: String
        let doc: String
        let kind: String
        let type: String?
        let syntacticType: String?
        let start: Int
        let end: Int
        let text: String
        let chain: String

        enum CodingKeys: String, CodingKey {
            case id, doc, kind, type, start, end, text, chain
            case syntacticType = "syntactic_type"
        }
    }

    let texts: [Text]
    /// In order of documents and offsets.
    let names: [Name]

    init(documents: String, mentions: String) throws {
        texts = try ChainSet.lines(of: documents)
        let all: [Name] = try ChainSet.lines(of: mentions)
        let lowercase = ChainSet.lowercaseWords(of: texts)
        names = all.filter { ChainSet.isName($0, lowercase) }
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
    private static func lines<Line: Decodable>(of path: String) throws -> [Line] {
        let reader = try LineReader(path: path)
        let decoder = JSONDecoder()
        var lines: [Line] = []
        while let bytes = reader.next() { lines.append(try decoder.decode(Line.self, from: Data(bytes))) }
        return lines
    }

    /// Words that some text has without a capital: "Employees" at the start of
    /// a sentence is no name.
    private static func lowercaseWords(of texts: [Text]) -> Set<String> {
        Set(texts.flatMap { $0.text.split { !$0.isLetter }.filter { $0.first?.isLowercase == true }.map(String.init) })
    }

    /// Persons, organisations and places by a name of their own: every word
    /// but the small ones has a capital, and not only because it comes first.
    private static func isName(_ mention: Name, _ lowercase: Set<String>) -> Bool {
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
