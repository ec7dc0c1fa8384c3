import Archive
import News
import Support
import Testing

@testable import Newsroom

/// Events that were apart while their articles were in different stories.
@Suite struct EventRevisionTests {
    private static let articles = [
        TestArticle(
            "Sines without a mayor", "2023-04-18", "Police arrested the mayor of Sines on Tuesday, the radio said."),
        TestArticle(
            "Herring is dear", "2023-04-19",
            "Salted herring costs twice what it did. A fishmonger was arrested on Tuesday."),
    ]

    private func events(of articles: [Article.ID], in test: TestDesk) throws -> [Set<Event.ID>] {
        try articles.map { Set(try test.library.events(of: $0).map(\.id)) }
    }

    @Test func areComparedAgainWhenStoriesAreFormedAnew() throws {
        try TestDesk.with { test in
            // The second article is read when nobody knows yet which words are
            // rare; the story they share is formed at the end.
            let articles = try test.read(Self.articles[0], Self.articles[1])
            let events = try events(of: articles, in: test)
            #expect(events[0].count == 1 && events[0] == events[1])
            // They stay one when everything is analysed again.
            try test.library.forgetAnalysis()
            _ = try test.desk.analyze(as: "test")
            #expect(try self.events(of: articles, in: test) == events)
            #expect(try test.library.check().isEmpty)
        }
    }
}
