import News

/// A text cut into tokens and sentences: what every recogniser reads.
///
/// Tokens are words, numbers with their separators, acronyms with their dots,
/// and single punctuation marks; `'s` and `n't` are tokens of their own.
/// Spans count bytes of `bytes`.
struct Document: Sendable {
    let bytes: [UInt8]
    let tokens: [Token]
    /// Token ranges, in order, covering all tokens.
    let sentences: [Range<Int>]

    init(_ text: String) {
        bytes = Array(text.utf8)
        tokens = Tokenizer.tokens(of: bytes)
        sentences = SentenceSplitter.sentences(of: tokens, in: bytes)
    }

    /// A text that was cut elsewhere.
    init(bytes: [UInt8], tokens: [Token], sentences: [Range<Int>]) {
        self.bytes = bytes
        self.tokens = tokens
        self.sentences = sentences
    }

    /// The characters of a token; none in front of the first and behind the last, for whoever looks around.
    func text(_ token: Int) -> String { tokens.indices.contains(token) ? text(tokens[token].span) : "" }

    func text(_ span: TextSpan) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

    /// The span from the first to the last token of a range that isn't empty.
    func span(_ range: Range<Int>) -> TextSpan {
        TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    }

    /// The sentence that holds a token.
    func sentence(around token: Int) -> Range<Int> { sentences[sentence(ofToken: token)] }

    func opensSentence(_ token: Int) -> Bool { sentence(around: token).lowerBound == token }

    /// For each token whether one of these ranges holds it.
    func marked(_ ranges: some Sequence<Range<Int>>) -> [Bool] {
        var marked = [Bool](repeating: false, count: tokens.count)
        for range in ranges { for token in range { marked[token] = true } }
        return marked
    }

    /// The index of the sentence that holds a token.
    func sentence(ofToken token: Int) -> Int {
        var low = 0
        var high = sentences.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if sentences[middle].lowerBound <= token { low = middle } else { high = middle }
        }
        return low
    }
}

/// A word, number or punctuation mark.
struct Token: Hashable, Sendable {
    let start: Int32
    let end: Int32
    let shape: TokenShape

    var span: TextSpan { TextSpan(Int(start), Int(end)) }
    var length: Int { Int(end - start) }
}

/// What a token looks like, as far as one look at its bytes tells.
struct TokenShape: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let word = TokenShape(rawValue: 1)
    static let number = TokenShape(rawValue: 2)
    static let punctuation = TokenShape(rawValue: 4)
    /// The first letter is a capital.
    static let capitalized = TokenShape(rawValue: 8)
    /// Two or more letters, all capitals.
    static let allCaps = TokenShape(rawValue: 16)
    /// A capital behind a small letter (McDonald, iPhone).
    static let mixedCase = TokenShape(rawValue: 32)
    static let hasDigit = TokenShape(rawValue: 64)
    static let hasHyphen = TokenShape(rawValue: 128)
    static let hasDot = TokenShape(rawValue: 256)
    static let nonASCII = TokenShape(rawValue: 512)
    /// White space, or the start of the text, stands in front.
    static let spaceBefore = TokenShape(rawValue: 1024)
    /// A line feed stands in front.
    static let lineBefore = TokenShape(rawValue: 2048)
    /// An empty line, or the start of the text, stands in front.
    static let paragraphBefore = TokenShape(rawValue: 4096)
}
