import Archive
import News
import Testing

struct JumpsTests {
    @Test func eachTerminalHasItsOwnAndTheLastToLeaveIsRestored() throws {
        try withLibrary { library in
            #expect(try library.lastJumps() == nil)
            try library.saveJumps(terminal: "one", data: "1")
            try library.saveJumps(terminal: "two", data: "2")
            try library.saveJumps(terminal: "one", data: "3")
            #expect(try library.jumps(terminal: "one") == "3")
            #expect(try library.jumps(terminal: "two") == "2")
            #expect(try library.lastJumps() == "3")
        }
    }
}
