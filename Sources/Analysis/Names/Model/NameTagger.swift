/// Tags all words of a document: once by what stands around each, then again
/// with what became of the same word elsewhere in the document.
package struct NameTagger {
    private let model: NameModel
    private var viterbi: Viterbi

    package init(_ model: NameModel) {
        self.model = model
        viterbi = Viterbi(model.transitions)
    }

    /// The tag of each of `facts.words`. Sets their `majority`.
    package mutating func tags(of facts: inout DocumentFacts) -> [UInt8] {
        var scores = [SIMD16<Int16>](repeating: SIMD16(repeating: 0), count: facts.words.count)
        var isScored = [Bool](repeating: false, count: facts.words.count)
        var tags = [UInt8](repeating: 0, count: facts.words.count)
        for sentence in facts.sentences {
            score(sentence, of: facts, into: &scores, isScored: &isScored)
            viterbi.decode(sentence, scores: scores, isScored: isScored, into: &tags)
        }
        Majority.mark(tags, in: &facts)
        for sentence in facts.sentences where scoreMajority(sentence, of: facts, into: &scores) {
            viterbi.decode(sentence, scores: scores, isScored: isScored, into: &tags)
        }
        return tags
    }

    private func score(
        _ sentence: Range<Int>, of facts: DocumentFacts, into scores: inout [SIMD16<Int16>], isScored: inout [Bool]
    ) {
        facts.words.withUnsafeBufferPointer { words in
            for index in sentence where NameFeatures.isScored(words, index) {
                var sum = Sum(weights: model.weights)
                NameFeatures.visit(words, index, &sum)
                scores[index] = sum.value
                isScored[index] = true
            }
        }
    }

    /// False if the second pass knows nothing new of the sentence.
    private func scoreMajority(
        _ sentence: Range<Int>, of facts: DocumentFacts, into scores: inout [SIMD16<Int16>]
    ) -> Bool {
        facts.words.withUnsafeBufferPointer { words in
            var isChanged = false
            for index in sentence
            where words[index].majority != 0 || words[index - 1].majority != 0 || words[index + 1].majority != 0 {
                var sum = Sum(weights: model.weights)
                NameFeatures.visitMajority(words, index, &sum)
                scores[index] &+= sum.value
                isChanged = true
            }
            return isChanged
        }
    }
}

/// Adds up the weights of features. Rows hold at most 127, so the sum of 250 fits.
private struct Sum: FeatureSink {
    let weights: UnsafeBufferPointer<SIMD16<Int8>>
    var value = SIMD16<Int16>(repeating: 0)

    init(weights: UnsafeBufferPointer<SIMD16<Int8>>) {
        self.weights = weights
    }

    @inline(__always)
    mutating func add(_ feature: UInt32, _ template: UInt32, _ group: FeatureGroup) {
        let row = FeatureHash.place(feature, template: template, count: UInt32(truncatingIfNeeded: weights.count))
        value &+= SIMD16<Int16>(truncatingIfNeeded: weights[Int(row)])
    }
}
