import News

/// Places where a name of the article stands again and the recogniser missed it.
struct Reoccurrences {
    private(set) var found: [NameSpan] = []

    private let document: Document
    private let words: [String]
    private let patterns: [String: [Pattern]]
    private let taken: [Bool]

    private struct Pattern {
        let words: [String]
        let kind: EntityKind
    }

    /// One pass over the tokens; the longest name wins at each place.
    init(of names: ArticleNames) {
        document = names.document
        words = document.tokens.indices.map(document.text)
        var taken = Array(repeating: false, count: words.count)
        for occurrence in names.occurrences { for token in occurrence.tokens { taken[token] = true } }
        self.taken = taken
        patterns = Reoccurrences.patterns(of: names, words)
        var token = 0
        while token < words.count {
            let match = self.match(at: token)
            if let match { found.append(match) }
            token = match?.tokens.upperBound ?? token + 1
        }
    }
}

// MARK: - Private

extension Reoccurrences {
    private static func patterns(of names: ArticleNames, _ words: [String]) -> [String: [Pattern]] {
        var patterns: [String: [Pattern]] = [:]
        var seen: Set<Int> = []
        let lower = Set(zip(words, names.document.tokens).filter { !$0.1.shape.contains(.capitalized) }.map(\.0))
        for occurrence in names.occurrences where seen.insert(occurrence.surface).inserted {
            let parts = occurrence.tokens.map { words[$0] }
            guard let first = parts.first,
                names.document.tokens[occurrence.tokens.lowerBound].shape.contains(.capitalized)
            else { continue }
            // "May" and "Will" are names only where nobody says "may".
            if parts.count == 1, lower.contains(first.lowercased()) || first.utf8.count < 2 { continue }
            let kind = names.surfaces[occurrence.surface].kind
            patterns[first, default: []].append(Pattern(words: parts, kind: kind))
            // "Ri" of "Ri Yong Ho", which at a sentence's start looks like any word.
            guard kind == .person, parts.count > 1, !lower.contains(first.lowercased()),
                KoreanSpelling.name(NameWords(names.text(occurrence))) != nil
            else { continue }
            patterns[first, default: []].append(Pattern(words: [first], kind: kind))
        }
        return patterns.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    private func match(at token: Int) -> NameSpan? {
        guard !taken[token], let patterns = patterns[words[token]] else { return nil }
        for pattern in patterns {
            let end = token + pattern.words.count
            guard end <= words.count, !taken[token..<end].contains(true) else { continue }
            if Array(words[token..<end]) == pattern.words, !isPartOfLonger(token..<end) {
                return NameSpan(tokens: token..<end, kind: pattern.kind)
            }
        }
        return nil
    }

    /// "Putin" in "Putin Street" and "Kim" in "Kim Il Sung" aren't the name alone.
    private func isPartOfLonger(_ range: Range<Int>) -> Bool {
        if range.upperBound < words.count, isCapital(range.upperBound),
            isSameSentence(range.lowerBound, range.upperBound)
        {
            return true
        }
        guard range.lowerBound > 0, isSameSentence(range.lowerBound, range.lowerBound - 1) else { return false }
        let before = range.lowerBound - 1
        let opensSentence = document.sentences[document.sentence(ofToken: before)].lowerBound == before
        return isCapital(before) && !opensSentence && !Titles.isTitle(LetterFolding.fold(words[before]))
            && !taken[before]
    }

    private func isCapital(_ token: Int) -> Bool { document.tokens[token].shape.contains(.capitalized) }

    private func isSameSentence(_ a: Int, _ b: Int) -> Bool {
        document.sentence(ofToken: a) == document.sentence(ofToken: b)
    }
}
