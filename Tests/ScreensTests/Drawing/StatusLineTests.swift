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
