import Testing

@testable import Terminal

@Suite struct CellTextTests {
    /// The columns of glibc 2.36 for what is used here.
    private let cells = CellText(libraryWidth: Self.width, isASCII: false)
    private let ascii = CellText(libraryWidth: Self.width, isASCII: true)

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x300...0x36F, 0x200D, 0xFE00...0xFE0F: 0
        case 0x1F6D8, 0x1FAE8: -1  // of Unicode 15 and later
        case 0x3000...0x9FFF, 0x1F300...0x1F64F, 0x1F900...0x1F9FF: 2
        default: 1
        }
    }

    @Test(arguments: [("é", 1), ("e\u{301}", 1), ("金", 2), ("👍", 2), ("│", 1)])
    func whatBothCountAlikeStays(text: String, width: Int) {
        #expect(cells.safe(text, width: width) == [text])
    }

    @Test func joinedEmojiBecomeTheFirstOfThem() {
        #expect(cells.safe("👨‍👩‍👧", width: 2) == ["👨"])
        #expect(cells.safe("👍🏽", width: 2) == ["👍"])
    }

    @Test func variationSelectorsAreDroppedAndTheColumnFilled() {
        #expect(cells.safe("❤️", width: 2) == ["❤", " "])
    }

    @Test func flagsBecomeLetters() {
        #expect(cells.safe("🇰🇵", width: 2) == ["K", "P"])
    }

    @Test func whatTheLibraryDoesNotKnowIsAQuestionMark() {
        #expect(cells.safe("\u{1FAE8}", width: 2) == ["?", " "])
    }

    @Test func aWideCharacterWithoutRoomIsAQuestionMark() {
        #expect(cells.safe("金", width: 1) == ["?"])
    }

    @Test func aMarkWithoutLetterStandsOnABlank() {
        #expect(cells.safe("\u{301}", width: 1) == [" \u{301}"])
    }

    @Test func moreMarksThanACellHolds() {
        let many = "a" + String(repeating: "\u{301}", count: 8)
        #expect(cells.safe(many, width: 1) == ["a" + String(repeating: "\u{301}", count: 4)])
    }

    @Test(arguments: [
        ("é", "e"), ("Š", "S"), ("“", "\""), ("—", "-"), ("│", "|"), ("┌", "+"), ("ø", "o"), ("Ж", "?"), ("…", "."),
    ])
    func asciiHasTheNearest(text: String, expected: String) {
        #expect(ascii.safe(text, width: 1) == [expected])
    }

    @Test func asciiKeepsTheColumns() {
        #expect(ascii.safe("金", width: 2) == ["?", " "])
    }
}
