import MarkdownExport
import News
import Testing

struct TimelineDocumentTests {
    @Test func eventsAsADatedList() {
        let timeline = Timeline(
            query: TimelineQuery(entity: Entity.ID(7)), title: "Ada Lindqvist",
            rows: [
                Samples.event(1, "Work began", "2019-01-01", "2019-12-31"),
                Samples.event(2, "Debt forgiven", "2014-05-01", "2014-05-31"),
                Samples.event(3, "Fair", "2014-05-30", "2014-06-02", status: .planned),
                Samples.event(4, "Closed", "2024-01-01", nil, status: .claimed),
                Samples.event(5, "Opened *again*", nil, nil),
            ])
        #expect(
            Samples.markdown.document(timeline, articles: [Article.ID(12): Citation(Samples.article())]).hasSuffix(
                """
                # Ada Lindqvist

                [dateline:begin:e7-events]: #

                - **2019** Work began \(source) ^v1
                - **2014-05** Debt forgiven \(source) ^v2
                - **2014-05-30 to 2014-06-02** Fair (planned) \(source) ^v3
                - **since 2024-01-01** Closed (claimed) \(source) ^v4
                - **undated** Opened \\*again\\* \(source) ^v5

                [dateline:end:e7-events]: #

                """))
    }

    private let source = """
        — [Harbour opens: 5 \\* 3 = 15](https://coast.example/a%20%281%29.html), J. Doe, The Coast, 2024-06-18, 2 articles
        """

    private static let notes: [(DateOrigin, String?, String)] = [
        (.published, "2019-01-01", " (planned, dated by its article)"),
        (.reader, "2019-01-01", " (planned, dated by you)"), (.reader, nil, " (planned, undated by you)"),
        (.text, "2019-01-01", " (planned)"), (.none, nil, " (planned)"),
    ]

    @Test(arguments: notes) func whatADateWasTakenFromIsSaid(origin: DateOrigin, day: String?, note: String) {
        let rows = [Samples.event(1, "Work begins", day, day, status: .planned, origin: origin)]
        let text = Samples.markdown.document(Timeline(query: TimelineQuery(), title: "Work", rows: rows))
        #expect(text.contains("\n- **\(day ?? "undated")** Work begins\(note) ^v1\n"))
    }

    /// What can be quoted: the sentence, who says so in it, and where it stands.
    @Test func everyEventHasItsReports() {
        let reports = [
            quote("The harbour cost *three* million, the mayor said.", article: 12, speaker: "the mayor"),
            quote("It was dear.", article: 30, speaker: nil),
        ]
        let timeline = Timeline(
            query: TimelineQuery(), title: "Costs", rows: [Samples.event(1, "It cost", "2024-06-18", "2024-06-18")])
        let text = Samples.markdown.document(
            timeline, articles: [Article.ID(12): Citation(Samples.article())], reports: [Event.ID(1): reports])
        #expect(
            text.contains(
                """
                - **2024-06-18** It cost ^v1

                  > The harbour cost \\*three\\* million, the mayor said.
                  >
                  > — according to the mayor, in \(source.dropFirst(2).dropLast(12))

                  > It was dear.
                  >
                  > — Elsewhere, undated

                """))
    }

    private func quote(_ sentence: String, article: Int64, speaker: String?) -> MentionQuote {
        MentionQuote(
            article: Article.ID(article), articleTitle: "Elsewhere", site: nil, published: nil, span: TextSpan(0, 9),
            sentence: sentence, hit: TextSpan(0, 3), speaker: speaker)
    }

    @Test func anEmptyTimelineSaysSo() {
        let timeline = Timeline(query: TimelineQuery(), title: "Nothing", rows: [])
        #expect(Samples.markdown.document(timeline).contains("\n\nNo events.\n\n[dateline:end:timeline-events]: #\n"))
    }
}
