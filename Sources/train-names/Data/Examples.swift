import Analysis

/// Training sentences as hashed features: for each stretch of words that may
/// hold names its words' features, one behind the other, and its tags.
struct Examples {
    struct Stretch {
        let words: Range<Int>
        /// A word that can't be in a name follows, so the way out of the last tag counts.
        let goesOn: Bool
    }

    private(set) var stretches: [Stretch] = []
    /// Group in the upper four bits, row in the others.
    private(set) var features: [UInt32] = []
    /// Where each word's features begin; one more than there are words.
    private(set) var starts: [Int] = [0]
    private(set) var tags: [UInt8] = []

    let rows: Int
    static let rowMask: UInt32 = 0x0FFF_FFFF
    static let mostRows = Int(rowMask) + 1

    init(rows: Int) {
        self.rows = rows
    }

    mutating func add(_ facts: DocumentFacts, tags gold: [UInt8]) {
        facts.words.withUnsafeBufferPointer { words in
            for sentence in facts.sentences { add(sentence, of: words, tags: gold) }
        }
    }

    private mutating func add(_ sentence: Range<Int>, of words: UnsafeBufferPointer<WordFacts>, tags gold: [UInt8]) {
        var first = tags.count
        for index in sentence {
            if NameFeatures.isScored(words, index) {
                var list = FeatureList(rows: UInt32(rows), features: features)
                features = []
                NameFeatures.visit(words, index, &list)
                NameFeatures.visitMajority(words, index, &list)
                features = list.features
                starts.append(features.count)
                tags.append(gold[index])
            } else if first < tags.count {
                close(from: &first, goesOn: true)
            }
        }
        if first < tags.count { close(from: &first, goesOn: false) }
    }

    private mutating func close(from first: inout Int, goesOn: Bool) {
        mend(first..<tags.count)
        stretches.append(Stretch(words: first..<tags.count, goesOn: goesOn))
        first = tags.count
    }

    /// A name that reaches over words without capitals on both sides is cut off; its rest isn't a name.
    private mutating func mend(_ words: Range<Int>) {
        var before = NameTag.outside
        for word in words {
            if !NameTag.allows(Int(tags[word]), behind: before) { tags[word] = 0 }
            before = Int(tags[word])
        }
        var end = words.upperBound - 1
        while end >= words.lowerBound, !NameTag.mayEnd(Int(tags[end])) {
            tags[end] = 0
            end -= 1
        }
    }
}

private struct FeatureList: FeatureSink {
    let rows: UInt32
    var features: [UInt32]

    mutating func add(_ value: UInt32, _ template: UInt32, _ group: FeatureGroup) {
        features.append(group.rawValue << 28 | FeatureHash.place(value, template: template, count: rows))
    }
}
