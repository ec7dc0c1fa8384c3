import Archive
import News
import Support
import Testing

@testable import MarkdownExport
@testable import Newsroom

@Suite struct ExporterTests {
    private func library<Result>(_ body: (TestDesk, [Article.ID]) throws -> Result) throws -> Result {
        try TestDesk.with { test in
            let articles = try test.read(
                TestArticle(
                    "Sines pact", "2023-04-18", "Ana Lobato signed the Sines harbour agreement in Lisbon on Tuesday."),
                TestArticle(
                    "Pact for Sines", "2023-04-19",
                    "Ana Lobato signed the Sines harbour agreement in Lisbon on 18 April. Dockers went on strike."))
            return try body(test, articles)
        }
    }

    private func document(_ subject: ExportSubject, _ test: TestDesk, _ links: Markdown.Links = .plain) throws
        -> Exporter.Document
    {
        try #require(try Exporter(desk: test.desk, links: links).document(subject))
    }

    @Test func anArticle() throws {
        try library { test, articles in
            let document = try document(.article(articles[0]), test)
            #expect(document.fileName == "Sines pact.md")
            #expect(Markdown.isExport(document.text))
            for words in [
                "title: \"Sines pact\"", "published: 2023-04-18", "# Sines pact", "Ana Lobato signed the Sines",
            ] {
                #expect(document.text.contains(words))
            }
        }
    }

    @Test func theArticlesOfASearch() throws {
        try library { test, _ in
            let filter = try Filter(parsing: "dockers")
            let document = try document(.articles(filter, title: "Search: dockers"), test)
            #expect(document.fileName == "Search dockers.md")
            #expect(document.text.contains("Pact for Sines"))
            #expect(!document.text.contains("Sines pact"))
        }
    }

    @Test func anEntityWithItsMentions() throws {
        try library { test, _ in
            let ana = try #require(try test.library.entities(named: "Ana Lobato").first)
            let document = try document(.entity(ana.id), test, .wiki)
            #expect(document.fileName == "Ana Lobato.md")
            for words in ["# Ana Lobato", "[[Sines pact", "[[Pact for Sines", "2023-04-18"] {
                #expect(document.text.contains(words))
            }
        }
    }

    @Test func aTimelineAndOneEvent() throws {
        try library { test, articles in
            let timeline = try document(.timeline(TimelineQuery()), test)
            #expect(timeline.fileName.hasPrefix("Timeline "))
            #expect(timeline.text.contains("2023-04-18"))
            let event = try #require(try test.library.events(of: articles[0]).first)
            let text = try document(.event(event.id), test).text
            #expect(text.contains(event.event.text))
            // Each sentence that reports it, with where it stands
            for words in ["in Lisbon on Tuesday.", "in Lisbon on 18 April.", "Sines pact, 2023-04-18", "news/2.txt"] {
                #expect(text.contains(words) && timeline.text.contains(words))
            }
        }
    }

    @Test func aStoryWithItsEventsAndTexts() throws {
        try library { test, articles in
            let story = try #require(try test.library.story(of: articles[0]))
            let text = try document(.story(story.id), test).text
            for words in ["## Events", "2023-04-18", "## Sines pact", "signed"] {
                #expect(text.contains(words))
            }
        }
    }

    @Test func aPassageIsQuotedWithItsSource() throws {
        try library { test, articles in
            let document = try document(.passage(articles[0], TextSpan(0, 10)), test)
            #expect(document.fileName == "Sines pact - Ana Lobato.md")
            #expect(document.text.contains("> Ana Lobato"))
            #expect(try test.library.marks().isEmpty)
        }
    }

    @Test func withoutMarksTheDocumentOfMarksIsEmptyButThere() throws {
        try library { test, _ throws in
            #expect(try document(.marks, test).fileName == "Marks.md")
        }
    }

    @Test func whatIsNotThereHasNoDocument() throws {
        try library { test, _ throws in
            let exporter = Exporter(desk: test.desk)
            #expect(try exporter.document(.article(Article.ID(99))) == nil)
            #expect(try exporter.document(.entity(Entity.ID(99))) == nil)
            #expect(try exporter.document(.event(Event.ID(99))) == nil)
            #expect(try exporter.document(.story(Story.ID(99))) == nil)
            #expect(try exporter.document(.passage(Article.ID(99), TextSpan(0, 1))) == nil)
        }
    }

    @Test func theSameLibraryGivesTheSameText() throws {
        try library { test, articles throws in
            #expect(try document(.article(articles[0]), test) == document(.article(articles[0]), test))
        }
    }
}
