import Testing

@testable import Settings

@Suite struct LookTextTests {
    @Test func coloursAndAttributes() throws {
        let look = try LookText("bold Underline #5FD7FF on 236")
        #expect(look.foreground == .rgb(0x5FD7FF))
        #expect(look.background == .palette(236))
        #expect(look.attributes == [.bold, .underline])
    }

    @Test func namesAndTheTerminalsOwn() throws {
        #expect(try LookText("red").foreground == .ansi(1))
        #expect(try LookText("default on yellow").foreground == nil)
        #expect(try LookText("default on yellow").background == .ansi(3))
        #expect(try LookText("").attributes == [])
    }

    @Test(arguments: ["blink", "#12345", "256", "#gggggg", "on blau"])
    func wordsThatMeanNothing(text: String) {
        #expect(throws: LookTextError.self) { try LookText(text) }
    }
}
