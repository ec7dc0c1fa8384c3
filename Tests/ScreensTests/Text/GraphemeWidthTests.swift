import Testing

@testable import Screens

@Suite struct GraphemeWidthTests {
    @Test(arguments: [
        ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("\u{1100}\u{1161}", 2), ("ก", 1),
        ("👩‍👩‍👧", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("🇳🇴", 2), ("1\u{FE0F}\u{20E3}", 2), ("👍🏽", 2), ("…", 1), ("─", 1),
        ("א", 1), ("\u{200B}", 0), ("क्षि", 3), ("की", 2), ("กำ", 2), ("\u{600}\u{661}\u{662}", 3), ("\u{1FAE8}", 2),
        ("☰", 2),
        ("\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2), ("👩🏽‍💻", 2), ("\u{110BD}", 1), ("க", 1),
    ])
    func oneCluster(text: String, width: Int) {
        #expect(GraphemeWidth.of(text) == width)
        #expect(text.flatMap(GraphemeWidth.cells).reduce(0) { $0 + $1.width } == width)
    }

    @Test(arguments: [
        ("क्षि", ["क्", "ष", "ि"]), ("กำ", ["ก", "ำ"]), ("\u{600}\u{661}", ["\u{600}", "\u{661}"]), ("한", ["한"]),
        ("👩‍👩‍👧", ["👩‍👩‍👧"]), ("e\u{301}", ["e\u{301}"]), ("\u{1100}\u{1161}\u{11A8}", ["\u{1100}\u{1161}\u{11A8}"]),
    ])
    func noLetterOfAClusterIsLost(text: String, cells: [String]) {
        // Code points: to Swift two clusters may be equal that are written differently.
        #expect(
            text.flatMap(GraphemeWidth.cells).map { Array($0.text.unicodeScalars) }
                == cells.map { Array($0.unicodeScalars) })
    }

    @Test func tablesRise() {
        for table in [WidthTable.wide, WidthTable.zero] {
            for (a, b) in zip(table, table.dropFirst()) { #expect(a.upperBound < b.lowerBound) }
        }
    }

    @Test func wideCharactersTakeTwoCells() {
        var frame = Frame(size: Size(columns: 6, rows: 1))
        frame.write("a漢字b", 0, 0, width: 6)
        #expect(frame.rows[0].map(\.text) == ["a", "漢", "", "字", "", "b"])
        frame.write("x", 0, 2, width: 1)
        #expect(frame.rows[0].map(\.text) == ["a", " ", "x", "字", "", "b"])
    }

    @Test func whatDoesNotFitEndsInAnEllipsis() {
        var frame = Frame(size: Size(columns: 10, rows: 1))
        #expect(frame.write("漢字漢字漢字", 0, 0, width: 6, ellipsis: "…") == 5)
        #expect(frame.text == "漢字…")
    }
}
