import Testing

@testable import measure

@Suite struct SpreadTests {
    @Test func medianAndNinetyFifthPercentileInAnyOrder() {
        let spread = Spread((1...100).map(Double.init).shuffled())
        #expect(spread.median == 51)
        #expect(spread.slow == 96)
    }

    @Test func ofOneItIsThatOne() {
        #expect(Spread([7.128]).columns == ["7.13", "7.13"])
    }

    @Test func ofNoneItIsZero() {
        #expect(Spread([]).columns == ["0.0", "0.0"])
    }
}
