/// What the first pass made of each capitalised word at its other places:
/// the commonest kind, how sure that is, and whether it stood alone.
package enum Majority {
    package static func mark(_ tags: [UInt8], in facts: inout DocumentFacts) {
        var counts: [UInt32: SIMD8<Int32>] = [:]
        for sentence in facts.sentences {
            for index in sentence where facts.words[index].hasCapital {
                counts[facts.words[index].lower, default: SIMD8(repeating: 0)] &+= vote(of: tags[index])
            }
        }
        for sentence in facts.sentences {
            for index in sentence where facts.words[index].hasCapital {
                let others = (counts[facts.words[index].lower] ?? SIMD8(repeating: 0)) &- vote(of: tags[index])
                facts.words[index].majority = code(of: others)
            }
        }
    }

    /// Lanes 0 to 4: outside and the four kinds; 5: a name of this one word.
    private static func vote(of tag: UInt8) -> SIMD8<Int32> {
        var vote = SIMD8<Int32>(repeating: 0)
        let tag = Int(tag)
        vote[NameTag.number(ofKind: tag).map { $0 + 1 } ?? 0] = 1
        if NameTag.place(of: tag) == .unit { vote[5] = 1 }
        return vote
    }

    /// 0 where the word stands nowhere else.
    private static func code(of votes: SIMD8<Int32>) -> UInt32 {
        var best = 0
        var total: Int32 = 0
        for lane in 0..<5 {
            if votes[lane] > votes[best] { best = lane }
            total += votes[lane]
        }
        guard total > 0 else { return 0 }
        let sureness: UInt32 = votes[best] == total ? (total > 2 ? 2 : 1) : 0
        return 1 + UInt32(best) + 5 * sureness + (votes[5] > 0 ? 15 : 0)
    }
}
