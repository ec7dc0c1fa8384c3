import Testing

@testable import Ingestion

@Suite struct XMLRepairTests {
    private func repaired(_ text: String) -> String {
        let whole = String(decoding: XMLRepair.wellFormed(Array(text.utf8)), as: UTF8.self)
        return String(whole.dropFirst("<document>".count).dropLast("</document>".count))
    }

    @Test(arguments: [
        ("<a>b</a>", "<a>b</a>"),
        ("<a>bread & butter &unknown; &lt;</a>", "<a>bread &amp; butter &amp;unknown; &lt;</a>"),
        ("<a>1 < 2 > 0</a>", "<a>1 &lt; 2 &gt; 0</a>"),
        ("<a>caf&eacute;&nbsp;&#8217;&#146;</a>", "<a>café\u{A0}’’</a>"),
        ("<a>&#x26;amp; &#xFFFFFFFF; &#0; &#27;</a>", "<a>&amp;amp; \u{FFFD} \u{FFFD} </a>"),
        ("<a><b>c</a>", "<a><b>c</b></a>"),
        ("<a>b</c></a>", "<a>b</a>"),
        ("<a><b>c", "<a><b>c</b></a>"),
        ("<a>b</a", "<a>b</a>"),
        ("<a>b<c d=\"e", "<a>b</a>"),
        ("<A HRef='x'>b</a>", "<a href=\"x\">b</a>"),
        ("<a b=c d e=\"f\" b=\"g\">h</a>", "<a b=\"c\" d=\"\" e=\"f\">h</a>"),
        ("<a b=\"c & d < e\">f</a>", "<a b=\"c &amp; d &lt; e\">f</a>"),
        ("<a><![CDATA[<b>&amp;]]></a>", "<a>&lt;b&gt;&amp;amp;</a>"),
        ("<a><![CDATA[cut", "<a>cut</a>"),
        ("<a>b<!-- c --><?d e?>f</a>", "<a>bf</a>"),
        ("<a>b<!-- c", "<a>b</a>"),
        ("<a>b\u{1B}[2J\u{0}\r\nc\rd</a>", "<a>b\nc\nd</a>"),
        ("<a>\u{1B}]0;x\u{7}T&#27;[31mx<![CDATA[\u{1B}[0my]]></a>", "<a>Txy</a>"),
        ("<a b=\"x&#27;[2Jy\u{1B}[mz\">\u{1B}]✓</a>", "<a b=\"xyz\">]✓</a>"),
        ("<a:b:c xmlns:a=\"u\"/>", "<a:b_c xmlns:a=\"u\"></a:b_c>"),
    ])
    func brokenMarkupIsMended(broken: String, whole: String) {
        #expect(repaired(broken) == whole)
    }

    @Test func aDocumentTypeGoesAndItsPlainEntitiesStay() {
        let text = """
            <!DOCTYPE a [ <!ENTITY who "Ann &#38; Lee"> <!ENTITY bomb "&who;&who;"> <!ENTITY file SYSTEM "file:///etc/passwd">
            <!ENTITY % outside SYSTEM "http://a.example/x.dtd"> %outside; ]><a>&who; &bomb; &file;</a>
            """
        #expect(
            repaired(text) == "\n<a>Ann &amp; Lee &amp;bomb; &amp;file;</a>".dropFirst(text.contains("]>\n") ? 0 : 1))
    }

    @Test func entitiesCantMakeMuchOfLittle() {
        let value = String(repeating: "x", count: 190)
        let text = "<!DOCTYPE a [<!ENTITY e \"\(value)\">]><a>" + String(repeating: "&e;", count: 20_000) + "</a>"
        #expect(repaired(text).utf8.count < 1_200_000)
    }

    @Test func whatLiesTooDeepLosesItsTagsOnly() {
        let text = String(repeating: "<a>", count: 50_000) + "deep" + String(repeating: "</a>", count: 50_000)
        let whole = repaired(text)
        #expect(whole.contains("deep"))
        #expect(whole.split(separator: "<a>", omittingEmptySubsequences: false).count == XMLRepair.deepest + 1)
    }

    @Test func attributesPastTheLimitAreLeftOut() {
        let many = (0..<50_000).map { " a\($0)=\"1\"" }.joined()
        let whole = repaired("<x\(many)>text</x>")
        #expect(whole.hasSuffix("a63=\"1\">text</x>"))
    }

    @Test func endsWithoutBeginningsCostNothing() {
        let text = String(repeating: "<a>", count: 20_000) + String(repeating: "</b>", count: 200_000)
        #expect(repaired(text).hasPrefix("<a><a>"))
    }
}
