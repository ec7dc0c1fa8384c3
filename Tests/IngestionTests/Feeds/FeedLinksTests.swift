import News
import Testing

@testable import Ingestion

struct FeedLinksTests {
    private func links(_ page: String, at address: String = "https://harbour.example/news/") -> [String] {
        FeedLinks.find(in: SourceText(bytes: Array(page.utf8), origin: address)).map(\.url)
    }

    @Test func whatAPageAnnounces() {
        let page = """
            <html><head><link rel="stylesheet" href="a.css"><link rel="alternate" hreflang="de" href="/de">
            <link rel="alternate" type="application/json" href="/wp-json/1">
            <link REL="Alternate feed" type="application/atom+xml; charset=utf-8" title="All &amp; more" href="atom">
            <link rel="alternate" type="application/feed+json" href="//cdn.example/feed.json">
            </head><body><a href="/other.rss">Other</a></body></html>
            """
        #expect(links(page) == ["https://harbour.example/news/atom", "https://cdn.example/feed.json"])
        let found = FeedLinks.find(in: SourceText(bytes: Array(page.utf8), origin: "https://harbour.example/"))
        #expect(found.map(\.title) == ["All & more", nil])
    }

    @Test func feedsOfCommentsComeLast() {
        let page = """
            <link rel=alternate type=application/rss+xml href=/comments/feed>
            <link rel=alternate type=application/rss+xml href=/feed title="Posts">
            <link rel=alternate type=application/rss+xml href=/x title="Comments on Posts">
            """
        #expect(links(page).map { $0.split(separator: "/").last } == ["feed", "feed", "x"])
        #expect(links(page).first == "https://harbour.example/feed")
    }

    @Test func linksThatLookLikeFeedsCountWhereNoneIsAnnounced() {
        let page = """
            <base href="https://base.example/a/"><a href="feed/">RSS</a> <a href="/index.xml?x=1">XML</a> <a href="rss">R</a>
            <a href="/sitemap.xml">S</a> <a href="feed/">again</a> <a href="javascript:feed.rss">J</a> <a href="/about">A</a>
            """
        #expect(
            links(page) == [
                "https://base.example/a/feed/", "https://base.example/index.xml?x=1", "https://base.example/a/rss",
            ])
    }

    @Test func noMoreThanTwenty() {
        let page = (1...50).map { "<link rel=alternate type=application/rss+xml href=/\($0)>" }.joined()
        #expect(links(page).count == 20)
    }

    @Test func whatIsNoPageHasNone() {
        #expect(links("") == [])
        #expect(links("just text with <a") == [])
    }
}
