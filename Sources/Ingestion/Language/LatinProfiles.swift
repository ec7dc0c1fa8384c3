/// The commonest words, letters and word ends of languages in Latin script.
enum LatinProfiles {
    /// The language whose profile fits best, if it fits clearly better than the next.
    static func language(of text: String) -> String? {
        var scores = [Double](repeating: 0, count: profiles.count)
        let words = Words(text)
        let bytes = Array(text.utf8)
        var seen: Set<UInt64> = []
        for word in words.list where !word.isNumber {
            // In a short text a word that comes again ("met" is Dutch, too) tells nothing more.
            guard words.list.count > 60 || seen.insert(word.hash).inserted else { continue }
            add(wordWeights[word.hash], to: &scores)
            let end = bytes[word.start..<word.end].suffix(3)
            if word.end - word.start > 3 { add(endWeights[Words.hash(bytes: end)], to: &scores) }
            for index in word.start..<word.end where bytes[index] >= 0xC3 {
                add(letterWeights[Words.hash(bytes: bytes[index..<min(index + 2, bytes.count)])], to: &scores)
            }
        }
        return best(scores, words: words.list.count { !$0.isNumber })
    }
}

// MARK: - Private

extension LatinProfiles {
    private typealias Weights = [(Int, Double)]

    private static func add(_ weights: Weights?, to scores: inout [Double]) {
        for (index, weight) in weights ?? [] { scores[index] += weight }
    }

    private static func best(_ scores: [Double], words: Int) -> String? {
        let order = scores.indices.sorted { scores[$0] > scores[$1] }
        // Two short sentences full of names have a word or two of many languages:
        // to be called foreign, and not analysed, a text must say so plainly.
        let isEnglish = order[0] == english
        guard words > 0, scores[order[0]] >= max(isEnglish ? 0.9 : 2, Double(words) * 0.08) else { return nil }
        if !isEnglish, scores[order[0]] < scores[english] * 1.5 { return nil }
        return scores[order[0]] > scores[order[1]] * 1.08 ? profiles[order[0]].code : nil
    }

    private static let english = profiles.firstIndex { $0.code == "en" } ?? 0

    private static let profiles = LanguageProfiles.all

    /// By the hash of a word, of the last three bytes of words, of the two bytes
    /// of a letter. What several languages share counts less for each of them.
    private static func weights(_ keys: (LanguageProfiles.Profile) -> [UInt64], each: Double) -> [UInt64: Weights] {
        var owners: [UInt64: [Int]] = [:]
        for (index, profile) in profiles.enumerated() {
            for key in Set(keys(profile)) { owners[key, default: []].append(index) }
        }
        return owners.mapValues { list in list.map { ($0, each / Double(list.count).squareRoot()) } }
    }

    private static let wordWeights = weights({ $0.words.map { Words.hash(of: $0) } }, each: 1)
    private static let endWeights = weights({ $0.ends.map { Words.hash(bytes: $0.utf8.suffix(3)) } }, each: 0.25)
    private static let letterWeights = weights({ $0.letters.map { Words.hash(bytes: String($0).utf8) } }, each: 0.35)
}
