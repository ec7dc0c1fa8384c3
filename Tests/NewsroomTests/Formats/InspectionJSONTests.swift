import Ingestion
import News
import Testing

@testable import Newsroom

@Suite struct InspectionJSONTests {
    @Test func feedsArePrintedAsPromised() {
        let entry = ParsedEntry(
            id: "1", title: "One", url: "https://a.example/1", author: nil, published: nil,
            updated: Publication(seconds: 1_707_125_400), html: "<p>Text</p>")
        let feed = ParsedFeed(title: "News", homepage: nil, entries: [entry])
        #expect(
            JSONValue.inspected(FileContent.feed(feed)).map(\.line)
                == [
                    #"{"kind":"feed","title":"News","homepage":null,"entries":[{"id":"1","title":"One","#
                        + #""url":"https://a.example/1","author":null,"published":"2024-02-05T09:30:00Z","#
                        + #""html":"<p>Text</p>","text":"Text"}]}"#
                ])
    }

    @Test func subscriptionsArePrintedAsPromised() {
        let feeds = [ParsedSubscription(title: "News", url: "https://a.example/rss", folder: "World/Asia")]
        #expect(
            JSONValue.inspected(FileContent.subscriptions(feeds)).map(\.line)
                == [
                    #"{"kind":"subscriptions","feeds":[{"title":"News","url":"https://a.example/rss","#
                        + #""homepage":null,"folder":"World/Asia"}]}"#
                ])
    }
}
