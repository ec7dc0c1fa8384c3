import News
import Testing

@testable import Ingestion

/// The links of a text: which words they stand on, and where they lead.
@Suite struct LinkTests {
    /// "words > address" for each.
    private func links(_ article: ArticleContent) -> [String] {
        article.links.map { "\(article.text.slice($0.span)) > \($0.address)" }
    }

    private func page(_ body: String, head: String = "") throws -> ArticleContent {
        let end = "<p>Boats that had not left by Friday will stay until it thaws, the harbour master said.</p>"
        let page = "<html><head><title>T</title>\(head)</head><body><article>\(body)\(end)</article></body></html>"
        let source = SourceText(bytes: Array(page.utf8), origin: "https://gull.example/news/ice", fileName: "a.html")
        return try ArticleReader.read(source, zone: .utc)
    }

    @Test func ofAPage() throws {
        let article = try page(
            """
            <p>The <a href="/harbour"> harbour </a> of <b><a href="https://hill.example/?a=1&amp;b=2">Nether\u{A0} Hill</a></b>
            froze over on <a href="#sunday">Sunday</a>, and ships that lay there could not leave it until the ice was
            broken on Monday, <a href="javascript:x()">for</a> the <a href=old>first time</a> in nineteen years.</p>
            """)
        #expect(
            links(article) == [
                "harbour > https://gull.example/harbour", "Nether Hill > https://hill.example/?a=1&b=2",
                "first time > https://gull.example/news/old",
            ])
    }

    @Test func aPageMayNameItsBase() throws {
        let article = try page(
            "<p>The <a href=b>harbour</a> froze over on Sunday, for the first time in years.</p>",
            head: "<base href='/a/'>")
        #expect(links(article) == ["harbour > https://gull.example/a/b"])
    }

    @Test func aLinkAcrossBlocksIsOneInEach() throws {
        let article = try page(
            "<a href=/b><p>The harbour froze over on Sunday.</p><p>Nobody was hurt at all there.</p></a>")
        let removed = article.removed.map(\.text)
        #expect(links(article).allSatisfy { $0.hasSuffix(" > https://gull.example/b") })
        #expect(removed.count + article.links.count == 2)
    }

    @Test func ofMarkdown() throws {
        let article = try Fixture.read(
            """
            The [harbour *office*](https://a.example/x_(y) "Office") and <https://b.example/> say, ![icon](c.png)
            [![b](d.png)](https://d.example) that [nothing](javascript:x) [is](mailto:a@b.example) lost [here][1].
            """, as: "a.md")
        #expect(
            links(article) == ["harbour office > https://a.example/x_(y)", "https://b.example/ > https://b.example/"])
        #expect(article.text == "The harbour office and https://b.example/ say, that nothing is lost here.")
    }

    @Test func marksThatATextBringsAlongAreNone() throws {
        let article = try Fixture.read("The \u{1}harbour\u{2} [froze](https://a.example) \u{1}over.", as: "a.md")
        #expect(article.text == "The harbour froze over.")
        #expect(links(article) == ["froze > https://a.example"])
    }
}
