import News

/// Names that the recogniser misses or takes for something else, and whose own
/// shape tells what they are: Korean names ("Ri Yong Ho"), letters that act ("CGIL chief").
enum MissedNames {
    /// `names` in order of the text, and so is the result.
    static func added(to names: [NameSpan], in document: Document) -> [NameSpan] {
        let kept = names.map { name in
            name.kind == .other && isKorean(name.tokens, document) ? NameSpan(tokens: name.tokens, kind: .person) : name
        }
        let taken = document.marked(names.lazy.map(\.tokens))
        let more = document.sentences.filter { isPlain($0, document) }.flatMap { sentence in
            sentence.compactMap { found(at: $0, in: sentence, taken, document) }
        }
        return more.isEmpty ? kept : (kept + more).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// "Ri Yong Ho": three words, each a syllable.
    private static func isKorean(_ tokens: Range<Int>, _ document: Document) -> Bool {
        guard tokens.count == 3, tokens.allSatisfy({ isPlainWord($0, document) }) else { return false }
        return KoreanSpelling.name(NameWords(document.text(document.span(tokens)))) != nil
    }

    private static func found(
        at token: Int, in sentence: Range<Int>, _ taken: [Bool], _ document: Document
    ) -> NameSpan? {
        guard document.tokens[token].shape.contains(.capitalized), !taken[token] else { return nil }
        let three = token..<token + 3
        if three.upperBound <= sentence.upperBound, !taken[token + 1], !taken[token + 2],
            isAlone(three, in: sentence, document), isKorean(three, document)
        {
            return NameSpan(tokens: three, kind: .person)
        }
        if let loser = beaten(at: token, in: sentence, taken, document) { return loser }
        let one = token..<token + 1
        guard isAlone(one, in: sentence, document), isActing(token, in: sentence, document) else { return nil }
        return NameSpan(tokens: one, kind: .organization)
    }

    /// "beat Norva 2-1", "lost to Norva United 3-0".
    private static func beaten(
        at token: Int, in sentence: Range<Int>, _ taken: [Bool], _ document: Document
    ) -> NameSpan? {
        guard sentence.contains(token - 1), ScoreWords.before.contains(document.text(token - 1)) else { return nil }
        let words = (token..<min(token + 3, sentence.upperBound)).prefix {
            document.tokens[$0].shape.contains(.capitalized) && !taken[$0]
        }
        let name = token..<token + words.count
        guard sentence.contains(name.upperBound), ScoreWords.isScore(document.text(name.upperBound)) else { return nil }
        // "from April 28 to May 3-5"
        if case .month = DateWords.word(document.text(token).lowercased()) { return nil }
        let isPerson = name.count > 1 && GivenNames.isKnown(LetterFolding.fold(document.text(token)))
        return NameSpan(tokens: name, kind: isPerson ? .person : .organization)
    }

    /// No capitalised word before or behind.
    private static func isAlone(_ range: Range<Int>, in sentence: Range<Int>, _ document: Document) -> Bool {
        let neighbours = [range.lowerBound - 1, range.upperBound].filter(sentence.contains)
        return neighbours.allSatisfy { !document.tokens[$0].shape.contains(.capitalized) }
    }

    /// Two to six capitals, and behind them who speaks for a body or what it does.
    private static func isActing(_ token: Int, in sentence: Range<Int>, _ document: Document) -> Bool {
        let shape = document.tokens[token].shape
        guard shape.contains(.allCaps), !shape.contains(.hasDigit), !shape.contains(.hasHyphen),
            (2...6).contains(document.tokens[token].length), token + 1 < sentence.upperBound
        else { return false }
        let next = document.text(token + 1)
        guard AcronymWords.behindBodies.contains(next) else { return false }
        return !AcronymWords.noBodies.contains(document.text(token).filter { $0 != "." })
    }

    private static func isPlainWord(_ token: Int, _ document: Document) -> Bool {
        let shape = document.tokens[token].shape
        return shape.contains(.capitalized) && !shape.contains(.allCaps) && !shape.contains(.hasHyphen)
    }

    /// Not a headline, in which every word has a capital.
    private static func isPlain(_ sentence: Range<Int>, _ document: Document) -> Bool {
        Writing(of: sentence, in: document) == .plain
    }
}
