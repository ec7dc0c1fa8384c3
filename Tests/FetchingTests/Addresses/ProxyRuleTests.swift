import Testing

@testable import Fetching

struct ProxyRuleTests {
    /// The variables of the environment, and the proxy they name for an address.
    private static let table: [(address: String, variables: [String: String], proxy: String?)] = [
        ("http://example.org/", ["http_proxy": "p:1"], "p:1"),
        ("http://example.org/", ["HTTP_PROXY": "p:1"], nil),
        ("https://example.org/", ["http_proxy": "p:1"], nil),
        ("https://example.org/", ["https_proxy": "p:1"], "p:1"),
        ("https://example.org/", ["HTTPS_PROXY": "p:1", "https_proxy": ""], "p:1"),
        ("https://example.org/", ["all_proxy": "socks5h://p:1"], "socks5h://p:1"),
        ("https://example.org/", ["https_proxy": "p:1", "no_proxy": "example.org"], nil),
        ("https://news.example.org/", ["https_proxy": "p:1", "no_proxy": "a.example, .example.org"], nil),
        ("https://badexample.org/", ["https_proxy": "p:1", "no_proxy": "example.org"], "p:1"),
        ("https://example.org/", ["https_proxy": "p:1", "NO_PROXY": "*"], nil),
        ("https://[::1]/", ["https_proxy": "p:1", "no_proxy": "::1"], nil),
        ("http://example.org/", [:], nil),
    ]

    @Test(arguments: table)
    func followsTheEnvironment(address: String, variables: [String: String], proxy: String?) throws {
        let address = try #require(WebAddress(address))
        #expect(ProxyRule.proxy(for: address) { variables[$0] } == proxy)
    }
}
