import News
import Testing

@testable import Ingestion

@Suite struct MarkupGuardTests {
    @Test func elementsWithoutEndLoseTheirTags() {
        let page = String(repeating: "<p>a</p>", count: MarkupGuard.mostElements + 1_000)
        let markup = MarkupGuard(cleaning: Array(page.utf8)).markup
        #expect(PageParser.tree(of: markup).nodes.count <= 2 * MarkupGuard.mostElements + 10)
        #expect(markup.count { $0 == UInt8(ascii: "a") } == MarkupGuard.mostElements + 1_000)
    }

    @Test func titlesCountToo() {
        let page = String(repeating: "<title>a</title>", count: MarkupGuard.mostElements + 1_000)
        let markup = markup(page)
        #expect(markup.utf8.count { $0 == UInt8(ascii: "<") } == 2 * MarkupGuard.mostElements)
        #expect(markup.utf8.count { $0 == UInt8(ascii: "a") } == MarkupGuard.mostElements + 1_000)
    }

    private func markup(_ text: String) -> String {
        String(decoding: MarkupGuard(cleaning: Array(text.utf8)).markup, as: UTF8.self)
    }

    @Test func onlyAttributesThatAreReadComeThrough() {
        #expect(
            markup("<p CLASS='a \"b\"' onclick=x() data-x=1 id=c>t</p>")
                == "<p class=\"a &quot;b&quot;\" id=\"c\">t</p>")
        #expect(markup("<a href=/x?a=1&b=2 href=/y>t</a>") == "<a href=\"/x?a=1&b=2\">t</a>")
        #expect(markup("<img/src=x/alt=y><br/><p/>t") == "<img><br><p></p>t")
    }

    @Test(arguments: [
        ("<title>a&#27;[2Jb</title>", "<title>ab</title>"), ("a&#x1b;[31mb", "ab"), ("a&#0027[2Jb&#27;", "ab"),
        ("a\u{1B}]0;x\u{7}b\u{1B}", "ab"), ("a&#270;[2J&#2;", "a&#270;[2J&#2;"), ("\u{1B}]✓“\nb", "]✓“\nb"),
        ("<meta content=\"a&#27;[2Jb\">", "<meta content=\"ab\">"),
    ]) func ordersToATerminalGo(text: String, expected: String) { #expect(markup(text) == expected) }

    @Test func scriptsStylesAndCommentsGoWithWhatTheyHold() {
        #expect(markup("a<script>if (a<b) '</p>'</SCRIPT >b<style>p{}</style>c<!-- <p>x --> d") == "abc d")
        #expect(markup("a<!-- open <p>b") == "ab")
        #expect(markup("a<script>open <p>b") == "a")
        #expect(markup("1 < 2 <3 & <!doctype html><?xml?>") == "1 &lt; 2 &lt;3 & ")
    }

    @Test func linkedDataIsKeptApart() {
        let guarded = MarkupGuard(cleaning: Array("<script type='application/ld+json'>{\"a\":1}</script>b".utf8))
        #expect(guarded.linkedData.map { String(decoding: $0, as: UTF8.self) } == ["{\"a\":1}"])
        #expect(guarded.markup == Array("b".utf8))
    }

    @Test func anElementWithoutItsEndTagEndsWhereTheNextBegins() {
        #expect(markup("<ul><li>a<li>b</ul>") == "<ul><li>a</li><li>b</ul>")
        #expect(markup("<table><tr><td>a<td>b<tr><td>c</table>").hasPrefix("<table><tr><td>a</td><td>b</td></tr><tr>"))
    }

    @Test func elementsNestOnlySoDeepAndTheirTextStays() throws {
        let deep = String(repeating: "<div>", count: 50_000)
        let article = try Fixture.read(
            "<html><body>\(deep)<p>The text at the bottom of all this is read like any other.</p></body></html>",
            as: "a.html")
        #expect(article.text == "The text at the bottom of all this is read like any other.")
        #expect(markup(deep).utf8.count < 50_000 * 12)
    }

    /// Each of these once took a parser minutes: here they are small work, and no more than that is asked.
    @Test(arguments: [
        "<p " + (0..<100_000).map { "a\($0)=1 " }.joined() + ">Text that is read.</p>",
        String(repeating: "<!--", count: 200_000) + "<p>Text",
        String(repeating: "<i>", count: 100_000) + String(repeating: "</b>", count: 100_000) + "Text that is read.",
        "<p>" + String(repeating: "Text that is read. ", count: 200_000) + "</p>",
        String(repeating: "<a href='", count: 100_000) + "Text",
        String(repeating: "<title>", count: 100_000) + "Text",
        "<table>" + String(repeating: "<tr><td>Text<table>", count: 30_000),
        String(repeating: "&", count: 500_000) + "Text",
        String(repeating: "<p class='comment related share'>Text. ", count: 50_000),
    ])
    func whatIsMadeToHangIsReadOrRefused(_ page: String) {
        let article = try? Fixture.read("<html>" + page, as: "a.html")
        #expect(article.map { !$0.text.utf8.contains(27) } ?? true)
    }
}
