import News
import Reading
import Screens
import Support
import Testing

/// What the last line says of the thing under the cursor.
@Suite struct StatusLineTests {
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
