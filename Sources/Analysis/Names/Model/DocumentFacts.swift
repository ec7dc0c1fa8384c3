/// The facts of all words of a document, sentence after sentence, with two
/// empty places in front of, between and behind sentences, so that features
/// may look two words to either side without asking.
package struct DocumentFacts {
    package internal(set) var words: [WordFacts]
    /// Ranges of `words`; long sentences are cut.
    package private(set) var sentences: [Range<Int>] = []
    /// For each of `sentences` the index of its first token in the document.
    package private(set) var firstTokens: [Int] = []

    static let margin = 2
    static let longestSentence = 256

    init(_ document: Document, resources: NameResources) {
        self.init(document, sentences: DocumentFacts.sentences(of: document)[...], resources: resources)
    }

    /// The facts of some of its `sentences(of:)`, as if they were all.
    init(_ document: Document, sentences: ArraySlice<Range<Int>>, resources: NameResources) {
        words = []
        words.reserveCapacity(sentences.reduce(16) { $0 + $1.count + DocumentFacts.margin })
        pad()
        document.bytes.withUnsafeBufferPointer { bytes in
            for sentence in sentences { append(sentence, of: document, bytes: bytes, resources: resources) }
        }
        words.withUnsafeMutableBufferPointer { [sentences = self.sentences] words in
            for sentence in sentences {
                ListMatcher(resources.gazetteer, sentence: sentence).mark(&words)
                CapitalRun.mark(sentence, in: &words)
            }
            Elsewhere.mark(sentences, in: &words)
        }
    }

    /// Ranges of its tokens; long sentences are cut.
    static func sentences(of document: Document) -> [Range<Int>] {
        document.sentences.flatMap { sentence in
            stride(from: sentence.lowerBound, to: sentence.upperBound, by: longestSentence).map {
                $0..<min($0 + longestSentence, sentence.upperBound)
            }
        }
    }
}

// MARK: - Private

extension DocumentFacts {
    private mutating func pad() {
        for _ in 0..<DocumentFacts.margin { words.append(WordFacts()) }
    }

    private mutating func append(
        _ tokens: Range<Int>, of document: Document, bytes: UnsafeBufferPointer<UInt8>, resources: NameResources
    ) {
        let start = words.count
        let writing = Writing(of: tokens, in: document)
        for index in tokens {
            let token = document.tokens[index]
            let asTitle = token.shape.contains(.allCaps) && (writing == .capitals || token.length > 4)
            var word = WordFacts(Int(token.start), Int(token.end), in: bytes, token: token.shape, asTitle: asTitle)
            if writing != .plain { word.shape = word.shape &+ writing.rawValue }
            (word.cluster, word.field) = resources.lexicon.entry(of: word.lower)
            words.append(word)
        }
        sentences.append(start..<words.count)
        firstTokens.append(tokens.lowerBound)
        pad()
    }
}

/// How a sentence is written: capitals mean less in a headline.
enum Writing: UInt32 {
    case plain, title, capitals

    init(of tokens: Range<Int>, in document: Document) {
        var small = 0
        var large = 0
        var capitals = 0
        for index in tokens {
            let token = document.tokens[index]
            guard token.shape.contains(.word), token.length > 3 else { continue }
            if token.shape.contains(.allCaps) {
                capitals += 1
            } else if token.shape.contains(.capitalized) {
                large += 1
            } else {
                small += 1
            }
        }
        if capitals > 2 * (small + large) {
            self = .capitals
        } else if large + capitals > 2, large + capitals > 3 * small {
            self = .title
        } else {
            self = .plain
        }
    }
}

/// Finds the runs of capitalised words.
enum CapitalRun {
    static func mark(_ sentence: Range<Int>, in words: inout UnsafeMutableBufferPointer<WordFacts>) {
        var start = -1
        for index in sentence.lowerBound...sentence.upperBound {
            let isIn = index < sentence.upperBound && words[index].hasCapital && words[index].token.contains(.word)
            if isIn, start < 0 { start = index }
            if !isIn, start >= 0 {
                for member in start..<index {
                    words[member].runStart = Int32(start)
                    words[member].runEnd = Int32(index - 1)
                }
                start = -1
            }
        }
    }
}
