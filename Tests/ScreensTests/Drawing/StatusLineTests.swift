import News
import Reading
import Screens
import Support
import Testing

/// What the last line says of the thing under the cursor.
@Suite struct StatusLineTests {
    /// Beside the text a nationality stands under its country: what is counted is what is listed.
    @Test func entitiesAreCountedAsTheyAreListed() {
        var desk = Desk(120, 40)
        desk.press("Enter")
        let page = ContextPage(
            topic: .article(.init(1)), events: SampleNews.events, entities: Array(SampleNews.entityRows.prefix(3)))
        desk.send(.answer(.context(page)))
        #expect(desk.frame.text.contains(" 3 entities   7 events"))
    }

    /// What can be done about it stands at the end.
    @Test func aLongNameLeavesTheEndOfASentence() throws {
        var desk = Desk(80, 24)
        let name = String(repeating: "Kyrgyz and Tajik border guards ", count: 4)
        desk.send(.notice(Message("You said that '\(name)' is another event; u takes it back.")))
        let row = desk.frame.text.split(separator: "\n", omittingEmptySubsequences: false)[22]
        #expect(row.hasSuffix("…' is another event; u takes it back."))
        desk.send(.notice(Message("Saved to \(name.replacing(" ", with: "-")).md in ~/notes")))
        #expect(
            desk.frame.text.split(separator: "\n", omittingEmptySubsequences: false)[22].hasSuffix(".md in ~/notes"))
    }

    /// The last line counts, not the first.
    @Test func atTheEndAllIsRead() {
        var desk = Desk(80, 12)
        desk.press("Enter 8j")
        #expect(desk.frame.text.split(separator: "\n").first?.hasSuffix("%") == true)
        #expect(desk.frame.text.split(separator: "\n").first?.hasSuffix("100%") == false)
        desk.press("G")
        #expect(desk.frame.text.split(separator: "\n").first?.hasSuffix("100%") == true)
    }

    /// Where the pane beside it fills the screen, nobody knows how far the text is read, or how long it is.
    @Test func whatIsNotDrawnIsNotMeasured() {
        var desk = Desk(40, 12)
        desk.press("Enter 12j gc")
        #expect(desk.reader.isInContext && (desk.reader.page?.top ?? 0) > 0)
        #expect(desk.frame.text.split(separator: "\n").first?.contains("%") == false)
        desk.press("Esc i gc")
        #expect(desk.reader.isInContext)
        #expect(!desk.frame.text.contains("0 lines"))
    }

    /// What is lit in an article that was left says nothing of the rows.
    @Test func matchesAreCountedWhereTheyAreLookedFor() {
        var desk = Desk(80, 24)
        desk.press("Enter / text:halvorsen")
        #expect(desk.frame.text.contains("1 of 4"))
        desk.press("Enter gs / text:xyz")
        #expect(desk.reader.page?.find != nil)
        #expect(!desk.frame.text.contains("1 of 4"))
    }

    @Test func unreadOnesAreCountedBeforeAllRowsAreThere() {
        var desk = Desk(80, 24)
        desk.send(.answer(.totals(articles: 357, unread: 0)))
        let rows = desk.rows
        desk.send(.answer(.listed(rows, for: .everything, after: nil, total: 357, isLast: false)))
        #expect(
            desk.frame.text.hasPrefix(" Stories › All articles") && desk.frame.text.contains("357 articles, all read"))
        desk.send(.answer(.totals(articles: 357, unread: 7)))
        #expect(desk.frame.text.contains("357 articles, 7 unread"))
    }

    @Test func aTownThatStandsForItsGovernmentSaysSo() throws {
        var desk = Desk(160, 40)
        desk.press("Enter")
        let page = try #require(desk.reader.page?.page)
        #expect(!page.mentions.isEmpty)
        let mentions = page.mentions.map { PageMention(span: $0.span, entity: $0.entity, government: "Honduras") }
        desk.send(
            .answer(
                .page(
                    ArticlePage(
                        article: page.article, isAnalyzed: true, mentions: mentions, dates: page.dates,
                        reports: page.reports))))
        desk.press("Tab")
        #expect(desk.frame.text.contains("Honduras’ government, by its seat"))
    }
}
