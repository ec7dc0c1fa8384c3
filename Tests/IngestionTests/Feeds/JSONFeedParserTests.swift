import News
import Testing

@testable import Ingestion

@Suite struct JSONFeedParserTests {
    @Test func aWholeFeedIsRead() throws {
        let feed = try FeedFixture.read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "News", "home_page_url": "https://a.example/",
             "authors": [{"name": "The Desk"}],
             "items": [
              {"id": 17, "url": "https://a.example/17", "title": "One", "content_html": "<p>Text <a href='/x'>x</a></p>",
               "date_published": "2024-02-05T10:30:00+01:00", "tags": ["Sea"]},
              {"id": "b", "author": {"name": "Ann Lee"}, "content_text": "Lines\\nof <text>"},
              "nonsense", {"id": {}, "title": 7, "url": ["x"], "summary": "Kept."}]}
            """)
        #expect(feed.title == "News")
        #expect(feed.entries.map(\.author) == ["The Desk", "Ann Lee", "The Desk"])
        #expect(feed.entries.prefix(2).map(\.id) == ["17", "b"])
        #expect(feed.entries.first?.html == "<p>Text <a href=\"https://a.example/x\">x</a></p>")
        #expect(feed.entries.first?.published?.iso == "2024-02-05T09:30:00Z")
        #expect(feed.entries.map(\.text) == ["Text x", "Lines\n\nof <text>", "Kept."])
    }

    @Test func brokenFeedsAreReadAsFarAsTheyGo() throws {
        let whole =
            "{\"title\": \"News\", \"items\": [{\"id\": \"1\"}, {\"id\": \"2\", \"title\": \"]}\\\"\"}, {\"id\": \"3"
        let cut = try FeedFixture.read(whole)
        #expect(cut.title == "News")
        #expect(cut.entries.map(\.id) == ["1", "2"])
        let bad = "{\"items\": [{\"id\": \"1\"}, {\"id\": oops}, {\"id\": \"3\"}], \"title\": \"News\"}"
        #expect(try FeedFixture.read(bad).entries.map(\.id) == ["1", "3"])
        #expect(try FeedFixture.read(bad).title == "News")
        #expect(throws: (any Error).self) { try FeedFixture.read("{\"title\": \"News") }
    }

    @Test func rssInJSONIsReadToo() throws {
        let feed = try FeedFixture.read(
            """
            {"rss": {"version": "2.0", "channel": {"title": "News", "link": "https://a.example/", "item": [
              {"title": "One", "description": "<p>Text</p>", "pubDate": "Mon, 05 Feb 2024 10:30:00 GMT",
               "guid": {"isPermaLink": "false", "#value": "g1"}}]}}}
            """)
        #expect(feed.entries.map(\.id) == ["g1"])
        #expect(feed.entries.first?.text == "Text")
    }

    @Test(arguments: [
        ("{\"title\": \"x\", \"items\": [{\"id\": 1, \"content_html\": \"y\"}]}", FileKind.feed),
        ("{\"version\": \"https:\\/\\/jsonfeed.org\\/version\\/1\", \"items\": []}", .feed),
        ("{\"id\": \"1\", \"text\": \"Two men met.\"}", .jsonLines), ("{\n\"a\": 1}", .json),
    ])
    func feedsAreToldFromOtherJSON(text: String, kind: FileKind) {
        #expect(FileKind.sniff(Array(text.utf8), fileName: "a.json") == kind)
    }
}
