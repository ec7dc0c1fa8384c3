import News
import Testing

@Suite struct WebLinkTests {
    @Test(arguments: [
        ("https://www.coast.example/a?b#c", "www.coast.example"), ("HTTP://coast.example", "coast.example"),
        ("http://coast.example:8080/", "coast.example:8080"), ("https://a:b@coast.example?q", "coast.example"),
        ("https://coast.example@other.example/", "other.example"), ("https:///path", ""),
    ])
    func hasAHost(text: String, host: String) {
        #expect(WebLink(text)?.host == host)
    }

    @Test(arguments: ["coast.example", "ftp://coast.example", "javascript:alert(1)", "http:", "", "mailto:a@b.example"])
    func otherSchemesAreNone(text: String) {
        #expect(WebLink(text) == nil)
    }

    @Test(arguments: [
        ("https://coast.example/a", true), ("https://", false), ("https://coast.example/a b", false),
        ("https://küste.example/", false), ("https://coast.example/\u{1B}", false),
        ("https://coast.example/" + String(repeating: "a", count: 8_192), false),
    ])
    func onlyPlainOnesAreOpened(text: String, isOpenable: Bool) {
        #expect(WebLink(text)?.isOpenable == isOpenable)
    }

    @Test func aLinkIsShownWithoutWWW() {
        #expect(TextLink(TextSpan(0, 1), "https://www.coast.example/a").host == "coast.example")
    }
}
