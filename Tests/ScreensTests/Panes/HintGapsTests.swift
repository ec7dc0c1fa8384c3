import Testing

@testable import Screens

/// Where the letters of hints stand: never on the letters of a name.
@Suite struct HintGapsTests {
    //  0123456789012345678901234567890
    // "US-Russia: Putin met Kim Jong Un"
    private let names = [0..<2, 3..<9, 11..<16, 21..<32]

    @Test func theyStandInTheGapInFront() {
        var gaps = HintGaps(names: names, width: 40, margin: 2)
        #expect(names.map { gaps.take(1, beside: $0) } == [-1, 2, 10, 20])
    }

    @Test func twoLettersTakeTheGapBehindWhereOneInFrontIsTooSmall() {
        var gaps = HintGaps(names: names, width: 40, margin: 2)
        #expect(names.map { gaps.take(2, beside: $0) } == [-2, 9, 16, 19])
    }

    @Test func withoutAMarginTheyStandBehind() {
        var gaps = HintGaps(names: [0..<5], width: 40, margin: 0)
        #expect(gaps.take(1, beside: 0..<5) == 5)
    }

    @Test func noTwoStandInOnePlace() {
        var gaps = HintGaps(names: [1..<5], width: 6, margin: 0)
        #expect(gaps.take(1, beside: 1..<5) == 0)
        #expect(gaps.take(1, beside: 1..<5, isBehind: true) == 5)
        // Where there is no room at all, on the words after all
        #expect(gaps.take(1, beside: 1..<5) == 1)
    }
}
