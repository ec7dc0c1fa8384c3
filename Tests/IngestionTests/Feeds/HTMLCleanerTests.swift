import News
import Testing

@testable import Ingestion

@Suite struct HTMLCleanerTests {
    @Test(arguments: [
        ("<p>a", "<p>a</p>"), ("<b><i>a</b>b</i>", "<b><i>a</i></b>b"), ("a < b & c", "a &lt; b &amp; c"),
        ("<blonk>a</blonk>", "a"), ("a<script>b", "a"), ("a<iframe src=x>b", "ab"), ("a<!-- b > c", "a c"),
        ("<a href=x onclick=y>z</a>", "<a href=\"x\">z</a>"),
        ("<img src=\"a.png\" alt=\"&quot;\">", "<img src=\"a.png\" alt=\"&quot;\">"),
        ("<br/>a<br></br>", "<br>a<br>"), ("a<b", "a"), ("<![CDATA[a]]>", "&lt;![CDATA[a]]&gt;"),
    ])
    func htmlIsCleaned(html: String, clean: String) {
        #expect(HTMLCleaner.clean(html, base: nil) == clean)
    }

    @Test func manyUnclosedTagsTakeLittleTime() {
        for tag in ["<script", "<iframe>", "<a href=\"", "<!--", "<b ", "</"] {
            let html = String(repeating: tag, count: 100_000)
            #expect(HTMLCleaner.clean(html, base: nil).utf8.count < 10_000_000)
        }
    }
}
