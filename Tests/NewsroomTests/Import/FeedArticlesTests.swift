import Archive
import News
import Support
import Testing

@testable import Newsroom

@Suite struct FeedArticlesTests {
    private let feed = """
        <rss version="2.0"><channel><title>Harbour News</title><link>https://harbour.example/</link>
        <item><guid>https://harbour.example/1</guid><title>Ferry sinks</title><pubDate>Mon, 05 Feb 2024 10:30:00 +0100</pubDate>
        <author>ann@harbour.example (Ann Lee)</author><description>&lt;p>The ferry sank.&lt;/p>&lt;p>Nobody was hurt.&lt;/p></description></item>
        <item><guid isPermaLink="false">two</guid><title>Bridge opens</title></item>
        </channel></rss>
        """

    @Test func eachEntryIsAnArticle() throws {
        try TestDesk.with { test in
            let file = try test.folder.write(feed, to: "news.xml")
            let summary = try test.desk.importFiles([file])
            #expect(summary.new == 2)
            let id = try #require(try test.library.article(withOrigin: "https://harbour.example/1"))
            let content = try #require(try test.library.article(id)?.content)
            #expect(content.title.value == "Ferry sinks")
            #expect(content.text == "The ferry sank.\n\nNobody was hurt.")
            #expect(content.byline?.value == "Ann Lee")
            #expect(content.site?.value == "Harbour News")
            #expect(content.published == Sourced(try #require(Publication(iso: "2024-02-05T09:30:00Z")), from: .feed))
            #expect(try test.library.rows(limit: 9).allSatisfy { $0.source == "Harbour News" })
            #expect(try test.library.article(withOrigin: "\(file)#two") != nil)
        }
    }

    @Test func aNewerFeedAddsWhatIsNew() throws {
        try TestDesk.with { test in
            let file = try test.folder.write(feed, to: "news.xml")
            let first = try test.desk.importFiles([file])
            let newer = feed.replacing("Nobody was hurt.", with: "Two were hurt.").replacing(
                "10:30:00", with: "11:00:00"
            )
            .replacing("</channel>", with: "<item><guid>3</guid><title>Storm ends</title></item></channel>")
            try test.folder.write(newer, to: "news.xml")
            let second = try test.desk.importFiles([file])
            #expect((second.new, second.changed, second.same) == (1, 1, 1))
            #expect(second.articles.contains(first.articles[0]))
        }
    }

    @Test func entriesThatShareAnIdAreKeptApart() throws {
        try TestDesk.with { test in
            let items = (1...3).map { "<item><guid>same</guid><title>Entry \($0)</title></item>" }.joined()
            let file = try test.folder.write("<rss><channel>\(items)</channel></rss>", to: "news.xml")
            #expect(try test.desk.importFiles([file]).new == 3)
            #expect(try test.desk.importFiles([file]).same == 3)
        }
    }

    @Test func aFeedWithoutEntriesAndAListWithoutFeedsSaySo() throws {
        try TestDesk.with { test in
            let empty = try test.folder.write("<rss><channel><title>T</title></channel></rss>", to: "a.xml")
            let list = try test.folder.write(
                "<opml><body></body></opml>", to: "b.opml")
            let summary = try test.desk.importFiles([empty, list])
            #expect(summary.failures.isEmpty, "finding nothing is no failure")
            #expect(
                summary.remarks.map(\.sentence) == [
                    "\(empty): There are no entries in this feed.",
                    "\(list): There are no feeds in this list.",
                ])
        }
    }
}
