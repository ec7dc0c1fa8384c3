/// Groups tokens into sentences: linear, over what the tokenizer found.
///
/// A sentence ends behind `. ? !` or an ellipsis and the quotes and brackets
/// that close there, at an empty line, and at the end of a short line such as
/// a headline's, unless it was broken there. It doesn't end where a small letter goes on, behind `Mr.`, or
/// behind an initial or acronym unless a word like `The` follows.
enum SentenceSplitter {
    static func sentences(of tokens: [Token], in bytes: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var cursor = Cursor(tokens: tokens, bytes: bytes)
        while cursor.start < tokens.count {
            sentences.append(cursor.nextSentence())
        }
        return sentences
    }
}

// MARK: - Private

private struct Cursor {
    let tokens: [Token]
    let bytes: [UInt8]
    var start = 0
    private var lineStart = 0
    private let broken: Set<Int>

    init(tokens: [Token], bytes: [UInt8]) {
        self.tokens = tokens
        self.bytes = bytes
        broken = BrokenLines(tokens, in: bytes).starts
    }

    /// A line shorter than this that a capital or number follows was not broken for width.
    private static let shortLine = 56

    mutating func nextSentence() -> Range<Int> {
        var quotes = 0
        var index = start
        while index < tokens.count {
            if tokens[index].shape.contains(.lineBefore) { lineStart = index }
            if Punctuation.isStraightQuote(tokens[index], in: bytes) { quotes += 1 }
            let end = self.end(at: index, quotes: quotes)
            if let end { return take(upTo: end) }
            index += 1
        }
        return take(upTo: tokens.count)
    }

    private mutating func take(upTo end: Int) -> Range<Int> {
        let sentence = start..<end
        start = end
        return sentence
    }

    /// The token behind the sentence, if it ends at `index`.
    private func end(at index: Int, quotes: Int) -> Int? {
        if isLineEnd(at: index) { return index + 1 }
        let token = tokens[index]
        if Punctuation.isStop(token, in: bytes) {
            let end = skipClosers(from: index + 1, quotes: quotes)
            return beginsSentence(at: end) ? end : nil
        }
        guard token.shape.contains(.hasDot), bytes[Int(token.end) - 1] == 0x2E else { return nil }
        return endsSentence(abbreviation: token, at: index, quotes: quotes)
    }

    private func isLineEnd(at index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].shape.contains(.lineBefore) else { return false }
        let next = tokens[index + 1].shape
        if next.contains(.paragraphBefore) { return true }
        return tokens[index].end - tokens[lineStart].start < Cursor.shortLine && !broken.contains(index + 1)
            && (next.contains(.capitalized) || !next.contains(.word))
    }

    private func endsSentence(abbreviation token: Token, at index: Int, quotes: Int) -> Int? {
        if let word = ShortWord(Int(token.start), Int(token.end) - 1, in: bytes),
            Abbreviations.beforeName.contains(word)
        {
            return nil
        }
        let end = skipClosers(from: index + 1, quotes: quotes)
        guard end < tokens.count, beginsSentence(at: end) else { return nil }
        if end > index + 1 || tokens[end].shape.contains(.lineBefore) { return end }
        let next = tokens[end]
        guard next.shape.contains(.word) else { return nil }
        let word = ShortWord(Int(next.start), Int(next.end), in: bytes)
        return word.map(SentenceOpeners.words.contains) == true ? end : nil
    }

    private func skipClosers(from index: Int, quotes: Int) -> Int {
        var index = index
        var open = quotes % 2 == 1
        while index < tokens.count, !tokens[index].shape.contains(.paragraphBefore) {
            if Punctuation.isStraightQuote(tokens[index], in: bytes) {
                guard open else { return index }
                open = false
            } else if !Punctuation.closes(tokens[index], in: bytes) {
                return index
            }
            index += 1
        }
        return index
    }

    /// Whether what stands at `index` can be the first token of a sentence.
    private func beginsSentence(at index: Int) -> Bool {
        var index = index
        while index < tokens.count {
            let token = tokens[index]
            if token.shape.contains(.paragraphBefore) || token.shape.contains(.hasDigit) { return true }
            if token.shape.contains(.word) {
                return token.shape.contains(.capitalized) || !isLatin(token) || token.shape.contains(.mixedCase)
            }
            guard Punctuation.opens(token, in: bytes) else { return token.shape.contains(.lineBefore) }
            index += 1
        }
        return true
    }

    /// Scripts without capitals say nothing by not having one.
    private func isLatin(_ token: Token) -> Bool { bytes[Int(token.start)] < 0xD5 }
}

/// What a punctuation token does at the edge of a sentence.
private enum Punctuation {
    static func isStop(_ token: Token, in bytes: [UInt8]) -> Bool {
        guard token.shape.contains(.punctuation) else { return false }
        switch bytes[Int(token.start)] {
        case 0x2E, 0x21, 0x3F: return true  // . ! ? and runs of them
        default: break
        }
        switch value(token, in: bytes) {
        case 0xE2_80A6, 0xE3_8082, 0xEF_BC81, 0xEF_BC9F, 0xE0_A5A4, 0xDB94, 0xD89F: return true  // … 。 ！ ？ । ۔ ؟
        default: return false
        }
    }

    static func isStraightQuote(_ token: Token, in bytes: [UInt8]) -> Bool {
        token.length == 1 && bytes[Int(token.start)] == 0x22
    }

    static func closes(_ token: Token, in bytes: [UInt8]) -> Bool {
        guard token.shape.contains(.punctuation) else { return false }
        switch value(token, in: bytes) {
        case 0x29, 0x5D, 0x7D, 0x27, 0x2727, 0xE2_809D, 0xE2_8099, 0xC2BB: return true  // ) ] } ' '' ” ’ »
        default: return false
        }
    }

    static func opens(_ token: Token, in bytes: [UInt8]) -> Bool {
        switch value(token, in: bytes) {
        // ( [ { " ' ` `` “ ‘ «
        case 0x28, 0x5B, 0x7B, 0x22, 0x27, 0x60, 0x6060, 0xE2_809C, 0xE2_8098, 0xC2AB: return true
        default: return false
        }
    }

    /// The bytes of a short token as one number; 0 for a long one.
    private static func value(_ token: Token, in bytes: [UInt8]) -> UInt32 {
        guard token.length <= 4 else { return 0 }
        var value: UInt32 = 0
        for index in Int(token.start)..<Int(token.end) { value = value << 8 | UInt32(bytes[index]) }
        return value
    }
}
