import News
import Testing

@testable import Ingestion

@Suite struct EntryArticleTests {
    private func article(_ html: String) throws -> ArticleContent {
        let entry = ParsedEntry(
            id: "1", title: "Ice in the harbour", url: "https://gull.example/ice/", author: nil, published: nil,
            updated: nil, html: html)
        return try #require(entry.article(of: ParsedFeed(title: "Gull", homepage: nil, entries: [entry]), zone: .utc))
    }

    @Test func anEntryIsReadInBlocksAsAPageIs() throws {
        let article = try article(
            """
            <h2>Head</h2><p>The <b>harbour</b> froze.</p>loose<ul><li>first<li>second</ul>
            <blockquote><p>Said.</p></blockquote><pre>a  b
              c</pre><style>x</style><script>y</script><figure><img src=x><figcaption>A ship.</figcaption></figure>end
            """)
        let blocks = article.blocks.map { article.text.slice($0.span) }
        #expect(blocks == ["Head", "The harbour froze.", "loose", "first", "second", "Said.", "a  b\n  c", "end"])
        #expect(
            article.blocks.map(\.kind) == [
                .heading(level: 2), .paragraph, .paragraph, .listItem, .listItem, .quote, .code, .paragraph,
            ])
        #expect(article.removed == [RemovedPassage("A ship.", .caption)])
    }

    @Test(arguments: [
        "<p><a href=/ice>Read more</a></p>", "<p><a href=/ice>Continue reading →</a></p>",
        "<p>The post <a href=/ice>Ice</a> appeared first on <a href=/>Gull</a>.</p>",
        "<p><a href=/ice>Weiterlesen …</a></p>", "<p>Share this article</p><p><a href=/ice>The rest</a></p>",
    ])
    func whatFeedsPutBelowIsTakenOut(_ tail: String) throws {
        #expect(
            try article("<p>The harbour froze.</p><p>Nobody skated.</p>\(tail)").text
                == "The harbour froze.\n\nNobody skated.")
    }

    @Test func theOnlyLineStays() throws {
        #expect(try article("<p><a href=/ice>Read more</a></p>").text == "Read more")
    }
}
