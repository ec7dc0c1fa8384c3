import News

/// What is known of the tokens of an article: the light tagging that event
/// triggers need.
final class SentenceWords: Sendable {
    let document: Document
    private let words: [Word]
    /// Dictionary forms of the words of the article's title.
    let headline: Set<String>
    /// Whether each token lies in a name.
    let isName: [Bool]

    /// `headline`: the article's title, if its text doesn't begin with it.
    init(_ document: Document, names: [TextSpan], headline: String = "") {
        self.document = document
        self.headline = Set(
            headline.split { !$0.isLetter }.filter { $0.count > 3 }.map { EventGrouping.word(String($0)).lemma })
        let isName = Self.covered(document.tokens, by: names)
        let table = WordTable.shared
        words = document.bytes.withUnsafeBufferPointer { bytes in
            document.tokens.indices.map { index in
                let token = document.tokens[index]
                let word = table.word(UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)]))
                // The WHO and the US are no pronouns.
                let isAcronym = isName[index] && token.shape.contains(.allCaps)
                return isAcronym && word.is([.subjects, .pronouns]) ? Word() : word
            }
        }
        self.isName = isName
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

    /// A token of the article; rules look around, also beyond its ends.
    subscript(index: Int) -> Word { words.indices.contains(index) ? words[index] : .nothing }

    func word(_ index: Int, in sentence: Range<Int>) -> Word {
        sentence.contains(index) ? words[index] : .nothing
    }

    /// The nearest token before `index` that is no adverb.
    func before(_ index: Int, in sentence: Range<Int>) -> Int {
        var index = index - 1
        while index >= sentence.lowerBound, words[index].is(.adverb) { index -= 1 }
        return index
    }

    func isCapitalized(_ index: Int) -> Bool {
        document.tokens.indices.contains(index) && document.tokens[index].shape.contains(.capitalized)
    }

    func isNumber(_ index: Int, in sentence: Range<Int>) -> Bool {
        sentence.contains(index) && document.tokens[index].shape.contains(.number)
    }

    /// "30", "two".
    func isQuantity(_ index: Int, in sentence: Range<Int>) -> Bool {
        isNumber(index, in: sentence) || word(index, in: sentence).is(.quantity)
    }

    /// The first token from `index` on that is no adverb.
    func behindAdverbs(_ index: Int, in sentence: Range<Int>) -> Int {
        var index = index
        while word(index, in: sentence).is(.adverb) { index += 1 }
        return index
    }

    func isWord(_ index: Int, in sentence: Range<Int>) -> Bool {
        sentence.contains(index) && document.tokens[index].shape.contains(.word)
    }

    /// A word of content that may be or precede a noun: none of the small words.
    func isNounish(_ index: Int, in sentence: Range<Int>) -> Bool {
        isWord(index, in: sentence) && !words[index].is([.small, .adverb])
    }

    /// A headline: most of its words have a capital.
    func isTitleCase(_ sentence: Range<Int>) -> Bool {
        var all = 0
        var capitals = 0
        for index in sentence where isWord(index, in: sentence) && !words[index].is(.small) {
            all += 1
            capitals += isCapitalized(index) ? 1 : 0
        }
        return all > 3 && capitals * 10 > all * 7
    }
}
