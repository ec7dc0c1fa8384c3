import MarkdownExport
import News
import Testing

struct MarksDocumentTests {
    @Test func marksStandUnderTheirArticlesInOrderOfTheText() {
        let marks = [
            Samples.mark(4, 44, 63), Samples.mark(3, 0, 43, note: "Check the *date*."),
            Samples.mark(9, 0, 13, article: 30),
        ]
        let text = Samples.markdown.document(
            marks: marks, articles: [Article.ID(12): Citation(Samples.article())])
        #expect(
            text == """
                ---
                dateline: export
                title: "Marked passages"
                tags:
                  - "dateline"
                created: 2025-06-15T15:06:40Z
                ---

                # Marked passages

                ## [Harbour opens: 5 \\* 3 = 15](https://coast.example/a%20%281%29.html)
                J. Doe, The Coast, 2024-06-18 ^a12

                > Ada Lindqvist opened the harbour on Monday.
                >
                > — [Harbour opens: 5 \\* 3 = 15](https://coast.example/a%20%281%29.html), J. Doe, The Coast, 2024-06-18 ^m3

                **Note:** Check the \\*date\\*. ^m3-note

                > It cost \\$3 million.
                >
                > — [Harbour opens: 5 \\* 3 = 15](https://coast.example/a%20%281%29.html), J. Doe, The Coast, 2024-06-18 ^m4

                ## Harbour opens
                The Coast, 2024-06-18 ^a30

                > Ada Lindqvist
                >
                > — Harbour opens, The Coast, 2024-06-18 ^m9

                """)
    }

    /// A note is the reader's: it comes and goes with an export made again, and is never within the quotation.
    @Test func aNoteHasAPlaceOfItsOwnInAFileThatIsWrittenAgain() {
        func export(_ note: String?) -> String {
            Samples.markdown.document(marks: [Samples.mark(3, 0, 43, note: note), Samples.mark(4, 44, 63)])
        }
        #expect(Markdown.updating(export(nil), with: export("Check.")) == export("Check."))
        #expect(Markdown.updating(export("Check."), with: export(nil)) == export(nil))
        #expect(Markdown.updating(export("Check."), with: export("Done.")) == export("Done."))
        #expect(!export("Check.").contains("> **Note"))
    }

    @Test func wikiLinksNameNotes() {
        let text = Samples.wiki.document(marks: [Samples.mark(3, 0, 13)])
        #expect(text.contains("> — [[Harbour opens]], The Coast, 2024-06-18 ^m3"))
    }

    @Test func noMarksIsStillADocument() {
        #expect(Samples.markdown.document(marks: []).hasSuffix("---\n\n# Marked passages\n"))
    }
}
