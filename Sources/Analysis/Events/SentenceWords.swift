import News

/// The tokens of an article in lower case, with what their neighbours must
/// know of them: the light tagging that event triggers need.
struct SentenceWords {
    let document: Document
    let lower: [String]
    /// Whether each token lies in a name.
    let isName: [Bool]

    init(_ document: Document, names: [TextSpan]) {
        self.document = document
        lower = document.tokens.map { token in
            String(
                decoding: document.bytes[Int(token.start)..<Int(token.end)].lazy.map {
                    $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0
                }, as: UTF8.self)
        }
        isName = Self.covered(document.tokens, by: names)
    }

    private static func covered(_ tokens: [Token], by spans: [TextSpan]) -> [Bool] {
        var result = [Bool](repeating: false, count: tokens.count)
        var next = 0
        for (index, token) in tokens.enumerated() {
            while next < spans.count, spans[next].end <= token.span.start { next += 1 }
            guard next < spans.count else { break }
            result[index] = spans[next].overlaps(token.span)
        }
        return result
    }

    func word(_ index: Int, in sentence: Range<Int>) -> String {
        sentence.contains(index) ? lower[index] : ""
    }

    /// The nearest token before `index` that is no adverb.
    func before(_ index: Int, in sentence: Range<Int>) -> Int {
        var index = index - 1
        while index >= sentence.lowerBound, isAdverb(lower[index]) { index -= 1 }
        return index
    }

    func isAdverb(_ word: String) -> Bool {
        FunctionWords.adverbs.contains(word)
            || word.hasSuffix("ly") && word.count > 4 && !Self.notAdverbs.contains(word)
    }

    private static let notAdverbs: Set<String> = [
        "family", "rally", "reply", "supply", "apply", "ally", "italy", "july", "comply", "daily", "weekly", "monthly",
    ]

    func isCapitalized(_ index: Int) -> Bool { document.tokens[index].shape.contains(.capitalized) }

    func isWord(_ index: Int, in sentence: Range<Int>) -> Bool {
        sentence.contains(index) && document.tokens[index].shape.contains(.word)
    }

    /// A word of content that may be or precede a noun: none of the small words.
    func isNounish(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard isWord(index, in: sentence) else { return false }
        let word = lower[index]
        return !FunctionWords.prepositions.contains(word) && !FunctionWords.determiners.contains(word)
            && !FunctionWords.conjunctions.contains(word) && !FunctionWords.pronouns.contains(word)
            && !FunctionWords.modals.contains(word) && !FunctionWords.be.contains(word)
            && !FunctionWords.have.contains(word) && !FunctionWords.doForms.contains(word) && !isAdverb(word)
    }
}
