import Support
import Testing

@testable import Screens

@Suite struct FrameTextTests {
    private func frame() -> Frame {
        var frame = Frame(size: Size(columns: 12, rows: 2))
        frame.write("Ada", 0, 0, width: 12, Style(.person))
        frame.write("a < b", 1, 2, width: 12, Style(.text, .selected))
        return frame
    }

    @Test func ansiNamesColoursByDepth() {
        #expect(FrameText.ansi(frame(), theme: .dark, depth: .ansi).hasPrefix("\u{1B}[4;36mAda\u{1B}[0m"))
        #expect(FrameText.ansi(frame(), theme: .dark, depth: .palette).hasPrefix("\u{1B}[4;38;5;80mAda"))
        #expect(FrameText.ansi(frame(), theme: .dark, depth: .direct).hasPrefix("\u{1B}[4;38;2;108;207;214mAda"))
        #expect(FrameText.ansi(frame(), theme: .dark, depth: .mono).hasPrefix("\u{1B}[4mAda"))
    }

    @Test func withoutEscapesItIsTheText() {
        var desk = Desk(80, 24)
        desk.press("Enter Tab")
        var text = ""
        var isEscape = false
        for character in FrameText.ansi(desk.frame, theme: .light, depth: .direct) {
            if character == "\u{1B}" { isEscape = true }
            if !isEscape { text.append(character) }
            if character == "m" { isEscape = false }
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        #expect(lines.dropLast().joined(separator: "\n") == desk.frame.text)
    }

    @Test func svgIsEscapedAndHasThePaperOfItsTheme() {
        let svg = FrameText.svg(frame(), theme: .light)
        #expect(svg.contains(">a &lt; b</text>"))
        #expect(svg.contains("fill=\"#ffffff\""))
        #expect(svg.contains("text-decoration=\"underline\">Ada</text>"))
        #expect(svg.hasSuffix("</svg>\n"))
    }
}
