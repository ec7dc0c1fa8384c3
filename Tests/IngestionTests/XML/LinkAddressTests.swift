import Testing

@testable import Ingestion

@Suite struct WebAddressTests {
    @Test(
        arguments: [
            ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
            ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"),
            ("g#s", "http://a/b/c/g#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"),
            ("../g", "http://a/b/g"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("g:h", nil), ("http://x.example/ y", "http://x.example/%20y"), ("java\nscript:alert(1)", nil),
            ("mailto:ann@a.example", "mailto:ann@a.example"), ("file:///etc/passwd", nil), ("data:text/html,x", nil),
        ] as [(String, String?)])
    func referencesAreResolved(reference: String, address: String?) {
        // RFC 3986, 5.4, and what must not be followed.
        #expect(LinkAddress.resolved(reference, against: "http://a/b/c/d;p?q") == address)
    }

    @Test func onlyPagesAreAddressesOfEntries() {
        #expect(LinkAddress.web("mailto:ann@a.example", against: nil) == nil)
        #expect(LinkAddress.web("/story", against: "https://a.example") == "https://a.example/story")
        #expect(LinkAddress.web(String(repeating: "a", count: 1_000_000), against: "https://a.example") == nil)
    }

    @Test func aBaseIsOnlyOfTheWeb() {
        #expect(LinkAddress.base("file:///etc/", in: "http://a.example/") == nil)
        #expect(LinkAddress.base("sub/", in: "http://a.example/") == "http://a.example/sub/")
    }
}
