import Newsroom
import Testing

@testable import dateline

struct AnalysisPauseTests {
    private let half = WorkProgress(stage: .analyzing, done: 64, total: 100)

    @Test func aRunThatCameToItsEndIsFinished() {
        var pause = AnalysisPause()
        #expect(pause.end(done: 100, at: half, isPaused: false, left: 0) == .finished(done: 100))
    }

    @Test func whereNothingWasDoneNothingIsShown() {
        var pause = AnalysisPause()
        #expect(pause.end(done: 0, at: nil, isPaused: false, left: 0) == nil)
        #expect(pause.end(done: 0, at: nil, isPaused: true, left: 5) == nil)
    }

    /// The articles that were left may be gone, or another process may have analysed them.
    @Test func aPauseEndsWhereNothingIsLeftToDo() {
        var pause = AnalysisPause()
        #expect(pause.end(done: 64, at: half, isPaused: true, left: 36) == .paused(half))
        #expect(pause.end(done: 0, at: half, isPaused: false, left: 0) == .finished(done: 64))
        #expect(pause.end(done: 0, at: half, isPaused: false, left: 0) == nil)
    }

    @Test func aPauseThatCameAtTheEndIsNone() {
        var pause = AnalysisPause()
        #expect(pause.end(done: 90, at: half, isPaused: true, left: 0) == .finished(done: 90))
    }

    @Test func aPauseGoesOnThroughARunThatDidNothing() {
        var pause = AnalysisPause()
        #expect(pause.end(done: 64, at: half, isPaused: true, left: 36) == .paused(half))
        #expect(pause.end(done: 0, at: nil, isPaused: true, left: 36) == .paused(half))
    }
}
