import Testing

@testable import MarkdownExport

struct AddressTests {
    @Test(arguments: [
        ("https://a.example/x?y=1&z=2#t", "https://a.example/x?y=1&z=2#t"),
        ("http://a.example/a b)(<c>\"\\", "http://a.example/a%20b%29%28%3Cc%3E%22%5C"),
        ("https://a.example/å", "https://a.example/%C3%A5"),
        ("MAILTO:a@b.example", "MAILTO:a@b.example"),
    ])
    func safeAddressesCannotEndEarly(url: String, expected: String) {
        #expect(Address.destination(url) == expected)
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "/home/a", "", "java\nscript:x"])
    func otherAddressesAreNoLinks(url: String) {
        #expect(Address.link("a_b", to: url) == "a\\_b")
    }

    @Test func wikiLinksNameFiles() {
        #expect(Address.wiki("Kim Jong Un") == "[[Kim Jong Un]]")
        #expect(Address.wiki("Kim Jong Un", shown: "Mr Kim") == "[[Kim Jong Un|Mr Kim]]")
        #expect(Address.wiki("A/B: [c]|d") == "[[A B c d|A/B: cd]]")
    }
}
