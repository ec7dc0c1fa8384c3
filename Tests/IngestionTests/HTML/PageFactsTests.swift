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

    @Test(arguments: [
        "<p class=byline>By Jane Doe and John Roe</p>", "<p class=byline>Jane Doe, John Roe</p>",
        "<p class=byline>By <a href=/j>Jane Doe</a><a href=/r>John Roe</a></p>",
        "<ul><li><a rel=author>Jane Doe</a></li><li><a rel=author>John Roe</a></li></ul>",
        "<meta name=author content='Jane Doe &amp; John Roe'>",
    ])
    func severalAuthorsAreNamedApart(_ markup: String) throws {
        #expect(try read("", markup).byline?.value == "Jane Doe, John Roe")
    }

    @Test func aLineBelowTheHeadingIsABylineIfItIsANameAlone() throws {
        let heading = "<h1>Ministers meet</h1>"
        #expect(try read("", heading + "<div>By Jane van der Poe</div>").byline?.value == "Jane van der Poe")
        #expect(try read("", heading + "<div>By boat to the islands</div>").byline == nil)
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
        (
            "<script type='application/ld+json'> <![CDATA[ {\"@type\":\"Article\",\"datePublished\":\"2015-05-03\"} ]]> </script>",
            "<time datetime='2016-01-01'>x</time>", "a"
        ),
        ("", "<article><aside><time itemprop=datePublished datetime='2015-05-03'>x</time></aside></article>", "a"),
        ("<meta name=date content='2015-05-05'>", "<time datetime='2015-05-03'>May 3</time>", "a"),
        ("", "<p id=footer-info>This page was last edited on May 4, 2016</p><p class=date>May 3, 2015</p>", "a"),
        ("", "<p class='current-time'>May 4, 2016, 7:22 pm</p><p class=date>May 3, 2015</p>", "a"),
        ("", "<p>What has changed here since the first of May, on 4 May 2016?</p><p>May 3, 2015</p>", "a"),
        (
            "",
            "<p>(3 May 2015) The council of the harbour town voted on Monday for a new bridge, after years of debate.</p>",
            "a"
        ),
    ])
    func theDateIsThatOfThePublication(_ head: String, _ body: String, _ url: String) throws {
        #expect(try read(head, body, url: url).published?.value.iso == "2015-05-03")
    }

    @Test(arguments: [
        // The clock there was two hours ahead, or five behind.
        ("<meta property='article:published_time' content='2015-05-03T00:04:00+02:00'>", "", "a"),
        ("<meta property='article:published_time' content='2015-05-03T21:04:00-05:00'>", "", "a"),
        // The address or the page tells what the head, in UTC, doesn't.
        (
            "<meta property='article:published_time' content='2015-05-04T02:04:00Z'>", "",
            "https://gull.example/2015/05/03/ministers"
        ),
        (
            "<meta property='article:published_time' content='2015-05-02T22:04:00Z'>",
            "<time datetime='2015-05-02T22:04:00Z'>3 May 2015</time>", "a"
        ),
        (
            "<meta property='article:published_time' content='2019-01-01'>", "",
            "https://gull.example/2015/5/3/ministers"
        ),
        ("", "<script>state = {\"publishedAt\":\"2015-05-03\"}</script>", "a"),
        ("", "<div data-state='{&quot;publishedAt&quot;:&quot;2015-05-03&quot;}'></div>", "a"),
        ("", "<p class=meta>3 мая 2015</p>", "a"),
        ("<meta property='og:locale' content='en_US'>", "<p class=date>05/03/2015</p>", "a"),
        ("<meta property='og:locale' content='en_GB'>", "<p class=date>03/05/2015</p>", "a"),
        ("<html lang=de>", "<p class=date>03.05.2015</p>", "a"),
        ("<html lang='en'><meta property='og:locale' content='en_US'>", "<p class=date>05/03/2015</p>", "a"),
        ("<meta property='og:locale' content='pt_BR'>", "<p class=date>03/05/15</p>", "a"),
    ])
    func theDayIsTheOneThatThePagePrints(_ head: String, _ body: String, _ url: String) throws {
        #expect(try read(head, body, url: url).published?.value.iso == "2015-05-03")
    }

    @Test func numbersThatMayBeDayOrMonthAreNoDateWithoutALanguage() throws {
        #expect(try read("", "<p class=date>03/05/2015</p>").published == nil)
    }

    @Test func aTimeIsKeptWhereItsDayIsThatOfUTC() throws {
        let head = "<meta property='article:published_time' content='2015-05-03T20:04:00-02:00'>"
        #expect(try read(head).published?.value.iso == "2015-05-03T22:04:00Z")
    }

    @Test func theGraphMayBeCutOrWrong() throws {
        let head =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":</script><title>Ministers meet</title>"
        #expect(try read(head).title.value == "Ministers meet")
    }
}
