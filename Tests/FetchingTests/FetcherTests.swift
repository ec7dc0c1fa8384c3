import News
import Support
import Testing

@testable import Fetching

/// What a fetch gives, against a server that behaves. `localhost` counts as
/// typed, so that the loopback interface may be reached.
@Suite(.timeLimit(.minutes(1)))
struct FetcherTests {
    private let feed = TestServer.page("<rss/>")

    @Test func bringsTheBytesAndWhatIsSaidOfThem() throws {
        let answer = TestServer.page(
            "<rss/>",
            [
                "Content-Type: application/rss+xml; charset=ISO-8859-1", "ETag: \"1\"",
                "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT", "Cache-Control: max-age=600",
            ])
        try TestServer.running { _ in
            [.send(answer)]
        } during: { server in
            let address = try #require(WebAddress(server.address("/feed?a=1")))
            let outcome = Fetcher.forTests().fetch(FetchRequest(address, origin: .typed))
            let notes = AnswerNotes(
                contentType: ContentType(mediaType: "application/rss+xml", charset: "iso-8859-1"),
                validators: Validators(etag: "\"1\"", lastModified: "Sun, 06 Nov 1994 08:49:37 GMT"), address: address,
                freshFor: 600)
            #expect(outcome == .fetched(Array("<rss/>".utf8), notes))
        }
    }

    @Test func saysWhoAsksAndForWhat() throws {
        try TestServer.running { [feed] _ in
            [.send(feed)]
        } during: { server in
            _ = try server.fetch("/feed")
            let request = try #require(server.requests.first)
            #expect(request.line == "GET /feed HTTP/1.1")
            #expect(request.headers["user-agent"] == "Dateline/test")
            #expect(request.headers["accept"]?.hasPrefix("application/atom+xml, application/rss+xml") == true)
            #expect(request.headers["accept-encoding"]?.contains("gzip") == true)
            #expect(request.headers["if-none-match"] == nil)
            #expect(request.headers["authorization"] == nil)
        }
    }

    @Test func asksOnlyForWhatHasChanged() throws {
        let validators = Validators(etag: "W/\"x\"", lastModified: "Sun, 06 Nov 1994 08:49:37 GMT")
        let answer = TestServer.answer("304 Not Modified", ["ETag: \"new\""])
        try TestServer.running { _ in
            [.send(answer)]
        } during: { server in
            let address = try #require(WebAddress(server.address("/feed")))
            let outcome = Fetcher.forTests().fetch(FetchRequest(address, origin: .typed, validators: validators))
            let new = Validators(etag: "\"new\"", lastModified: nil)
            #expect(outcome == .notModified(AnswerNotes(validators: new, address: address)))
            #expect(server.requests.first?.headers["if-none-match"] == "W/\"x\"")
            #expect(server.requests.first?.headers["if-modified-since"] == "Sun, 06 Nov 1994 08:49:37 GMT")
        }
    }

    @Test(arguments: [
        ("410 Gone", [], FetchOutcome.gone),
        ("429 Too Many Requests", ["Retry-After: 120"], .retryLater(after: 120)),
        ("429 Too Many Requests", ["Retry-After: Sun, 06 Nov 1994 08:50:37 GMT"], .retryLater(after: 60)),
        ("429 Too Many Requests", [], .retryLater(after: nil)),
        ("503 Service Unavailable", ["Retry-After: 5"], .retryLater(after: 5)),
    ])
    func doesAsItIsTold(status: String, headers: [String], outcome: FetchOutcome) throws {
        let answer = TestServer.answer(status, headers, Array("<html>wait</html>".utf8))
        try TestServer.running { _ in
            [.send(answer)]
        } during: { server in
            let outcome = try server.fetch("/feed")
            #expect(outcome == outcome)
        }
    }

    @Test(arguments: [401, 403, 404, 500, 502, 204])
    func saysWhatTheServerRefused(status: Int) throws {
        let answer = TestServer.answer("\(status) x", [], status == 204 ? [] : Array("sorry".utf8))
        try TestServer.running { _ in
            [.send(answer)]
        } during: { server in
            let address = try #require(WebAddress(server.address("/feed")))
            let outcome = try server.fetch("/feed")
            #expect(outcome == .failed(.status(status, address)))
        }
    }

    @Test func unpacks() throws {
        let gzip = TestServer.answer("200 OK", ["Content-Encoding: gzip"], Packed.gzip(Array("hello".utf8)))
        let brotli = TestServer.answer("200 OK", ["Content-Encoding: br"], Packed.brotli)
        try TestServer.running {
            [.send($0.path == "/gzip" ? gzip : brotli)]
        } during: { server in
            let outcome = try server.fetch("/gzip")
            #expect(outcome.text == "hello")
            // A libcurl without brotli doesn't ask for it.
            if server.requests.first?.headers["accept-encoding"]?.contains("br") == true {
                let outcome = try server.fetch("/brotli")
                #expect(outcome.text == String(repeating: "brotli", count: 10))
            }
        }
    }

    @Test func followsRedirects() throws {
        try TestServer.running { request in
            switch request.path {
            case "/old": [.send(TestServer.redirect(to: "/newer", status: "301 Moved Permanently"))]
            case "/newer": [.send(TestServer.redirect(to: "new?x=1#top", status: "308 Permanent Redirect"))]
            case "/new?x=1": [.send(TestServer.redirect(to: "/today"))]
            default: [.send(TestServer.page("here"))]
            }
        } during: { server in
            let outcome = try server.fetch("/old")
            #expect(outcome.text == "here")
            #expect(outcome.notes?.address.description == server.address("/today"))
            #expect(outcome.notes?.movedTo?.description == server.address("/new?x=1"))
        }
    }

    @Test func keepsNoCookies() throws {
        let answer = TestServer.answer("302 Found", ["Location: /next", "Set-Cookie: id=1; Path=/"])
        try TestServer.running {
            [.send($0.path == "/next" ? TestServer.page("here") : answer)]
        } during: { server in
            let outcome = try server.fetch("/feed")
            #expect(outcome.text == "here")
            #expect(server.requests.map { $0.headers["cookie"] } == [nil, nil])
        }
    }

    @Test func givesThePasswordToTheHostItIsForAlone() throws {
        try TestServer.running { request in
            switch request.path {
            case "/feed": [.send(TestServer.redirect(to: "/inside"))]
            case "/inside":
                [.send(TestServer.redirect(to: "http://a:b@other.example:\(request.port)/outside"))]
            default: [.send(TestServer.page("here"))]
            }
        } during: { server in
            let address = try #require(WebAddress("http://me:secret@localhost:\(server.port)/feed"))
            // The proxy stands for the other host, which isn't on the loopback interface.
            let fetcher = Fetcher.forTests(variables: [
                "http_proxy": "http://127.0.0.1:\(server.port)", "no_proxy": "localhost",
            ])
            let outcome = fetcher.fetch(FetchRequest(address, origin: .typed))
            #expect(outcome.text == "here")
            #expect(
                server.requests.map { $0.headers["authorization"] } == [
                    "Basic bWU6c2VjcmV0", "Basic bWU6c2VjcmV0", nil,
                ])
            #expect(outcome.notes?.address.description == "http://other.example:\(server.port)/outside")
        }
    }

    @Test func asksThroughAProxyIfTheEnvironmentSaysSo() throws {
        try TestServer.running { [feed] _ in
            [.send(feed)]
        } during: { proxy in
            let fetcher = Fetcher.forTests(variables: ["http_proxy": "http://127.0.0.1:\(proxy.port)"])
            let address = try #require(WebAddress("http://news.example/feed"))
            #expect(fetcher.fetch(FetchRequest(address, origin: .found)).text == "<rss/>")
            #expect(proxy.requests.first?.line == "GET http://news.example/feed HTTP/1.1")
            let local = try #require(WebAddress("http://localhost/feed"))
            #expect(fetcher.fetch(FetchRequest(local, origin: .found)) == .failed(.localAddress("localhost")))
        }
    }
}
