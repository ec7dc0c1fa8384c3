import MarkdownExport
import News
import Testing

struct EntityDocumentTests {
    private var card: EntityCard {
        EntityCard(
            entity: Samples.lindqvist, aliases: [Alias("Ada Lindqvist", mentions: 3), Alias("Lindqvist", mentions: 1)],
            mentions: 4, articles: 1, first: Samples.day("2024-06-18"), last: Samples.day("2024-06-18"), months: [],
            quotes: [
                MentionQuote(
                    article: Article.ID(12), articleTitle: "Harbour opens", site: "The Coast",
                    published: Samples.day("2024-06-18").map(Publication.init(day:)), span: TextSpan(0, 13),
                    sentence: "Ada Lindqvist opened it.", hit: TextSpan(0, 13))
            ],
            seenWith: [
                EntityRow(id: Entity.ID(8), kind: .organization, name: "Port Authority", mentions: 2, articles: 1)
            ],
            events: [Samples.event(3, "Ada Lindqvist opened the harbour", "2024-06-17", "2024-06-17")])
    }

    @Test func aCardWithEventsAndDatedQuotes() {
        #expect(
            Samples.markdown.document(card, articles: [Article.ID(12): Citation(title: "Harbour opens")]) == """
                ---
                dateline: export
                title: "Ada Lindqvist"
                kind: person
                aliases:
                  - "Lindqvist"
                entities:
                  - "Port Authority"
                tags:
                  - "dateline"
                created: 2025-06-15T15:06:40Z
                ---

                # Ada Lindqvist

                4 mentions in 1 article · 2024-06-18 · also Lindqvist ^e7

                [dateline:begin:e7-events]: #

                ## Events

                - **2024-06-17** Ada Lindqvist opened the harbour — Harbour opens, 2 articles ^v3

                [dateline:end:e7-events]: #

                [dateline:begin:e7-mentions]: #

                ## Mentions

                > ==Ada Lindqvist== opened it.
                >
                > — Harbour opens ^a12-0

                [dateline:end:e7-mentions]: #

                """)
    }

    @Test func wikiLinksInTheCard() {
        let text = Samples.wiki.document(card)
        #expect(text.contains("  - \"[[Port Authority]]\""))
        #expect(text.contains("> — [[Harbour opens]], The Coast, 2024-06-18 ^a12-0"))
    }
}
