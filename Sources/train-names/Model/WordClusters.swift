import Analysis

/// Classes of words used alike: exchange clustering of words by the words next
/// to them on both sides (after Martin and others 1998; predictive on both
/// sides as in Uszkoreit and Brants 2008). Each pass moves every word to the
/// class where the likelihood of its neighbours is highest.
struct WordClusters {
    /// 1 to 255 for each frequent word.
    private(set) var classes: [UInt32: UInt8] = [:]

    private static let count = 255
    private static let leastUses = 5
    private static let passes = 8

    init(_ documents: [TaggedDocument]) {
        var corpus = NeighbourCounts(documents, leastUses: WordClusters.leastUses)
        var table = ClassTable(corpus, classes: WordClusters.count)
        for _ in 0..<WordClusters.passes where !table.improve(corpus) { break }
        for (index, word) in corpus.words.enumerated() { classes[word] = UInt8(table.classOf[index] + 1) }
        corpus.words = []
    }
}

/// How often words stand in front of and behind each other.
private struct NeighbourCounts {
    /// By falling frequency.
    var words: [UInt32] = []
    var uses: [Int] = []
    /// For each word its neighbours, those in front as they are, those behind moved up by `words.count`.
    var neighbours: [[(word: Int32, count: Int32)]] = []

    init(_ documents: [TaggedDocument], leastUses: Int) {
        let sentences = documents.flatMap { PhraseHash.lowers(of: $0) }
        var counts: [UInt32: Int] = [:]
        for word in sentences.joined() { counts[word, default: 0] += 1 }
        words = counts.filter { $0.value >= leastUses }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        uses = words.map { counts[$0] ?? 0 }
        let index = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
        var pairs: [UInt64: Int32] = [:]
        for sentence in sentences {
            for (a, b) in zip(sentence, sentence.dropFirst()) {
                guard let a = index[a], let b = index[b] else { continue }
                pairs[UInt64(b) << 32 | UInt64(a), default: 0] += 1
                pairs[UInt64(a) << 32 | UInt64(b + words.count), default: 0] += 1
            }
        }
        neighbours = words.map { _ in [] }
        for (pair, count) in pairs { neighbours[Int(pair >> 32)].append((Int32(pair & 0xFFFF_FFFF), count)) }
        for word in neighbours.indices { neighbours[word].sort { $0.word < $1.word } }
    }
}

private struct ClassTable {
    private(set) var classOf: [Int]
    /// How often each neighbour stands beside words of each class.
    private var beside: [Int32]
    private var uses: [Int]
    private let classes: Int
    private let entropy: [Float]

    init(_ corpus: NeighbourCounts, classes: Int) {
        self.classes = classes
        classOf = corpus.words.indices.map { $0 % classes }
        beside = [Int32](repeating: 0, count: 2 * corpus.words.count * classes)
        uses = [Int](repeating: 0, count: classes)
        entropy = [0] + (1..<4096).map { WordMath.entropy(Float($0)) }
        for word in corpus.words.indices { put(word, into: classOf[word], corpus, sign: 1) }
    }

    /// One pass over all words; false if hardly any moved.
    mutating func improve(_ corpus: NeighbourCounts) -> Bool {
        var moved = 0
        for word in corpus.words.indices {
            let old = classOf[word]
            put(word, into: old, corpus, sign: -1)
            let best = bestClass(for: word, corpus, old: old)
            put(word, into: best, corpus, sign: 1)
            classOf[word] = best
            if best != old { moved += 1 }
        }
        return moved > corpus.words.count / 100
    }

    private func bestClass(for word: Int, _ corpus: NeighbourCounts, old: Int) -> Int {
        var gains = [Float](repeating: 0, count: classes)
        for (neighbour, count) in corpus.neighbours[word] {
            let row = Int(neighbour) * classes
            for index in 0..<classes {
                let before = beside[row + index]
                gains[index] += plogp(before + count) - plogp(before)
            }
        }
        let own = corpus.uses[word]
        var best = old
        for index in 0..<classes {
            gains[index] -=
                2 * (WordMath.entropy(Float(uses[index] + own)) - WordMath.entropy(Float(max(1, uses[index]))))
            if gains[index] > gains[best] { best = index }
        }
        return best
    }

    private mutating func put(_ word: Int, into target: Int, _ corpus: NeighbourCounts, sign: Int32) {
        for (neighbour, count) in corpus.neighbours[word] { beside[Int(neighbour) * classes + target] += sign * count }
        uses[target] += Int(sign) * corpus.uses[word]
    }

    @inline(__always)
    private func plogp(_ count: Int32) -> Float {
        count < 4096 ? entropy[Int(count)] : WordMath.entropy(Float(count))
    }
}

private enum WordMath {
    /// x times the binary logarithm of x.
    static func entropy(_ x: Float) -> Float { x * logarithm(x) }

    /// By the float's exponent and four terms of a series: sums and products only.
    private static func logarithm(_ x: Float) -> Float {
        let t = (x.significand - 1.414_213_5) / (x.significand + 1.414_213_5)
        let square = t * t
        return Float(x.exponent) + 0.5 + t
            * (2.885_390_1 + square * (0.961_796_7 + square * (0.577_078 + square * 0.412_198_6)))
    }
}
