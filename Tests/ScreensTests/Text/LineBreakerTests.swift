import News
import Testing

@testable import Screens

@Suite struct LineBreakerTests {
    private func lines(_ text: String, _ width: Int, rest: Int? = nil, verbatim: Bool = false) -> [String] {
        LineBreaker(first: width, rest: rest ?? width, isVerbatim: verbatim).lines(of: text[...], offset: 0).map {
            text.slice($0)
        }
    }

    @Test func wordsStayWhole() {
        #expect(lines("one two three four", 9) == ["one two", "three", "four"])
        #expect(lines("exactly nine", 7) == ["exactly", "nine"])
    }

    @Test func hyphensAndDashesMayEndALine() {
        #expect(lines("good-neighbourly ties", 12) == ["good-", "neighbourly", "ties"])
        #expect(lines("a -5 degrees", 4) == ["a -5", "degr", "ees"])
    }

    @Test func longWordsAreCut() {
        #expect(lines("https://example.org/a/b c", 10) == ["https://ex", "ample.org/", "a/b c"])
    }

    @Test func ideographsBreakAnywhere() {
        #expect(lines("漢字仮名交じり文", 7) == ["漢字仮", "名交じ", "り文"])
    }

    @Test func clustersAreNeverCut() {
        #expect(lines("e\u{301}e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}e\u{301}"])
        #expect(lines("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 5) == ["👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧"])
    }

    @Test func lineFeedsEndLines() {
        #expect(lines("a\nb\n\nc", 9) == ["a", "b", "", "c"])
    }

    @Test func aHangingIndentNarrowsTheRest() {
        #expect(lines("one two three", 9, rest: 4) == ["one two", "thre", "e"])
    }

    @Test func codeKeepsItsBlanks() {
        #expect(lines("  a   b", 20, verbatim: true) == ["  a   b"])
    }

    @Test func everyByteButBlanksStandsOnALine() {
        let text = "The quick — brown fox, jumps: über den 犬 \u{1F436} and on-and-on it goes/went."
        for width in 1...40 {
            let joined = lines(text, width).joined().filter { $0 != " " }
            #expect(joined == text.filter { $0 != " " })
        }
    }
}
