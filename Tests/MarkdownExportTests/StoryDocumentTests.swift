import MarkdownExport
import News
import Testing

struct StoryDocumentTests {
    private let story = Story(
        id: Story.ID(3), name: "Harbours \"new\"",
        days: DayInterval(from: Samples.day("2024-06-18"), to: Samples.day("2024-07-02")), articles: 1)

    @Test func eventsAndThenTheArticlesInFull() {
        let mark = Samples.mark(5, 44, 63, note: "dear")
        let text = Samples.markdown.document(
            story, events: [Samples.event(1, "Debt forgiven", "2014-05-01", "2014-05-31")],
            pages: [Samples.page(marks: [mark])])
        let source =
            "[Harbour opens: 5 \\* 3 = 15](https://coast.example/a%20%281%29.html)"
        #expect(
            text.hasSuffix(
                """
                # Harbours "new"

                1 article · 2024-06-18 to 2024-07-02 ^s3

                [dateline:begin:s3-events]: #

                ## Events

                - **2014-05** Debt forgiven — \(source), J. Doe, The Coast, 2024-06-18, 2 articles ^v1

                [dateline:end:s3-events]: #

                ## \(source)
                J. Doe, The Coast, 2024-06-18 ^a12

                [dateline:begin:a12-text]: #

                Ada Lindqvist opened the harbour on Monday. ==It cost \\$3 million.==

                \\* Critics \\[1\\] called it \\<b\\>too dear\\</b\\>.

                [dateline:end:a12-text]: #

                > It cost \\$3 million. ^m5

                **Note:** dear ^m5-note

                """))
    }

    @Test func frontMatterNamesStoryDaysAndEntities() {
        let text = Samples.markdown.document(story, events: [], pages: [Samples.page()])
        for line in [
            "story: \"Harbours \\\"new\\\"\"\n", "published: 2024-06-18 to 2024-07-02\n", "Ada Lindqvist",
        ] { #expect(text.contains(line)) }
        #expect(!text.contains("## Events"))
    }

    @Test func headingsOfArticlesStandBelowTheirTitle() {
        let blocks = [TextBlock(TextSpan(0, 13), .heading(level: 1))]
        let text = Samples.markdown.document(story, events: [], pages: [Samples.page(blocks: blocks)])
        #expect(text.contains("\n### Ada Lindqvist\n"))
    }
}
