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
        var path = SIMD32<Int32>(repeating: Viterbi.never)
        path[NameTag.outside] = 0
        for (step, index) in sentence.enumerated() {
            path = advance(path, step: step, scores: scores[index], isScored: isScored[index])
        }
        var best = NameTag.outside
        for tag in 0..<NameTag.count where NameTag.mayEnd(tag) && path[tag] > path[best] { best = tag }
        for (step, index) in sentence.enumerated().reversed() {
            tags[index] = UInt8(best)
            best = Int(back[step * NameTag.count + best])
        }
    }

    @inline(__always)
    private mutating func advance(
        _ path: SIMD32<Int32>, step: Int, scores: SIMD16<Int16>, isScored: Bool
    ) -> SIMD32<Int32> {
        var next = SIMD32<Int32>(repeating: Viterbi.never)
        for tag in 0..<(isScored ? NameTag.count : 1) {
            var best = 2 * Viterbi.never
            var from = 0
            for pair in pairs[pairsOf[tag]] where path[pair.from] + pair.weight > best {
                best = path[pair.from] + pair.weight
                from = pair.from
            }
            next[tag] = best + (tag == NameTag.outside ? 0 : Int32(scores[tag - 1]))
            back[step * NameTag.count + tag] = UInt8(from)
        }
        return next
    }
}
