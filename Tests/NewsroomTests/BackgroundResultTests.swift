import Testing

@testable import Newsroom

struct BackgroundResultTests {
    @Test func givesWhatTheWorkGave() throws {
        let ahead = BackgroundResult { (1...10).reduce(0, +) }
        #expect(try ahead.value() == 55)
        #expect(try ahead.value() == 55)
    }

    @Test func throwsWhatTheWorkThrew() {
        struct Broken: Error {}
        let ahead = BackgroundResult<Int> { throw Broken() }
        #expect(throws: Broken.self) { try ahead.value() }
    }
}
