import News
import Testing

@testable import Ingestion

@Suite struct PageFactsTests {
    private let text = "<p>Two ministers met in the capital on Sunday, and they signed nothing at all.</p>"

    private func read(_ head: String, _ body: String = "", url: String = "a.html") throws -> ArticleContent {
        let page = "<html><head>\(head)</head><body><article>\(body)\(text)</article></body></html>"
        let source = SourceText(bytes: Array(page.utf8), origin: url, fileName: "a.html")
        return try ArticleReader.read(source, zone: .utc)
    }

    @Test(arguments: [
        ("<title>Ministers meet - The Daily Gull</title><meta property='og:site_name' content='The Daily Gull'>", ""),
        ("<title>The Daily Gull | Ministers meet</title><meta property='og:site_name' content='The Daily Gull'>", ""),
        ("<title>Ministers meet | News from here</title>", "<h1>Ministers meet</h1>"),
        ("<title>Ministers meet – Slow Hands</title>", "<h1>Slow Hands</h1><h2>Ministers meet</h2>"),
        ("", "<h1>Ministers meet</h1>"),
        ("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ministers meet\"}</script>", ""),
    ])
    func theTitleHasNoNameOfTheSite(_ head: String, _ body: String) throws {
        #expect(try read(head, body).title.value == "Ministers meet")
    }

    @Test(arguments: [
        "<span class='byline'>By Jane Doe, 3 May 2015</span>", "<a rel=author href=/j>Jane Doe</a>",
        "<div class='author-name'>Von Jane Doe am 3. Mai</div>", "<p itemprop=author>by: Jane Doe | Staff</p>",
        "<span class=author><a title='x'>View all posts by Jane Doe</a></span>",
    ])
    func theBylineIsANameAlone(_ markup: String) throws {
        #expect(try read("", markup).byline?.value == "Jane Doe")
    }

    @Test func theSiteItselfIsNoAuthor() throws {
        let head = "<meta property='og:site_name' content='Gull'><meta name=author content='Gull'>"
        #expect(try read(head, "<a rel=author>Jane Doe</a>").byline?.value == "Jane Doe")
    }

    @Test(arguments: [
        (
            "<meta property='article:published_time' content='2015-05-03'><meta property='article:modified_time' content='2016-01-01'>",
            "", "a"
        ),
        ("", "<time datetime='2016-01-01' class='updated'>x</time><time datetime='2015-05-03'>x</time>", "a"),
        ("", "<span itemprop=datePublished content='2015-05-03'>yesterday</span>", "a"),
        ("", "", "https://gull.example/2015/05/03/ministers"), ("", "", "https://gull.example/a-03-05-2015"),
        ("", "<div class='post-date'>May 3, 2015</div>", "a"),
    ])
    func theDateIsThatOfThePublication(_ head: String, _ body: String, _ url: String) throws {
        #expect(try read(head, body, url: url).published?.value.iso == "2015-05-03")
    }

    @Test func theGraphMayBeCutOrWrong() throws {
        let head =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":</script><title>Ministers meet</title>"
        #expect(try read(head).title.value == "Ministers meet")
    }
}
