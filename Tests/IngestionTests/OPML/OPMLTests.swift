import News
import Testing

@testable import Ingestion

@Suite struct OPMLTests {
    private func read(_ text: String) throws -> [ParsedSubscription] {
        try OPMLParser.parse(SourceText(bytes: Array(text.utf8), origin: "subscriptions.opml"))
    }

    @Test func foldersAreKept() throws {
        let feeds = try read(
            """
            <?xml version="1.0"?><opml version="2.0"><body>
            <outline text="World"><outline text="Asia"><outline type="rss" text="Two" title="Feed Two" xmlUrl="https://b.example/rss"/></outline>
            <outline text="One" xmlUrl="https://a.example/rss?a=1&b=2" htmlUrl="https://a.example/"/></outline>
            <outline text="A note"/><outline type="link" text="Page" url="https://c.example/"/>
            <outline text="Three" type="atom" url="https://d.example/atom"/></body></opml>
            """)
        #expect(
            feeds == [
                ParsedSubscription(title: "Feed Two", url: "https://b.example/rss", folder: "World/Asia"),
                ParsedSubscription(
                    title: "One", url: "https://a.example/rss?a=1&b=2", homepage: "https://a.example/", folder: "World"),
                ParsedSubscription(title: "Three", url: "https://d.example/atom"),
            ])
    }

    @Test func brokenListsAreReadAsFarAsTheyGo() throws {
        let text =
            "<opml><body><outline text='A & B' XMLURL='https://a.example/'><outline text=\"C\" xmlUrl=\"https://c.example/\""
        #expect(try read(text).map(\.title) == ["A & B"])
        #expect(try read(text + "/>").map(\.title) == ["A & B", "C"])
        #expect(try read("<opml><outline text='x' xmlUrl='javascript:alert(1)'/></opml>").isEmpty)
        #expect(throws: IngestionError.notSubscriptions) { try read("<rss></rss>") }
    }

    @Test func deepListsAreNoDanger() throws {
        let text =
            "<opml><body>" + String(repeating: "<outline text='f'>", count: 50_000)
            + "<outline xmlUrl='https://a.example/'/>"
        #expect(try read(text).count <= 1)
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let feeds = [
            ParsedSubscription(
                title: "Fish & \"chips\" <3", url: "https://a.example/?a=1&b=2", homepage: "https://a.example/"),
            ParsedSubscription(title: "Two", url: "https://b.example/rss", folder: "World"),
            ParsedSubscription(title: nil, url: "https://c.example/rss", folder: "World/Asia"),
        ]
        let text = OPMLWriter.text(of: feeds, title: "Dateline")
        #expect(try read(text) == feeds)
        #expect(
            OPMLWriter.text(of: Array(feeds.dropFirst()), title: "Mine & yours") == """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head>
                    <title>Mine &amp; yours</title>
                  </head>
                  <body>
                    <outline text="World" title="World">
                      <outline type="rss" text="Two" title="Two" xmlUrl="https://b.example/rss"/>
                      <outline text="Asia" title="Asia">
                        <outline type="rss" xmlUrl="https://c.example/rss"/>
                      </outline>
                    </outline>
                  </body>
                </opml>

                """)
    }
}
