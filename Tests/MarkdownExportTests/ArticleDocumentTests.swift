import MarkdownExport
import News
import Testing

struct ArticleDocumentTests {
    @Test func aWholeArticleWithItsMarks() {
        let marks = [Samples.mark(4, 13, 43), Samples.mark(5, 52, 75, note: "How much?")]
        let text = Samples.markdown.document(Samples.page(marks: marks), story: "Harbours")
        #expect(
            text == """
                ---
                dateline: export
                title: "Harbour opens: 5 * 3 = 15"
                source: "The Coast"
                author: "J. Doe"
                published: 2024-06-18
                url: "https://coast.example/a%20%281%29.html"
                story: "Harbours"
                entities:
                  - "Ada Lindqvist"
                tags:
                  - "dateline"
                  - "ports"
                created: 2025-06-15T15:06:40Z
                ---

                # Harbour opens: 5 \\* 3 = 15

                J. Doe, The Coast, 2024-06-18 · [source](https://coast.example/a%20%281%29.html) ^a12

                [dateline:begin:a12-text]: #

                Ada Lindqvist ==opened the harbour on Monday.== It cost ==\\$3 million.==

                ==\\* Critics== \\[1\\] called it \\<b\\>too dear\\</b\\>.

                [dateline:end:a12-text]: #

                > \\$3 million.
                >
                > \\* Critics ^m5

                **Note:** How much? ^m5-note

                """)
    }

    /// A file has no address: where it lies is the way back to it.
    @Test func whatHasNoAddressSaysWhereItCameFrom() {
        let content = ArticleContent(
            title: Sourced("Ada opened the harbour", from: .firstSentence), text: Samples.text)
        let article = Article(
            id: Article.ID(12), content: content, added: 0, origins: ["/home/reader/a `b`.txt"], tags: [])
        let text = Samples.markdown.document(ArticlePage(article: article, isAnalyzed: true))
        #expect(text.contains("\norigin: \"/home/reader/a `b`.txt\"\n"))
        #expect(
            text.contains("\nUndated · from `` /home/reader/a `b`.txt `` · title: first sentence; no title ^a12\n"))
        let marks = Samples.markdown.document(
            marks: [Samples.mark(3, 0, 13)], articles: [Article.ID(12): Citation(article)])
        #expect(marks.contains("## Ada opened the harbour (first sentence; no title)\nUndated · from ``"))
        #expect(!Samples.markdown.document(Samples.page()).contains("origin"))
    }

    @Test func firstMentionsAreLinksBetweenNotes() {
        let text = Samples.wiki.document(Samples.page(marks: [Samples.mark(4, 4, 20)]))
        #expect(text.contains("  - \"[[Ada Lindqvist]]\"\n"))
        #expect(Samples.wiki.document(Samples.page()).contains("\n[[Ada Lindqvist]] opened the harbour on Monday."))
        // A link that a highlight would cut in two stays plain.
        #expect(text.contains("\nAda ==Lindqvist opened== the harbour"))
    }

    @Test func linksOfTheTextStayLinks() {
        let links = [
            TextLink(TextSpan(25, 32), "https://coast.example/a b"), TextLink(TextSpan(44, 46), "javascript:x"),
        ]
        let page = Samples.page(marks: [Samples.mark(4, 21, 43)], links: links)
        #expect(
            Samples.markdown.document(page).contains(
                "\nAda Lindqvist opened ==the [harbour](https://coast.example/a%20b) on Monday.== It cost \\$3 million."
            ))
        #expect(Samples.wiki.document(page).contains("\n[[Ada Lindqvist]] opened ==the [harbour](https://"))
    }

    @Test func everyKindOfBlockKeepsItsShape() {
        let body = "Prices\n\nHe said:\nno.\n\none\ntwo\n\na | b ```\n\nA ship."
        let kinds: [TextBlock.Kind] = [.heading(level: 1), .quote, .listItem, .code, .caption]
        let blocks = zip(TextBlock.paragraphs(of: body), kinds).map { TextBlock($0.span, $1) }
        let text = Samples.markdown.document(Samples.page(text: body, blocks: blocks))
        #expect(
            text.contains(
                """
                ## Prices

                > He said:
                > no.

                - one
                  two

                ````
                a | b ```
                ````

                > A ship.
                """))
    }

    @Test func numberedItemsKeepTheirNumbers() {
        let body = "1. Close\nthe bridge.\n\n12) Open it.\n\n3.5 pounds"
        let blocks = TextBlock.paragraphs(of: body).map { TextBlock($0.span, .listItem) }
        let text = Samples.markdown.document(Samples.page(text: body, blocks: blocks))
        #expect(text.contains("1. Close\n   the bridge.\n\n12) Open it.\n\n- 3\\.5 pounds"))
    }

    @Test func itemsGetTheNumberThatTheirListGivesThem() {
        let body = "Close\nthe bridge.\n\nOpen it."
        let blocks = zip(TextBlock.paragraphs(of: body), [9, 10]).map { TextBlock($0.span, .numberedItem($1)) }
        let text = Samples.markdown.document(Samples.page(text: body, blocks: blocks))
        #expect(text.contains("9. Close\n   the bridge.\n\n10. Open it."))
    }

    @Test func itemsStandWithinTheirLists() {
        let body = "Mend the crane.\n\nOil it,\ntwice.\n\nThen test it.\n\nPaint the tug."
        let kinds: [(TextBlock.Kind, Int)] = [
            (.numberedItem(1), 0), (.listItem, 1), (.numberedItem(2), 2), (.listItem, 0),
        ]
        let blocks = zip(TextBlock.paragraphs(of: body), kinds).map { TextBlock($0.span, $1.0, depth: $1.1) }
        let text = Samples.markdown.document(Samples.page(text: body, blocks: blocks))
        #expect(
            text.contains(
                "1. Mend the crane.\n\n    - Oil it,\n      twice.\n\n        2. Then test it.\n\n- Paint the tug."))
    }

    @Test func whatIsNotKnownIsLeftOut() {
        let article = Article(
            id: Article.ID(1), content: ArticleContent(title: Sourced("", from: .text), text: ""), added: 0,
            origins: ["javascript:alert(1)"])
        let text = Samples.markdown.document(ArticlePage(article: article, isAnalyzed: false))
        #expect(
            text == """
                ---
                dateline: export
                origin: "javascript:alert(1)"
                tags:
                  - "dateline"
                created: 2025-06-15T15:06:40Z
                ---

                # Untitled

                Undated · from `javascript:alert(1)` ^a1

                [dateline:begin:a1-text]: #



                [dateline:end:a1-text]: #

                """)
    }
}
