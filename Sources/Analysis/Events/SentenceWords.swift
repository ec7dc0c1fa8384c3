import News

/// The tokens of an article in lower case, with what their neighbours must
/// know of them: the light tagging that event triggers need.
struct SentenceWords {
    let document: Document
    let lower: [String]
    private let classes: [WordClasses]
    /// Whether each token lies in a name.
    let isName: [Bool]

    init(_ document: Document, names: [TextSpan]) {
        self.document = document
        let lower = document.tokens.map { token in
            String(
                decoding: document.bytes[Int(token.start)..<Int(token.end)].lazy.map {
                    $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0
                }, as: UTF8.self)
        }
        self.lower = lower
        classes = lower.map(WordClasses.of)
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
        while index >= sentence.lowerBound, classes[index].contains(.adverb) { index -= 1 }
        return index
    }

    func isAdverb(_ word: String) -> Bool { WordClasses.of(word).contains(.adverb) }

    func isCapitalized(_ index: Int) -> Bool { document.tokens[index].shape.contains(.capitalized) }

    func isWord(_ index: Int, in sentence: Range<Int>) -> Bool {
        sentence.contains(index) && document.tokens[index].shape.contains(.word)
    }

    /// A word of content that may be or precede a noun: none of the small words.
    func isNounish(_ index: Int, in sentence: Range<Int>) -> Bool {
        isWord(index, in: sentence) && classes[index].isEmpty
    }
}

/// The closed classes a word belongs to; none for words of content.
struct WordClasses: OptionSet, Sendable {
    let rawValue: UInt8

    static let small = WordClasses(rawValue: 1)
    static let adverb = WordClasses(rawValue: 2)

    static func of(_ word: String) -> WordClasses {
        if let known = table[word] { return known }
        return word.utf8.count > 4 && word.hasSuffix("ly") && !notAdverbs.contains(word) ? .adverb : []
    }

    private static let notAdverbs: Set<String> = [
        "family", "rally", "reply", "supply", "apply", "ally", "italy", "july", "comply", "daily", "weekly", "monthly",
    ]

    private static let table: [String: WordClasses] = {
        var table: [String: WordClasses] = [:]
        let small = [
            FunctionWords.prepositions, FunctionWords.determiners, FunctionWords.conjunctions, FunctionWords.pronouns,
            FunctionWords.modals, FunctionWords.be, FunctionWords.have, FunctionWords.doForms,
        ]
        for word in small.joined() { table[word] = .small }
        for word in FunctionWords.adverbs { table[word, default: []].insert(.adverb) }
        return table
    }()
}
