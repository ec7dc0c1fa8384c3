import Archive
import News
import Support
import Testing

@testable import Newsroom

/// Pages of articles of which a feed gives only the beginning.
@Suite(.timeLimit(.minutes(1)))
struct FullTextRunTests {
    private static let story = """
        The ferry sailed at noon with ninety people aboard, and the harbour master watched it leave the pier. Nobody
        had expected the crossing to take place after the storm of the night before, which broke two masts.
        """

    private static func page(_ text: String = story) -> String {
        let more = "The company said that it will sail again tomorrow, whatever the weather brings to the coast."
        return """
            <html><head><title>Ferry</title><meta name="author" content="Ann Lee"></head><body><nav>Home News</nav>
            <article><h1>Ferry</h1><p>\(text)</p><p>\(more)</p></article><footer>About us</footer></body></html>
            """
    }

    private func text(_ desk: FeedDesk, _ title: String = "Ferry") throws -> String {
        let row = try #require(try desk.library.rows(limit: 100).first { $0.title == title })
        return try #require(try desk.library.article(row.id)).content.text
    }

    /// A feed at /feed whose full text is wanted; its entry leads to /ferry.
    private func withFeed(_ body: (FeedDesk, Followed) throws -> Void) throws {
        try FeedDesk.with { (desk) throws in
            desk.files.set("/feed", FeedDesk.rss("Ferry"))
            desk.files.set("/ferry", Self.page())
            try body(desk, try desk.follow("/feed", FollowOptions(wantsFullText: true)))
        }
    }

    @Test func thePageBecomesTheText() throws {
        try withFeed { (desk, followed) throws in
            #expect(try text(desk).contains("The ferry sailed at noon"))
            #expect(try !text(desk).contains("About us"))
            let row = try #require(try desk.library.rows(limit: 1).first)
            let article = try #require(try desk.library.article(row.id)?.content)
            #expect(article.byline?.value == "Ann Lee")
            #expect(article.title.source == .feed, "what the feed said stays")
            #expect(try desk.library.rows(Filter(parsing: "masts"), limit: 9).count == 1, "it is found by its words")
        }
    }

    @Test func anUnchangedFeedAsksForNoPageAgain() throws {
        try withFeed { (desk, followed) throws in
            let summary = try desk.refresh()
            #expect(summary.fullTexts == 0)
            #expect(summary.articles.same == 1)
            #expect(desk.server.requests.count { $0.path == "/ferry" } == 1)
            #expect(try text(desk).contains("The ferry sailed at noon"))
        }
    }

    @Test func aChangedEntryKeepsTheTextUntilItsPageIsReadAgain() throws {
        try withFeed { (desk, followed) throws in
            let changed = FeedDesk.rss("Ferry").replacing("this morning", with: "tonight")
            desk.files.set("/feed", changed)
            desk.files.set("/ferry", status: "500 Oops")
            #expect(try desk.refresh().articles.changed == 1)
            #expect(try text(desk).contains("The ferry sailed at noon"))
            desk.files.set("/ferry", Self.page(Self.story.replacing("ninety", with: "eighty")))
            #expect(try desk.refresh().fullTexts == 1)
            #expect(try text(desk).contains("eighty people"))
        }
    }

    @Test func whereThePageFailsTheBeginningStays() throws {
        try FeedDesk.with { (desk) throws in
            desk.files.set("/feed", FeedDesk.rss("Ferry", "Barge", "Tug"))
            desk.files.set("/ferry", status: "404 Not Found")
            desk.files.set("/barge", "<html><body><p>Accept our cookies.</p></body></html>")
            desk.files.set("/tug", status: "503 Busy", ["Retry-After: 100"])
            try desk.follow("/feed", FollowOptions(wantsFullText: true))
            #expect(try text(desk) == "The ferry came in this morning.")
            #expect(try text(desk, "Barge") == "The barge came in this morning.")
            // What is not there is not asked for again, what was busy is
            _ = try desk.refresh(after: 1_000)
            #expect(desk.server.requests.count { $0.path == "/ferry" } == 1)
            #expect(desk.server.requests.count { $0.path == "/barge" } == 1)
            #expect(desk.server.requests.count { $0.path == "/tug" } == 2)
        }
    }

    @Test func aPageThatFailsIsTriedThreeTimes() throws {
        try withFeed { (desk, followed) throws in
            desk.files.set("/feed", FeedDesk.rss("Ferry", "Barge"))
            desk.files.set("/barge", status: "500 Oops")
            for _ in 1...5 { _ = try desk.refresh() }
            #expect(desk.server.requests.count { $0.path == "/barge" } == 3)
        }
    }

    @Test func itCanBeAskedForLaterAndNoMore() throws {
        try FeedDesk.with { (desk) throws in
            desk.files.set("/feed", FeedDesk.rss("Ferry", "Barge"))
            desk.files.set("/ferry", Self.page())
            let id = try desk.follow("/feed").source
            #expect(desk.server.requests.count == 1)
            #expect(try desk.library.setFullText(id, true))
            #expect(try !desk.library.setFullText(id, true), "it is so already")
            #expect(try desk.refresh().fullTexts == 1)
            #expect(try text(desk).contains("The ferry sailed at noon"))
            #expect(try desk.library.setFullText(id, false))
            desk.files.set("/feed", FeedDesk.rss("Ferry", "Barge", "Tug"))
            _ = try desk.refresh()
            #expect(desk.server.requests.count { $0.path == "/tug" } == 0)
        }
    }

    @Test func anEntryLeadsNowhereInside() throws {
        try FeedDesk.with { (desk) throws in
            let own = desk.server.address("/secret", host: "127.0.0.1")
            desk.files.set("/feed", FeedDesk.rss("Ferry").replacing("/ferry", with: own))
            try desk.follow("/feed", FollowOptions(wantsFullText: true))
            #expect(desk.server.requests.map(\.path) == ["/feed"])
            #expect(try text(desk) == "The ferry came in this morning.")
        }
    }
}
