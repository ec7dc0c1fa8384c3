import News
import Reading
import Support
import Testing

@testable import Screens

@Suite struct WritingOrderTests {
    /// Upper case stands for Hebrew letters, as in the examples of UAX 9.
    private func hebrew(_ text: String) -> String {
        String(
            text.map { letter in
                guard let value = letter.asciiValue, (65...90).contains(value) else { return letter }
                return Unicode.Scalar(0x5D0 + UInt32(value) - 65).map(Character.init) ?? letter
            })
    }

    private func drawn(_ text: String, isRightToLeft: Bool) -> String {
        let placed = PlacedText(hebrew(text), isRightToLeft: isRightToLeft)
        return String(placed.places.sorted { $0.column < $1.column }.map(\.character))
    }

    @Test(arguments: [
        ("car is THE CAR in arabic", "car is RAC EHT in arabic"),
        ("he said THE VALUE IS 123, 45 OK.", "he said KO 45 ,123 SI EULAV EHT."),
        ("plain text (1,000)", "plain text (1,000)"), ("see A(B)C", "see C(B)A"), ("A 12.5 % B", "B % 12.5 A"),
    ])
    func inAParagraphFromTheLeft(text: String, shown: String) {
        #expect(drawn(text, isRightToLeft: false) == hebrew(shown))
    }

    @Test(arguments: [
        ("DID YOU SAY he said", "he said YAS UOY DID"), ("A (english) B 2025-03 C.", ".C 2025-03 B (english) A"),
        ("A:12:30 B", "B 12:30:A"),
    ])
    func inAParagraphFromTheRight(text: String, shown: String) {
        #expect(drawn(text, isRightToLeft: true) == hebrew(shown))
    }

    @Test func aParagraphGoesTheWayOfItsFirstLetter() {
        #expect(WritingOrder.isRightToLeft(paragraph: hebrew("12 - A b")))
        #expect(!WritingOrder.isRightToLeft(paragraph: hebrew("12 - b A")))
        #expect(!WritingOrder.isRightToLeft(paragraph: "12 - 3"))
    }

    @Test func aParagraphFromTheRightEndsThereOnTheScreen() {
        let text = hebrew("ABC DEF") + "\n\nPlain."
        let content = ArticleContent(title: Sourced("Title", from: .text), text: text)
        let typeset = Typesetter.typeset(content, heading: [], width: 20, symbols: .unicode)
        #expect(typeset.lines.map(\.isRightToLeft).contains(true))
        let placed = PlacedText(hebrew("ABC"), isRightToLeft: true, room: 10)
        #expect(placed.columns(from: 0, to: 2) == 9..<10)
        #expect(placed.columns(from: 0, to: 6) == 7..<10)
    }

    @Test func titlesOfListsAreInOrderToo() {
        var frame = Frame(size: Size(columns: 12, rows: 1))
        #expect(frame.write(hebrew("x AB CD"), 0, 0, width: 12) == 7)
        #expect(frame.text == hebrew("x DC BA"))
    }
}
