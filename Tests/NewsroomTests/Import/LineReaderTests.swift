import Glibc
import Testing

@testable import Newsroom

@Suite struct LineReaderTests {
    @Test func aFolderHoldsNoLines() {
        errno = 0
        #expect(LineReader(path: "/") == nil)
        #expect(errno == EISDIR)
    }

    @Test func aReadThatFailsIsNotTheEnd() throws {
        let reader = try #require(LineReader(path: "/proc/self/mem"))
        #expect(reader.next() == nil)
        #expect(reader.problem == "Input/output error")
    }
}
