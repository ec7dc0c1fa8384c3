import Support
import Testing

@testable import Fetching

/// Redirects, and names, that lead where they should not.
@Suite(.timeLimit(.minutes(1)))
struct RedirectTests {
    @Test func endInACircle() throws {
        try TestServer.running {
            [.send(TestServer.redirect(to: $0.path == "/a" ? "/b" : "/a"))]
        } during: { server in
            let last = try #require(WebAddress(server.address("/b")))
            let outcome = try server.fetch("/a")
            #expect(outcome.error == .redirectLoop(last))
            #expect(server.requests.map(\.path) == ["/a", "/b"])
        }
    }

    @Test func goOnForTooLong() throws {
        try TestServer.running {
            [.send(TestServer.redirect(to: $0.path + "x"))]
        } during: { server in
            let last = try #require(WebAddress(server.address("/axxx")))
            let fetcher = Fetcher.forTests { limits, _ in limits.redirects = 3 }
            let outcome = try server.fetch("/a", with: fetcher)
            #expect(outcome.error == .tooManyRedirects(last, count: 3))
        }
    }

    @Test(arguments: [
        "file:///etc/passwd", "ftp://example.org/feed", "gopher://example.org/", "dict://localhost:11211/",
    ])
    func leaveTheWeb(target: String) throws {
        try TestServer.running { _ in
            [.send(TestServer.redirect(to: target))]
        } during: { server in
            let from = try #require(WebAddress(server.address("/feed")))
            let outcome = try server.fetch("/feed")
            #expect(outcome.error == .forbiddenRedirect(from: from, to: target))
        }
    }

    @Test func leadNowhere() throws {
        try TestServer.running { _ in
            [.send(TestServer.answer("302 Found"))]
        } during: { server in
            let from = try #require(WebAddress(server.address("/feed")))
            let outcome = try server.fetch("/feed")
            #expect(outcome.error == .status(302, from))
        }
    }

    /// `localhost` and a port were typed; that doesn't open other doors of the machine.
    @Test(arguments: ["localhost", "127.0.0.1", "[::1]", "0.0.0.0", "2130706433", "printer.local"])
    func leadIntoTheMachine(host: String) throws {
        try TestServer.running { _ in
            [.send(TestServer.page("secret"))]
        } during: { inside in
            try TestServer.running { _ in
                [.send(TestServer.redirect(to: "http://\(host):\(inside.port)/"))]
            } during: { server in
                guard case .localRedirect? = try server.fetch("/feed").error else {
                    Issue.record("should not be followed")
                    return
                }
                #expect(inside.connections == 0)
            }
        }
    }

    /// A name of the world whose address is this machine's: told only by looking it up.
    @Test func ofNamesThatLeadIntoTheMachine() throws {
        try TestServer.running { _ in
            [.send(TestServer.page("secret"))]
        } during: { inside in
            let fetcher = Fetcher.forTests(names: ["rebound.example:\(inside.port):127.0.0.1"])
            let target = inside.address("/", host: "rebound.example")
            let address = try #require(WebAddress(target))
            for origin in [AddressOrigin.found, .typed] {
                #expect(fetcher.fetch(FetchRequest(address, origin: origin)).error == .localAddress("rebound.example"))
            }
            try TestServer.running { _ in
                [.send(TestServer.redirect(to: target))]
            } during: { server in
                let outcome = try server.fetch("/feed", with: fetcher)
                #expect(outcome.error == .localAddress("rebound.example"))
            }
            #expect(inside.connections == 0)
            #expect(fetcher.fetch(FetchRequest(address, origin: .own)).text == "secret", "the user says it is theirs")
        }
    }

    /// A connection that another request may use isn't there for everyone.
    @Test func doNotUseConnectionsOfOthers() throws {
        try TestServer.running { _ in
            [.send(TestServer.page("secret"))]
        } during: { inside in
            let fetcher = Fetcher.forTests(names: ["own.example:\(inside.port):127.0.0.1"]) { _, politeness in
                politeness.connectionsPerHost = 1
            }
            let address = try #require(WebAddress(inside.address("/", host: "own.example")))
            let requests = [AddressOrigin.own, .found].map { FetchRequest(address, origin: $0) }
            let outcomes = fetcher.fetchAll(requests)
            #expect(outcomes.map(\.text) == ["secret", nil])
            #expect(outcomes[1].error == .localAddress("own.example"))
            #expect(inside.requests.count == 1)
        }
    }

    @Test func ofMappedAddresses() throws {
        let fetcher = Fetcher.forTests(names: ["a.example:80:[::ffff:127.0.0.1]", "b.example:80:169.254.169.254"])
        for host in ["a.example", "b.example"] {
            let address = try #require(WebAddress("http://\(host)/"))
            #expect(fetcher.fetch(FetchRequest(address, origin: .typed)).error == .localAddress(host))
        }
    }
}
