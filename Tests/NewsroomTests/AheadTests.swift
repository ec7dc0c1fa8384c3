import Testing

@testable import Newsroom

struct AheadTests {
    @Test func givesWhatTheWorkGave() throws {
        let ahead = Ahead { (1...10).reduce(0, +) }
        #expect(try ahead.value() == 55)
        #expect(try ahead.value() == 55)
    }

    @Test func throwsWhatTheWorkThrew() {
        struct Broken: Error {}
        let ahead = Ahead<Int> { throw Broken() }
        #expect(throws: Broken.self) { try ahead.value() }
    }
}
