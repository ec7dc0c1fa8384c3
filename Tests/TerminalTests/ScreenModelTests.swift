import Support
import Testing

@Suite struct ScreenModelTests {
    private func screen(_ output: String, columns: Int = 10, rows: Int = 4) -> ScreenModel {
        var screen = ScreenModel(columns: columns, rows: rows)
        screen.feed(output.utf8)
        return screen
    }

    private func lines(_ output: String) -> [String] {
        let screen = screen(output)
        return (0..<screen.rows).map(screen.line)
    }

    @Test func textAndAddressing() {
        #expect(lines("one\r\ntwo\u{1B}[4;8Hend") == ["one", "two", "", "       end"])
        #expect(lines("ab\u{1B}[Dx\u{1B}[2Cy\u{1B}[3dz") == ["ax  y", "", "     z", ""])
    }

    @Test func lettersThatAreWideOrHaveMarks() {
        let screen = screen("金e\u{301}x")
        #expect(screen.line(0) == "金e\u{301}x")
        #expect(screen.cells[0].prefix(4).map(\.text) == ["金", "", "e\u{301}", "x"])
    }

    @Test func aFullRowWrapsOnlyWhenMoreComes() {
        #expect(lines("0123456789")[1] == "")
        #expect(lines("0123456789a").prefix(2) == ["0123456789", "a"])
        #expect(lines("012345678金").prefix(2) == ["012345678", "金"])
    }

    @Test func theLastRowScrolls() {
        #expect(lines("a\r\nb\r\nc\r\nd\r\ne") == ["b", "c", "d", "e"])
    }

    @Test func erasing() {
        #expect(lines("abcdef\u{1B}[3G\u{1B}[K")[0] == "ab")
        #expect(lines("abcdef\u{1B}[3G\u{1B}[1K")[0] == "   def")
        #expect(lines("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J") == ["a", "", "", ""])
        #expect(lines("abcdef\u{1B}[2G\u{1B}[2X")[0] == "a  def")
    }

    @Test func insertingAndDeleting() {
        #expect(lines("abcdef\u{1B}[2G\u{1B}[2P")[0] == "adef")
        #expect(lines("abcdef\u{1B}[2G\u{1B}[2@")[0] == "a  bcdef")
        #expect(lines("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[L") == ["a", "", "b", "c"])
        #expect(lines("a\r\nb\r\nc\u{1B}[1;1H\u{1B}[M") == ["b", "c", "", ""])
        #expect(lines("-\u{1B}[4b")[0] == "-----")
    }

    @Test func scrollRegions() {
        #expect(lines("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[3;1H\n") == ["a", "c", "", "d"])
        #expect(lines("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[2;1H\u{1B}M") == ["a", "", "b", "d"])
    }

    @Test func looks() {
        let screen = screen("\u{1B}[1;4;36mA\u{1B}[m\u{1B}[7;38;5;200;48;2;1;2;3mB\u{1B}[39;49;27mC")
        let cells = screen.cells[0]
        #expect(cells[0].isBold && cells[0].isUnderlined && cells[0].foreground == 6)
        #expect(cells[1].isReversed && !cells[1].isBold)
        #expect(cells[1].foreground == 200 && cells[1].background == 0x010203)
        #expect(cells[2].foreground == nil && !cells[2].isReversed)
    }

    @Test func theAlternateScreenGivesTheOtherBack() {
        var screen = screen("shell\u{1B}[?1049h\u{1B}[?25l\u{1B}[2Jinside")
        #expect(screen.isAlternate)
        #expect(!screen.modes.contains(25))
        screen.feed("\u{1B}[?25h\u{1B}[?1049l$".utf8)
        #expect(screen.line(0) == "shell$")
        #expect(screen.modes.contains(25))
    }

    @Test func commandsAreKeptAndDrawNothing() {
        let screen = screen("a\u{1B}]52;c;YQ==\u{7}b\u{1B}]0;title\u{1B}\\c")
        #expect(screen.commands == ["52;c;YQ==", "0;title"])
        #expect(screen.line(0) == "abc")
    }
}
