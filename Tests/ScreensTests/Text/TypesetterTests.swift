import News
import Reading
import Support
import Testing

@testable import Screens

@Suite struct TypesetterTests {
    private let page = SampleNews.inquiryPage

    private func typeset(_ width: Int) -> TypesetArticle {
        Typesetter.typeset(page.article.content, heading: ["Title", "notes"], width: width, symbols: .unicode)
    }

    @Test(arguments: [20, 37, 76]) func startsRiseAndLinesFit(width: Int) {
        let typeset = typeset(width)
        for (a, b) in zip(typeset.starts, typeset.starts.dropFirst()) { #expect(a < b) }
        let text = page.article.content.text
        for line in typeset.lines { #expect(line.indent + GraphemeWidth.of(text.slice(line.span)) <= width) }
    }

    @Test func allOfTheTextIsThere() {
        let text = page.article.content.text
        let lines = typeset(40).lines.filter { if case .text = $0.kind { true } else { false } }
        let joined = lines.map { text.slice($0.span) }.joined().filter { !$0.isWhitespace }
        #expect(joined == text.filter { !$0.isWhitespace })
    }

    @Test func listsHangAndStandTogether() {
        let lines = typeset(50).lines
        guard
            let item = lines.firstIndex(where: { page.article.content.text.slice($0.span).hasPrefix("- The contract") })
        else { Issue.record("no list item"); return }
        #expect(lines[item].indent == 1)
        #expect(lines[item + 1].indent == 3)
        #expect(lines[item - 1].kind == .text(.listItem))
    }

    @Test func numberedItemsShowTheirNumbersAndStandTogether() {
        let text = "Mend the crane, which stands still.\n\nPaint the tug."
        let blocks = zip(TextBlock.paragraphs(of: text), [9, 10]).map { TextBlock($0.span, .numberedItem($1)) }
        let content = ArticleContent(title: Sourced("T", from: .text), text: text, blocks: blocks)
        let lines = Typesetter.typeset(content, heading: ["T"], width: 24, symbols: .unicode).lines
        let items = lines.filter { if case .text = $0.kind { true } else { false } }
        #expect(items.map(\.lead) == ["  9. ", "", " 10. "])
        #expect(items.map(\.indent) == [5, 5, 5])
    }

    @Test func itemsStandInAsDeepAsTheirLists() {
        let text = "Mend the crane, which stands still.\n\nOil it.\n\nTest it."
        let kinds: [(TextBlock.Kind, Int)] = [(.numberedItem(9), 0), (.listItem, 1), (.numberedItem(1), 20)]
        let blocks = zip(TextBlock.paragraphs(of: text), kinds).map { TextBlock($0.span, $1.0, depth: $1.1) }
        let content = ArticleContent(title: Sourced("T", from: .text), text: text, blocks: blocks)
        let lines = Typesetter.typeset(content, heading: ["T"], width: 24, symbols: .unicode).lines
        let items = lines.filter { if case .text = $0.kind { true } else { false } }
        #expect(items.map(\.lead) == ["  9. ", "", "    •", "        1. "])
        #expect(items.map(\.indent) == [5, 5, 6, 11])
    }

    @Test func aPlaceInTheTextSurvivesAResize() {
        var wide = Desk(120, 20)
        wide.press("Enter 12j")
        let reader = wide.reader
        let (frame, layout) = Screen.draw(reader, size: Size(columns: 60, rows: 20), clock: SampleNews.clock)
        let top = reader.page?.top ?? 0
        #expect(layout.viewport.visible.contains(top))
        #expect(frame.size.columns == 60)
    }
}
