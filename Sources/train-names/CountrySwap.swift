import FoundationEssentials

/// Puts another country in a country's place now and then, so that the model
/// learns to trust the list also where it has never seen the name.
struct CountrySwap {
    private var countries: [[String]] = []
    private var known: Set<String> = []

    init(_ gazetteers: [String]) throws {
        for path in gazetteers {
            let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
            for row in text.split(separator: "\n") where row.hasPrefix("country\t") {
                let name = row.split(separator: "\t")[1]
                countries.append(name.split(separator: " ").map(String.init))
                known.insert(String(name))
            }
        }
    }

    func vary(_ sentence: TaggedFile.Sentence, random: inout RandomNumbers) -> TaggedFile.Sentence {
        guard !countries.isEmpty else { return sentence }
        var result: TaggedFile.Sentence = []
        for (index, word) in sentence.enumerated() {
            let goesOn = index + 1 < sentence.count && sentence[index + 1].tag.hasPrefix("I-")
            let isCountry = word.tag == "B-LOC" && !goesOn && known.contains(word.word)
            if isCountry, random.chance(8) {
                let other = countries[Int(random.next() >> 33) % countries.count]
                result += other.enumerated().map { ($1, $0 == 0 ? "B-LOC" : "I-LOC") }
            } else {
                result.append(word)
            }
        }
        return result
    }
}
