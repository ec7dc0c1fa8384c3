/// The best sequence of tags for a sentence, in integers (Viterbi 1967).
struct Viterbi {
    /// One allowed pair of neighbouring tags and its weight.
    private struct Pair {
        let from: Int
        let weight: Int32
    }

    /// For each tag the pairs that lead to it, one tag's after the other's.
    private var pairs: [Pair] = []
    private var pairsOf: [Range<Int>] = []
    /// The weight of the best path to each tag of a word, and of the word behind it.
    private var path = [Int32](repeating: 0, count: NameTag.count)
    private var next = [Int32](repeating: 0, count: NameTag.count)
    private var back = [UInt8](repeating: 0, count: NameTag.count * DocumentFacts.longestSentence)

    private static let never: Int32 = -100_000_000

    init(_ transitions: UnsafeBufferPointer<Int16>) {
        for to in 0..<NameTag.count {
            let start = pairs.count
            for from in 0..<NameTag.count where NameTag.allows(to, behind: from) {
                pairs.append(Pair(from: from, weight: Int32(transitions[from * NameTag.count + to])))
            }
            pairsOf.append(start..<pairs.count)
        }
    }

    /// Writes the tags of the words of `sentence` into `tags`. `outside` has
    /// score 0 everywhere; where `isScored` is false it is the only choice.
    mutating func decode(
        _ sentence: Range<Int>, scores: [SIMD16<Int16>], isScored: [Bool], into tags: inout [UInt8]
    ) {
        for tag in 0..<NameTag.count { path[tag] = tag == NameTag.outside ? 0 : Viterbi.never }
        scores.withUnsafeBytes { scores in
            let scores = scores.assumingMemoryBound(to: Int16.self)
            for (step, index) in sentence.enumerated() {
                advance(
                    step: step, scores: UnsafeBufferPointer(rebasing: scores[16 * index..<16 * index + 16]),
                    isScored: isScored[index])
            }
        }
        var best = NameTag.outside
        for tag in 0..<NameTag.count where NameTag.mayEnd(tag) && path[tag] > path[best] { best = tag }
        for (step, index) in sentence.enumerated().reversed() {
            tags[index] = UInt8(best)
            best = Int(back[step * NameTag.count + best])
        }
    }

    /// `scores` of all tags but `outside`.
    private mutating func advance(step: Int, scores: UnsafeBufferPointer<Int16>, isScored: Bool) {
        for tag in 0..<NameTag.count { next[tag] = Viterbi.never }
        for tag in 0..<(isScored ? NameTag.count : 1) {
            var best = 2 * Viterbi.never
            var from = 0
            for place in pairsOf[tag] {
                let weight = path[pairs[place].from] + pairs[place].weight
                if weight > best { (best, from) = (weight, pairs[place].from) }
            }
            next[tag] = best + (tag == NameTag.outside ? 0 : Int32(scores[tag - 1]))
            back[step * NameTag.count + tag] = UInt8(from)
        }
        swap(&path, &next)
    }
}
