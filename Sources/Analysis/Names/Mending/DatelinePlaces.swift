import News

/// The place in capitals that opens a dispatch: `GOMA, Congo (AP) --`, whatever
/// the recogniser took it for.
enum DatelinePlaces {
    static func corrected(_ names: [NameSpan], in document: Document) -> [NameSpan] {
        var names = names
        for sentence in document.sentences where opensLine(sentence.lowerBound, document) {
            guard let place = place(in: sentence, document) else { continue }
            let next = names.firstIndex { $0.tokens.upperBound > place.lowerBound } ?? names.count
            let rest = names[next...].prefix { $0.tokens.lowerBound < place.upperBound }
            if rest.contains(where: { $0.tokens.upperBound > place.upperBound }) { continue }
            names.replaceSubrange(next..<next + rest.count, with: [NameSpan(tokens: place, kind: .place)])
        }
        return names
    }

    private static func opensLine(_ token: Int, _ document: Document) -> Bool {
        token < document.tokens.count
            && (token == 0 || document.tokens[token].shape.contains(.lineBefore)
                || document.tokens[token].shape.contains(.paragraphBefore))
    }

    /// Up to four words in capitals before what a dateline ends with.
    private static func place(in sentence: Range<Int>, _ document: Document) -> Range<Int>? {
        let words = sentence.prefix(5).prefix { document.tokens[$0].shape.contains(.allCaps) }
        guard let first = words.first, let last = words.last, words.count < 5, document.tokens[first].length > 2 else {
            return nil
        }
        let place = first..<last + 1
        return endsDateline(from: place.upperBound, in: sentence, document) ? place : nil
    }

    /// `, Congo`, `, March 3` or `(AP)` and then a dash, all within a few words;
    /// what follows isn't in capitals like a headline. A dash alone is one of `TENNIS - Results`.
    private static func endsDateline(from token: Int, in sentence: Range<Int>, _ document: Document) -> Bool {
        guard token < sentence.upperBound, [",", "("].contains(document.text(token)) else { return false }
        var isBracketed = false
        for index in token..<min(token + 12, sentence.upperBound) {
            let word = document.text(index)
            if isDash(word) {
                return index + 1 < document.tokens.count && !document.tokens[index + 1].shape.contains(.allCaps)
            }
            if word == "(" { isBracketed = true }
            if word == ")" { isBracketed = false }
            guard isBracketed || isPart(index, word, document) else { return false }
        }
        return false
    }

    private static func isPart(_ token: Int, _ word: String, _ document: Document) -> Bool {
        let shape = document.tokens[token].shape
        return [",", ".", "(", ")", "of", "the", "and"].contains(word) || shape.contains(.number)
            || shape.contains(.capitalized) && !shape.contains(.allCaps)
    }

    private static func isDash(_ word: String) -> Bool {
        ["-", "--", "\u{2013}", "\u{2014}", "---"].contains(word)
    }
}
