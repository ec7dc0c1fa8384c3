import News
import Reading
import Testing

@Suite struct KeyReaderTests {
    private func read(_ names: String, _ reader: Reader = Reader()) throws -> [Action] {
        var keys = KeyReader()
        return try Key.sequence(parsing: names).map { keys.read($0, reader, Viewport()) }
    }

    private func command(_ command: Command, _ count: Int? = nil) -> Action {
        .command(command, Step(count: count, viewport: Viewport()))
    }

    @Test func singleKeysAndSequences() throws {
        #expect(try read("j") == [command(.down)])
        #expect(try read("gg") == [.pending([.character("g")], count: nil), command(.top)])
        #expect(try read("S-Tab C-o") == [command(.previousEntity), command(.back)])
    }

    @Test func countsStandInFront() throws {
        #expect(try read("5j").last == command(.down, 5))
        #expect(try read("120G").last == command(.bottom, 120))
        #expect(try read("3gg").last == command(.top, 3))
        #expect(try read("2jj") == [.pending([], count: 2), command(.down, 2), command(.down)])
    }

    @Test func zeroAloneIsNoCount() throws {
        #expect(try read("0") == [.unknownKey("0")])
    }

    @Test func escapeLetsGoOfWhatIsHalfTyped() throws {
        #expect(try read("g Esc j").dropFirst() == [.pending([], count: nil), command(.down)])
        #expect(try read("Esc") == [command(.clear)])
    }

    @Test func unknownKeysAreNamed() throws {
        #expect(try read("gy").last == .unknownKey("gy"))
        #expect(try read("gyj").last == command(.down))
    }

    @Test func textIsTypedWhereAPromptIsOpen() throws {
        var reader = Reader()
        _ = reader.update(command(.filter))
        #expect(try read("q", reader) == [.typed(.character("q"), Viewport())])
    }

    @Test func pastedTextIsNeverACommand() throws {
        #expect(try read("text:QQQ") == [.typed(.paste("QQQ"), Viewport())])
    }
}
