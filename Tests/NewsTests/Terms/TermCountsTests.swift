import News
import Testing

@Suite struct TermCountsTests {
    @Test func countsLikeADictionary() {
        var counts = TermCounts()
        var expected: [UInt32: Int] = [:]
        for number in 0..<5_000 {
            let term = UInt32(number * number % 1_237) &* 2_654_435_761
            counts.add(number % 7 - 3, to: term)
            expected[term, default: 0] += number % 7 - 3
        }
        #expect(counts.count == expected.count)
        #expect(counts.sorted.map(\.term) == expected.keys.sorted())
        #expect(counts.sorted.allSatisfy { $0.count == expected[$0.term] })
        #expect(expected.allSatisfy { counts[$0.key] == $0.value })
    }

    @Test func whatWasNeverCountedIsNil() {
        #expect(TermCounts()[7] == nil)
        let counts = TermCounts([7: 0, .max: 3])
        #expect(counts[7] == 0)
        #expect(counts[.max] == 3)
        #expect(counts[0] == nil)
    }
}
