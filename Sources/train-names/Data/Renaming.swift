import Randomness

/// Gives some people, companies, bodies and acronyms of a document names that
/// nobody bears, the same throughout: what the model then goes by is how a name
/// is built, what stands around it, and what became of it elsewhere.
struct Renaming {
    private let companies: Set<String>
    private let bodies: Set<String>
    private let nicknames: [[String]]

    init(_ gazetteers: [String]) throws {
        companies = Set(KnownBodies.companies + (try GazetteerRows(gazetteers)).names("company"))
        bodies = Set(KnownBodies.bodies.filter { $0.contains(" ") })
        nicknames = KnownBodies.nicknames.map { $0.split(separator: " ").map(String.init) }
    }

    func vary(_ document: [TaggedFile.Sentence], random: inout RandomNumbers) -> [TaggedFile.Sentence] {
        var renamed: [String: [String]] = [:]
        var seen: Set<String> = []
        for name in document.lazy.flatMap(names) where seen.insert(name.key).inserted {
            choose(for: name, &renamed, &random)
        }
        guard !renamed.isEmpty else { return document }
        return document.map { rewritten($0, renamed, &random) }
    }
}

// MARK: - Private

extension Renaming {
    private struct Name {
        let kind: String
        let words: [String]

        var key: String { Renaming.key(kind, words) }
    }

    private static func key(_ kind: some StringProtocol, _ words: some Sequence<String>) -> String {
        kind + "|" + words.joined(separator: " ")
    }

    private func names(in sentence: TaggedFile.Sentence) -> [Name] {
        sentence.indices.filter { sentence[$0].tag.hasPrefix("B-") }.map { start in
            Name(
                kind: String(sentence[start].tag.dropFirst(2)),
                words: sentence[start..<end(of: start, in: sentence)].map(\.word))
        }
    }

    private func end(of start: Int, in sentence: TaggedFile.Sentence) -> Int {
        sentence[(start + 1)...].firstIndex { !$0.tag.hasPrefix("I-") } ?? sentence.count
    }

    /// New names for a name and what it is short for; none for most.
    private func choose(for name: Name, _ renamed: inout [String: [String]], _ random: inout RandomNumbers) {
        guard renamed[name.key] == nil, let last = name.words.last else { return }
        switch name.kind {
        case "PER" where name.words.count > 1 && random.chance(20):
            let person = MadeUpPerson(random: &random)
            renamed[name.key] = person.full
            renamed[Renaming.key("PER", [last])] = person.short
        case "ORG" where companies.contains(name.words.joined(separator: " ")) && random.chance(25):
            let stem = MadeUpNames.stem(&random)
            renamed[name.key] = random.chance(50) ? [stem] : [stem, MadeUpNames.trade(&random)]
            if name.words.count > 1 { renamed[Renaming.key("ORG", name.words.prefix(1))] = [stem] }
        case "ORG" where bodies.contains(name.words.joined(separator: " ")) && random.chance(20):
            renamed[name.key] = MadeUpNames.body(&random)
        case "ORG" where name.words.count == 1 && isAcronym(last) && random.chance(20):
            renamed[name.key] = [MadeUpNames.acronym(&random)]
        default: break
        }
    }

    private func isAcronym(_ word: String) -> Bool {
        (2...5).contains(word.count) && word.allSatisfy { $0.isASCII && $0.isUppercase }
    }

    private func rewritten(
        _ sentence: TaggedFile.Sentence, _ renamed: [String: [String]], _ random: inout RandomNumbers
    ) -> TaggedFile.Sentence {
        var result: TaggedFile.Sentence = []
        var start = 0
        while start < sentence.count {
            let isName = sentence[start].tag.hasPrefix("B-")
            let end = isName ? self.end(of: start, in: sentence) : start + 1
            let kind = String(sentence[start].tag.dropFirst(2))
            let new = isName ? renamed[Renaming.key(kind, sentence[start..<end].map(\.word))] : nil
            result += new.map { Renaming.tagged($0, kind) } ?? Array(sentence[start..<end])
            if let new, kind == "PER", new.count > 1, random.chance(5) { result += nickname(&random) }
            start = end
        }
        return result
    }

    /// `, known as " El Chapo " ,`
    private func nickname(_ random: inout RandomNumbers) -> TaggedFile.Sentence {
        let ways = [[",", "known", "as"], [",", "alias"], [",", "nicknamed"], [",", "better", "known", "as"], []]
        let way = ways.randomElement(using: &random) ?? []
        let name = Renaming.tagged(nicknames.randomElement(using: &random) ?? [], "PER")
        return way.map { ($0, "O") } + [("\"", "O")] + name + [("\"", "O")] + (way.isEmpty ? [] : [(",", "O")])
    }

    private static func tagged(_ words: [String], _ kind: String) -> TaggedFile.Sentence {
        words.enumerated().map { ($1, ($0 == 0 ? "B-" : "I-") + kind) }
    }
}
