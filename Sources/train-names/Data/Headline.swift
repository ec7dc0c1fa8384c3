import Randomness

/// Writes a sentence now and then as a headline would, or puts a dateline in
/// front, so that the model learns that capitals mean less there.
struct Headline {
    private let cities: [[String]]
    private let countries: [[String]]

    init(_ gazetteers: [String]) throws {
        let rows = try GazetteerRows(gazetteers)
        cities = rows.phrases("capital") + rows.phrases("city1")
        countries = rows.phrases("country")
    }

    func vary(_ sentence: TaggedFile.Sentence, random: inout RandomNumbers) -> TaggedFile.Sentence {
        let choice = random.below(100)
        guard sentence.count > 3, sentence.count < 30 else { return sentence }
        switch choice {
        case 0..<3: return sentence.map { ($0.word.uppercased(), $0.tag) }
        case 3..<7: return sentence.enumerated().map { (Headline.titled($1.word, isFirst: $0 == 0), $1.tag) }
        case 7..<10: return dateline(of: sentence, random: &random) + sentence
        case 10..<12:
            let dateline = dateline(of: sentence, random: &random)
            return dateline.isEmpty ? sentence : dateline
        case 12..<14: return Headline.label(random: &random) + sentence
        default: return sentence
        }
    }

    private static let endings = [
        ["-"], ["--"], [",", "May", "3", "-"], ["(", "Reuters", ")", "-"], ["(", "AP", ")", "--"], [".", "–"],
        ["2004-05-03"], ["1999-11-24"], ["(", "AFP", ")", "–"], [":"], [",", "Nov.", "21", "--"], ["—"],
        ["(", "AP", ")", "—"],
    ]

    private static let agencies: Set<String> = ["Reuters", "AP", "AFP"]

    /// `NEW DELHI (AP) --`, with the first place of the sentence or, as often, a
    /// city and its country: `KYIV, Ukraine, Feb. 24 --`; empty if it has none.
    private func dateline(of sentence: TaggedFile.Sentence, random: inout RandomNumbers) -> TaggedFile.Sentence {
        guard let start = sentence.firstIndex(where: { $0.tag == "B-LOC" }) else { return [] }
        let rest = sentence[(start + 1)...].prefix { $0.tag == "I-LOC" }
        var place = ([sentence[start]] + rest).map { ($0.word.uppercased(), $0.tag) }
        if random.chance(50), let city = cities.randomElement(using: &random),
            let country = countries.randomElement(using: &random)
        {
            place = Headline.place(city.map { $0.uppercased() })
            if random.chance(70) { place += [(",", "O")] + Headline.place(country) }
        }
        let ending = Headline.endings.randomElement(using: &random) ?? []
        return place + ending.map { ($0, Headline.agencies.contains($0) ? "B-ORG" : "O") }
    }

    private static func place(_ words: [String]) -> TaggedFile.Sentence {
        words.enumerated().map { ($1, $0 == 0 ? "B-LOC" : "I-LOC") }
    }

    private static let labels = [
        "MORE", "UPDATE", "BREAKING", "WATCH", "LIVE", "ANALYSIS", "EXPLAINER", "CORRECTED", "URGENT", "OPINION",
        "VIDEO",
        "EXCLUSIVE", "LATEST", "PHOTOS", "READ", "FACTBOX", "ALERT", "NEWS", "INTERVIEW", "SPORTS", "WORLD", "BRIEF",
    ]

    /// `MORE:`, `Update:` and the like in front of a line: not a name, whatever a dateline looks like.
    private static func label(random: inout RandomNumbers) -> TaggedFile.Sentence {
        let word = labels[random.below(labels.count)]
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
