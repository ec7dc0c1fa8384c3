import News

/// One line of `EventKindRules`.
struct KindRule: Sendable {
    /// Where the words stand that decide.
    enum Place: Equatable, Sendable {
        case object, doer, next, before, near, amount, verb, always
        /// A passive without "by".
        case agentless
        /// Behind a preposition.
        case behind(String)
    }

    let kind: EventKind
    /// The dictionary form it is grouped under, if not its own.
    let lemma: String?
    let place: Place
    let words: Set<String>
    let names: Set<EntityKind>
    let takesNumber: Bool
    let takesMoney: Bool
    let takesAll: Bool

    /// By dictionary form; nouns with `/n` behind them.
    static func table() -> [String: [KindRule]] {
        var rules: [String: [KindRule]] = [:]
        for line in EventKindRules.table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 2, let rule = KindRule(words) else { continue }
            rules[words[1].replacing("_", with: " "), default: []].append(rule)
        }
        for verb in EventKindRules.movements.split(whereSeparator: \.isWhitespace) {
            let lines = ["report \(verb) doer @measures", "report \(verb) amount", "other \(verb) always"]
            let common = lines.compactMap { KindRule($0.split(separator: " ").map(String.init)) }
            rules[String(verb), default: []] += common
        }
        return rules
    }

    private init?(_ line: [String]) {
        let result = line[0].split(separator: "=").map(String.init)
        guard let kind = result.first.flatMap(EventKind.init(rawValue:)) else { return nil }
        self.kind = kind
        lemma = result.count > 1 ? result[1] : nil
        place = Self.place(line[2])
        let listed = line.dropFirst(3)
        words = listed.reduce(into: []) { words, word in
            guard word.hasPrefix("@") else { words.insert(word); return }
            let list = EventKindRules.lists[String(word.dropFirst())] ?? ""
            words.formUnion(list.split(whereSeparator: \.isWhitespace).map(String.init))
        }
        names = Set(listed.compactMap(Self.name))
        takesNumber = listed.contains("<number>")
        takesMoney = listed.contains("<money>")
        takesAll = listed.contains("*") || listed.isEmpty
    }

    private static func place(_ word: String) -> Place {
        switch word {
        case "object": .object
        case "doer": .doer
        case "next": .next
        case "before": .before
        case "near": .near
        case "amount": .amount
        case "verb": .verb
        case "always": .always
        case "agentless": .agentless
        default: .behind(word)
        }
    }

    private static func name(_ word: String) -> EntityKind? {
        switch word {
        case "<person>": .person
        case "<organization>": .organization
        case "<place>": .place
        default: nil
        }
    }
}
