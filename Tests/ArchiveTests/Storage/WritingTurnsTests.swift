import Testing

@testable import Archive

@Suite struct WritingTurnsTests {
    @Test func whoWorksLongRestsForLongerThanOthersSleep() {
        #expect(WritingTurns.rest(from: .milliseconds(499)) == nil)
        #expect(WritingTurns.rest(from: .milliseconds(500)) == .milliseconds(10))
        #expect(WritingTurns.rest(from: .seconds(2)) == .milliseconds(40))
        // One that was held up by a busy machine keeps nobody waiting for ever
        #expect(WritingTurns.rest(from: .seconds(1_000)) == .milliseconds(200))
    }

    @Test func whoWaitsGivesUpAtLast() {
        #expect(WritingTurns.waitsOn(0))
        #expect(!WritingTurns.waitsOn(WritingTurns.mostLooks))
    }
}
