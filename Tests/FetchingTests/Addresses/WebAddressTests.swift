import Testing

@testable import Fetching

struct WebAddressTests {
    @Test(arguments: [
        ("http://example.org", "http://example.org/"),
        ("HTTPS://Example.ORG:443/Feed?a=1&b=%20#top", "https://example.org/Feed?a=1&b=%20"),
        ("http://example.org:8080?q", "http://example.org:8080/?q"),
        ("  https://example.org./a b/ü\n", "https://example.org/a%20b/%C3%BC"),
        ("http://user:pa%40ss@example.org/", "http://example.org/"),
        ("http://example.org:/x", "http://example.org/x"),
        ("http://127.1/", "http://127.0.0.1/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://0x7f.0.0.1/", "http://127.0.0.1/"),
        ("http://[0:0::1]:8000/a", "http://[::1]:8000/a"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://新闻.中国/feed", "https://xn--efvy88h.xn--fiqs8s/feed"),
        ("http://a_b.example/", "http://a_b.example/"),
    ])
    func isWrittenInOneWay(text: String, written: String) {
        #expect(WebAddress(text)?.description == written)
    }

    @Test(arguments: [
        "", "example.org", "ftp://example.org/", "file:///etc/passwd", "http:example.org", "http:///x", "http://",
        "http://exa mple.org/", "http://example.org:0/", "http://example.org:65536/", "http://example.org:+80/",
        "http://example.org\\@evil.example/", "http://ex%61mple.org/", "http://[::1", "http://[fe80::1%25eth0]/",
        "http://1.2.3.4.5/", "http://example.256/", "http://a..b/", "http://example.org/a\u{0}b",
        "http://exa\nmple.org/",
        "http://[::1]x/", "http://" + String(repeating: "a", count: 64) + ".org/", "javascript:alert(1)",
    ])
    func isNothingElse(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test func isLimited() {
        #expect(WebAddress("http://example.org/" + String(repeating: "a", count: 9_000)) == nil)
    }

    @Test(arguments: [
        ("example.org/feed", "https://example.org/feed"),
        ("feed://example.org/rss", "https://example.org/rss"),
        ("feed:http://example.org/rss", "http://example.org/rss"),
        ("localhost:8080/rss", "http://localhost:8080/rss"),
        ("http://example.org", "http://example.org/"),
    ])
    func mayBeTypedShort(text: String, written: String) {
        #expect(WebAddress(typed: text)?.description == written)
    }

    /// Cut, doubled and mixed up: nothing of it may end the program, and what is read reads the same again.
    @Test func survivesWhateverStandsThere() {
        let parts = [
            "http", "s", "://", "[", "::1", "]", "@", ":", "/", "?", "#", "\u{301}", "a", "é", "%", "0x", "9", ".",
            "\0", "👩‍👩‍👧", "\r\n",
        ]
        var state: UInt64 = 1
        for _ in 0..<20_000 {
            var text = "https://"
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += parts[Int(state >> 33) % parts.count]
            }
            guard let address = WebAddress(text) else { continue }
            #expect(WebAddress(address.description)?.description == address.description)
            #expect(!address.description.contains("@") || address.target.contains("@"))
            #expect(!address.description.contains("#"))
        }
    }

    @Test func keepsThePasswordToItself() {
        let address = WebAddress("https://me:p%40ss:word@example.org/x")
        #expect(address?.credentials == .init(name: "me", password: "p@ss:word"))
        #expect("\(address.map(\.description) ?? "")" == "https://example.org/x")
        #expect(WebAddress("https://a@b@example.org/")?.host == "example.org")
        #expect(WebAddress("https://@example.org/")?.credentials == nil)
    }
}
