import Reading
import Screens
import Testing

@testable import Terminal

@Suite struct InputParserTests {
    private func parse(_ raw: [RawInput]) -> [InputParser.Parsed] {
        var parser = InputParser()
        return raw.flatMap { parser.feed($0) } + parser.endOfRead()
    }

    private func characters(_ text: String) -> [RawInput] {
        text.unicodeScalars.map { .character($0) }
    }

    @Test func charactersAreKeys() {
        #expect(parse(characters("jé")) == [.key(.character("j")), .key(.character("é"))])
    }

    @Test(arguments: ["1;1R", "?62;22c", ">41;354;0c", "?7;0$y", "1;2P", "27;5;9~"])
    func anAnswerThatNobodyAskedForIsNoKey(answer: String) {
        #expect(parse(characters("\u{1B}[" + answer + "j")) == [.key(.character("j"))])
    }

    @Test func escapeAloneIsAKey() {
        #expect(parse(characters("\u{1B}")) == [.key(.escape)])
        #expect(parse(characters("\u{1B}\u{1B}j")) == [.key(.escape), .key(.escape), .key(.character("j"))])
        #expect(parse(characters("\u{1B}[")) == [.key(.escape), .key(.character("["))])
        #expect(parse(characters("\u{1B}[]")) == [.key(.escape), .key(.character("[")), .key(.character("]"))])
    }

    @Test func anAnswerMayComeInPieces() {
        var parser = InputParser()
        let parsed = ["\u{1B}[1;", "1Rj"].flatMap { text in
            characters(text).flatMap { parser.feed($0) } + parser.endOfRead()
        }
        #expect(parsed == [.key(.character("j"))])
    }

    @Test func pastedTextIsOneKeyAndNeverACommand() {
        let raw: [RawInput] = [.pasteStart] + characters("qx\r\nG") + [.pasteEnd] + characters("q")
        #expect(parse(raw) == [.key(.paste("qx\nG")), .key(.character("q"))])
    }

    @Test func pastedEscapesAreDropped() {
        let raw: [RawInput] = [.pasteStart] + characters("a\u{1B}\u{202E}b") + [.key(.up), .pasteEnd]
        #expect(parse(raw) == [.key(.paste("ab"))])
    }

    @Test func aPasteOfAnySizeIsCutAndQuick() {
        let raw: [RawInput] = [.pasteStart] + Array(repeating: .character("金"), count: 400_000) + [.pasteEnd]
        guard case .key(.paste(let text))? = parse(raw).first else {
            Issue.record("no paste")
            return
        }
        #expect(text.utf8.count == 1 << 20 | 2)
    }

    @Test func emptyPasteIsNothing() {
        #expect(parse([.pasteStart, .pasteEnd]).isEmpty)
    }

    @Test func aPasteThatLostItsEndDoesNotSwallowTheNextKey() {
        var parser = InputParser()
        var parsed = [RawInput.pasteStart, .character("a")].flatMap { parser.feed($0) }
        parsed += parser.giveUp()
        parsed += parser.feed(.character("j"))
        #expect(parsed == [.key(.paste("a")), .key(.character("j"))])
    }

    @Test(arguments: [
        ("rgb:0000/0000/0000\u{1B}\\", false), ("rgb:ffff/ffff/ffff\u{7}", true), ("rgb:f/f/e\u{7}", true),
        ("rgb:28/2c/34\u{7}", false), ("rgba:fdf6/f6e3/e3e3/ffff\u{1B}\\", true),
    ])
    func backgroundIsLightOrDark(answer: String, isLight: Bool) {
        let raw = [.reportStart(.background)] + characters(answer) + characters("j")
        #expect(parse(raw) == [.background(isLight: isLight), .key(.character("j"))])
    }

    @Test(arguments: ["rgb:zz/0/0\u{7}", "\u{7}", "rgb:1/2\u{7}", "#ffffff\u{1B}\\"])
    func anAnswerThatMakesNoSenseIsDropped(answer: String) {
        #expect(parse([.reportStart(.background)] + characters(answer)).isEmpty)
    }

    @Test func anAnswerWithoutEndGivesTheKeysBack() {
        let raw = [.reportStart(.background)] + characters(String(repeating: "0", count: 65)) + characters("j")
        #expect(parse(raw) == [.key(.character("j"))])
    }

    @Test(arguments: [("0$y", false), ("2$y", true), ("1$y", true), ("4$y", false)])
    func synchronisedOutputIsUsedWhereItIsKnown(answer: String, isKnown: Bool) {
        #expect(parse([.reportStart(.synchronised)] + characters(answer)) == [.synchronised(isKnown)])
    }

    @Test(arguments: [
        ("0;10;5M", MouseEvent(.press, .left, at: Position(row: 4, column: 9))),
        ("2;1;1m", MouseEvent(.release, .right, at: Position(row: 0, column: 0))),
        ("32;300;5M", MouseEvent(.drag, .left, at: Position(row: 4, column: 299))),
        ("64;3;2M", MouseEvent(.wheelUp, at: Position(row: 1, column: 2))),
        ("69;3;2M", MouseEvent(.wheelDown, at: Position(row: 1, column: 2))),
    ])
    func mouseReports(text: String, event: MouseEvent) {
        #expect(parse([.reportStart(.mouse)] + characters(text)) == [.mouse(event)])
    }

    @Test(arguments: ["0;0;0M", "a;b;cM", "M", "35;1;1M", "0;1M"])
    func mouseReportsThatMeanNothing(text: String) {
        #expect(parse([.reportStart(.mouse)] + characters(text)).isEmpty)
    }
}
