import News

/// Places where a name of the article stands again and the recogniser missed it.
struct Reoccurrences {
    private(set) var found: [NameSpan] = []

    private let document: Document
    private let patterns: [String: [Pattern]]
    private let taken: [Bool]

    private struct Pattern {
        let words: [String]
        let kind: EntityKind
    }

    /// One pass over the tokens; the longest name wins at each place.
    init(of names: ArticleNames) {
        document = names.document
        taken = document.marked(names.occurrences.lazy.map(\.tokens))
        patterns = Reoccurrences.patterns(of: names)
        var token = 0
        while token < taken.count {
            let match = self.match(at: token)
            if let match { found.append(match) }
            token = match?.tokens.upperBound ?? token + 1
        }
    }
}

// MARK: - Private

extension Reoccurrences {
    private static func patterns(of names: ArticleNames) -> [String: [Pattern]] {
        var patterns: [String: [Pattern]] = [:]
        var seen: Set<Int> = []
        let lower = writtenSmall(names)
        for occurrence in names.occurrences where seen.insert(occurrence.surface).inserted {
            let parts = occurrence.tokens.map(names.document.text)
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

    /// Of the first words of names, in small letters, those that the article writes so elsewhere.
    private static func writtenSmall(_ names: ArticleNames) -> Set<String> {
        let document = names.document
        let firsts = Array(Set(names.occurrences.map { document.text($0.tokens.lowerBound).lowercased() }))
        let table = ByteTable(firsts)
        var found: Set<String> = []
        for token in document.tokens where !token.shape.contains(.capitalized) {
            guard let place = table.place(of: Int(token.start)..<Int(token.end), in: document.bytes),
                document.text(token.span) == firsts[place]
            else { continue }
            found.insert(firsts[place])
        }
        return found
    }

    /// Names begin with a capital, and where they stand again, too.
    private func match(at token: Int) -> NameSpan? {
        guard isCapital(token), !taken[token], let patterns = patterns[document.text(token)] else { return nil }
        for pattern in patterns {
            let end = token + pattern.words.count
            guard end <= taken.count, !taken[token..<end].contains(true) else { continue }
            let isSame = pattern.words.indices.dropFirst().allSatisfy {
                document.text(token + $0) == pattern.words[$0]
            }
            if isSame, !isPartOfLonger(token..<end) {
                return NameSpan(tokens: token..<end, kind: pattern.kind)
            }
        }
        return nil
    }

    /// "Putin" in "Putin Street" and "Kim" in "Kim Il Sung" aren't the name alone.
    private func isPartOfLonger(_ range: Range<Int>) -> Bool {
        if range.upperBound < taken.count, isCapital(range.upperBound),
            isSameSentence(range.lowerBound, range.upperBound)
        {
            return true
        }
        guard range.lowerBound > 0, isSameSentence(range.lowerBound, range.lowerBound - 1) else { return false }
        let before = range.lowerBound - 1
        return isCapital(before) && !document.opensSentence(before)
            && !Titles.isTitle(LetterFolding.fold(document.text(before)))
            && !taken[before]
    }

    private func isCapital(_ token: Int) -> Bool { document.tokens[token].shape.contains(.capitalized) }

    private func isSameSentence(_ a: Int, _ b: Int) -> Bool {
        document.sentence(ofToken: a) == document.sentence(ofToken: b)
    }
}
