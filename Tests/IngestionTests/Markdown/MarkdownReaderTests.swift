import News
import Testing

@testable import Ingestion

@Suite struct MarkdownReaderTests {
    @Test func itemsKnowHowDeepTheyStand() throws {
        let text = "# Ice\n\n- Mend it.\n    - Oil it.\n\t- Test it.\n- Paint it.\n\n  - Twice.\n\nDone.\n"
        let article = try Fixture.read(text, as: "a.md")
        #expect(article.blocks.map(\.depth) == [0, 1, 1, 0, 1, 0])
    }

    @Test func aSecondParagraphOfAnItemStandsAsDeep() throws {
        let article = try Fixture.read("# Ice\n\n- Mend it.\n    - Oil it.\n\n    Well.\n    - Test it.\n", as: "a.md")
        #expect(article.blocks.map(\.depth) == [0, 1, 1, 1])
    }

    @Test func numberedItemsKeepTheirNumbers() throws {
        let text = "Three steps:\n\n1. Close the bridge.\n2. Count the ships.\n10) Open *it*.\n- Rest.\n"
        let article = try Fixture.read(text, as: "a.md")
        #expect(article.text.hasSuffix("1. Close the bridge.\n\n2. Count the ships.\n\n10) Open it.\n\nRest."))
        #expect(article.blocks.map(\.kind).suffix(4) == [.listItem, .listItem, .listItem, .listItem])
    }

    @Test func blocksKeepTheirKindAndLoseTheirMarks() throws {
        let article = try Fixture.read(
            """
            # A *quiet* day

            MOSCOW, 18 Nov. - Two **ministers** met [in the capital](https://a.example/x_(y))
            on `Sunday`.

            ## What they said

            > “Nothing,” said one.
            > Really.

            - first &amp; last
            - [ ] second
              goes on

            | who | what |
            |-----|------|
            | Doe | left |

            ```
            let a_b = *c*

            end
            ```

            ![A picture](a.png)

            Last \\*words\\* with snake_case_name, 2 * 3 * 4 and <b>tags</b>.
            """, as: "a.md")
        #expect(article.title == Sourced("A quiet day", from: .text))
        #expect(article.datelinePlace == "Moscow")
        #expect(
            article.paragraphs == [
                "MOSCOW, 18 Nov. - Two ministers met in the capital on Sunday.", "What they said",
                "“Nothing,” said one. Really.", "first & last", "second goes on", "who | what\nDoe | left",
                "let a_b = *c*\nend", "Last *words* with snake_case_name, 2 * 3 * 4 and tags.",
            ])
        #expect(
            article.blocks.map(\.kind) == [
                .paragraph, .heading(level: 2), .quote, .listItem, .listItem, .table, .code, .paragraph,
            ])
    }

    @Test func frontMattersTitleIsNotRepeated() throws {
        let article = try Fixture.read("---\ntitle: A quiet day\n---\n# A quiet day\n\nTwo men met.\n", as: "a.md")
        #expect(article.title.source == .frontMatter)
        #expect(article.text == "Two men met.")
    }

    @Test func underlinedHeadingsCount() throws {
        let article = try Fixture.read(
            "A quiet day\n===========\n\nTwo men met.\n\nLater\n-----\n\nThey left.", as: "a.md")
        #expect(article.title.value == "A quiet day")
        #expect(article.headings == ["Later"])
    }

    @Test func deepNestingIsJustAQuote() throws {
        let article = try Fixture.read(String(repeating: "> ", count: 50_000) + "Two men met.", as: "a.md")
        #expect(article.text == "Two men met.")
        #expect(article.blocks.map(\.kind) == [.quote])
    }

    @Test func marksWithoutPartnersStay() {
        #expect(
            MarkdownInline.plain("5 * 3 and *open and [brackets] and a < b & c")
                == "5 * 3 and *open and [brackets] and a < b & c")
        #expect(MarkdownInline.plain("***both*** and __strong__ ~~gone~~ ==marked==") == "both and strong gone marked")
        #expect(MarkdownInline.plain("[[a](b)") == "[a")
    }
}
