import News
import Testing

@testable import Ingestion

@Suite struct ArticleReaderTests {
    private func error(_ text: String, as name: String = "a.txt") -> IngestionError? {
        do {
            _ = try Fixture.read(text, as: name)
            return nil
        } catch let error as IngestionError {
            return error
        } catch {
            return nil
        }
    }

    @Test func eachRefusalIsASentence() {
        #expect(error("")?.description == "The file is empty.")
        #expect(error("\u{7F}ELF\u{1}\u{1}")?.description == "This is not a text file.")
        #expect(
            error("---\ntitle: My marks\ndateline: export 1\n---\n\n> A mark.\n", as: "marks.md")?.description
                == "Dateline wrote this file itself; it is not imported again.")
        #expect(
            error("<rss></rss>")?.description
                == "This is a feed, not an article; `dateline inspect` shows what is in it.")
        #expect(
            error("{\"id\": \"1\", \"text\": \"a\"}")?.description
                == "This is a file of JSON lines; `dateline import` takes it in, and `dateline analyze --jsonl` reads it."
        )
        #expect(
            IngestionError.tooLarge(bytes: 200 * 1_048_576).description
                == "The file has 200 MiB; Dateline reads files of up to 64 MiB.")
        #expect(error("---\ntitle: Nothing below\n---\n")?.description == "There is no text in it.")
    }

    @Test func frontMatterComesBeforeWhatTheTextSays() throws {
        let article = try Fixture.read(
            """
            ---
            title: "A quiet day"
            published: 2015-05-03
            author: [Jane Doe, 'John Roe']
            site: Dateline sample desk
            url: https://example.org/a
            tags:
              - Politics
              - Trade
            origin: 003.txt
            ---
            A quiet day

            By Somebody Else

            Two ministers met in the capital on Sunday and signed nothing at all.
            """)
        #expect(article.title == Sourced("A quiet day", from: .frontMatter))
        #expect(article.byline == Sourced("Jane Doe, John Roe", from: .frontMatter))
        #expect(article.site == Sourced("Dateline sample desk", from: .frontMatter))
        #expect(article.published?.value.iso == "2015-05-03")
        #expect(article.url == "https://example.org/a")
        #expect(article.tags == ["Politics", "Trade"])
        #expect(article.extra == ["origin": "003.txt"])
        #expect(article.text == "Two ministers met in the capital on Sunday and signed nothing at all.")
        #expect(article.removed(.repetition) == ["A quiet day"])
    }

    @Test func aRuleAtTheHeadIsNoFrontMatter() throws {
        let article = try Fixture.read(
            "---\nTwo ministers met on Sunday, and they signed nothing.\n---\nThey left on Monday.")
        #expect(article.text.contains("Two ministers met on Sunday"))
    }

    @Test func terminalControlsNeverComeThrough() throws {
        let article = try Fixture.read("A man \u{1B}]52;c;cm0=\u{7}walked\u{202E} home on Sunday, and nobody saw him.")
        #expect(article.text == "A man walked home on Sunday, and nobody saw him.")
    }
}
