/// Writes a sentence now and then as a headline would, or puts a dateline in
/// front, so that the model learns that capitals mean less there.
enum Headline {
    static func vary(_ sentence: TaggedFile.Sentence, random: inout RandomNumbers) -> TaggedFile.Sentence {
        let choice = Int(random.next() >> 33) % 100
        guard sentence.count > 3, sentence.count < 30 else { return sentence }
        switch choice {
        case 0..<3: return sentence.map { ($0.word.uppercased(), $0.tag) }
        case 3..<7: return sentence.enumerated().map { (titled($1.word, isFirst: $0 == 0), $1.tag) }
        case 7..<10: return dateline(of: sentence, random: &random) + sentence
        case 10..<12:
            let dateline = dateline(of: sentence, random: &random)
            return dateline.isEmpty ? sentence : dateline
        case 12..<14: return label(random: &random) + sentence
        default: return sentence
        }
    }

    private static let endings = [
        ["-"], ["--"], [",", "May", "3", "-"], ["(", "Reuters", ")", "-"], ["(", "AP", ")", "--"], [".", "–"],
        ["2004-05-03"], ["1999-11-24"], ["(", "AFP", ")", "–"], [":"], [",", "Nov.", "21", "--"],
    ]

    /// `NEW DELHI (AP) --`, with the first place of the sentence; empty if it has none.
    private static func dateline(of sentence: TaggedFile.Sentence, random: inout RandomNumbers) -> TaggedFile.Sentence {
        guard let start = sentence.firstIndex(where: { $0.tag == "B-LOC" }) else { return [] }
        let rest = sentence[(start + 1)...].prefix { $0.tag == "I-LOC" }
        let place = ([sentence[start]] + rest).map { ($0.word.uppercased(), $0.tag) }
        let ending = endings[Int(random.next() >> 33) % endings.count]
        return place + ending.map { ($0, ["Reuters", "AP", "AFP"].contains($0) ? "B-ORG" : "O") }
    }

    private static let labels = [
        "MORE", "UPDATE", "BREAKING", "WATCH", "LIVE", "ANALYSIS", "EXPLAINER", "CORRECTED", "URGENT", "OPINION",
        "VIDEO",
        "EXCLUSIVE", "LATEST", "PHOTOS", "READ", "FACTBOX", "ALERT", "NEWS", "INTERVIEW", "SPORTS", "WORLD", "BRIEF",
    ]

    /// `MORE:`, `Update:` and the like in front of a line: not a name, whatever a dateline looks like.
    private static func label(random: inout RandomNumbers) -> TaggedFile.Sentence {
        let word = labels[Int(random.next() >> 33) % labels.count]
        let isPlain = random.chance(30)
        return [(isPlain ? word.prefix(1) + word.dropFirst().lowercased() : word, "O"), (":", "O")]
    }

    private static let small: Set<String> = [
        "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "as", "from", "with",
        "over", "into", "'s", "n't", "is",
    ]

    private static func titled(_ word: String, isFirst: Bool) -> String {
        guard let first = word.first, first.isLowercase, isFirst || !small.contains(word) else { return word }
        return first.uppercased() + word.dropFirst()
    }
}
