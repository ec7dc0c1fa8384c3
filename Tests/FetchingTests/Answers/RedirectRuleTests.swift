import Testing

@testable import Fetching

struct RedirectRuleTests {
    private func rule(_ address: String = "https://example.org/feed") throws -> RedirectRule {
        let address = try #require(WebAddress(address))
        return RedirectRule(address, reach: Reach(address, origin: .typed), maximum: 3)
    }

    /// The address behind steps like `301 https://...`, and where it moved to for good.
    private func follow(_ steps: [String], from rule: RedirectRule) throws -> (current: String, movedTo: String?) {
        var rule = rule
        for step in steps {
            let parts = step.split(separator: " ")
            try rule.follow(String(parts[1]), status: try #require(Int(parts[0])))
        }
        return (rule.current.description, rule.movedTo?.description)
    }

    @Test(arguments: [
        (["301 https://a.example/"], "https://a.example/", "https://a.example/"),
        (["302 https://a.example/"], "https://a.example/", nil),
        (["308 https://a.example/", "301 https://b.example/"], "https://b.example/", "https://b.example/"),
        (["301 https://a.example/", "307 https://b.example/"], "https://b.example/", "https://a.example/"),
        (["302 https://a.example/", "301 https://b.example/"], "https://b.example/", nil),
        (["301 http://a.example/"], "http://a.example/", nil),
    ])
    func knowsWhereASourceMovedTo(steps: [String], current: String, movedTo: String?) throws {
        let end = try follow(steps, from: rule())
        #expect(end.current == current)
        #expect(end.movedTo == movedTo)
    }

    @Test(arguments: [
        "file:///etc/passwd", "ftp://example.org/", "gopher://a.example/", "data:text/xml,x", "javascript:1", "",
    ])
    func isForTheWebAlone(target: String) throws {
        var rule = try rule()
        let from = rule.current
        #expect(throws: FetchError.forbiddenRedirect(from: from, to: target)) { try rule.follow(target, status: 302) }
        #expect(rule.current == from)
    }

    @Test(arguments: ["127.0.0.1", "localhost", "[::ffff:10.0.0.1]", "169.254.169.254", "printer", "nas.local"])
    func leadsNowhereLocal(host: String) throws {
        var rule = try rule()
        let from = rule.current
        let target = try #require(WebAddress("http://\(host)/"))
        #expect(throws: FetchError.localRedirect(from: from, to: target.host)) {
            try rule.follow("http://\(host)/", status: 301)
        }
    }

    @Test func leadsToNoOtherDoorOfAHostOfTheUsers() throws {
        var rule = try rule("http://localhost:8767/feed")
        let from = rule.current
        #expect(throws: FetchError.localRedirect(from: from, to: "localhost:8766")) {
            try rule.follow("http://localhost:8766/", status: 302)
        }
    }

    @Test func staysWithinAHostOfTheUsers() throws {
        let end = try follow(["301 https://nas.local/feed"], from: rule("http://nas.local/feed"))
        #expect(end.movedTo == "https://nas.local/feed")
    }

    @Test func endsCirclesAndChains() throws {
        #expect(throws: FetchError.self) {
            try follow(["302 https://a.example/", "302 https://example.org/feed"], from: rule())
        }
        #expect(throws: FetchError.self) { try follow(["302 https://example.org/feed#x"], from: rule()) }
        let steps = (1...4).map { "302 https://\($0).example/" }
        #expect(try follow(Array(steps.prefix(3)), from: rule()).current == "https://3.example/")
        #expect(throws: FetchError.self) { try follow(steps, from: rule()) }
    }

    @Test(arguments: [
        ("https://a.example/", true), ("https://a.example/other", true), ("http://a.example/", false),
        ("https://a.example:8443/", false), ("https://b.a.example/", false), ("https://b.example/", false),
    ])
    func givesPasswordsToNobodyElse(target: String, isGiven: Bool) throws {
        let first = try #require(WebAddress("https://me:secret@a.example/feed"))
        let next = try #require(WebAddress(target))
        #expect((RedirectRule.credentials(first.credentials, from: first, to: next) != nil) == isGiven)
    }

    @Test func givesPasswordsToTheSameHostEncrypted() throws {
        let first = try #require(WebAddress("http://me:secret@a.example/feed"))
        let next = try #require(WebAddress("https://other:name@a.example/feed"))
        #expect(RedirectRule.credentials(first.credentials, from: first, to: next)?.name == "me")
    }
}
