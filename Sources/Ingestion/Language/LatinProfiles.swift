/// The commonest words, letters and word ends of languages in Latin script.
enum LatinProfiles {
    /// The language whose profile fits best, if it fits clearly better than the next.
    static func language(of text: String) -> String? {
        var scores = [Double](repeating: 0, count: profiles.count)
        let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.prefix(400)
        for word in words {
            for (index, weight) in wordWeights[String(word)] ?? [] { scores[index] += weight }
            if let ends = endWeights[String(word.suffix(3))], word.count > 3 {
                for (index, weight) in ends { scores[index] += weight }
            }
            for character in word where !character.isASCII {
                for (index, weight) in letterWeights[character] ?? [] { scores[index] += weight }
            }
        }
        return best(scores, words: words.count)
    }
}

// MARK: - Private

extension LatinProfiles {
    private typealias Weights = [(Int, Double)]

    private static func best(_ scores: [Double], words: Int) -> String? {
        let order = scores.indices.sorted { scores[$0] > scores[$1] }
        guard words > 0, scores[order[0]] >= max(0.9, Double(words) * 0.08) else { return nil }
        return scores[order[0]] > scores[order[1]] * 1.08 ? profiles[order[0]].code : nil
    }

    private static let profiles = LanguageProfiles.all

    /// A word that several languages share counts less for each of them.
    private static func weights<Key: Hashable>(_ keys: (LanguageProfiles.Profile) -> [Key], each: Double) -> [Key:
        Weights]
    {
        var owners: [Key: [Int]] = [:]
        for (index, profile) in profiles.enumerated() {
            for key in keys(profile) { owners[key, default: []].append(index) }
        }
        return owners.mapValues { list in list.map { ($0, each / Double(list.count).squareRoot()) } }
    }

    private static let wordWeights: [String: Weights] = weights({ $0.words }, each: 1)
    private static let endWeights: [String: Weights] = weights({ $0.ends }, each: 0.25)
    private static let letterWeights: [Character: Weights] = weights({ $0.letters }, each: 0.35)
}
