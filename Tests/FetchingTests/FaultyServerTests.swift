import Support
import Testing

@testable import Fetching

/// Servers that break the rules, by mistake or on purpose.
@Suite(.timeLimit(.minutes(1)))
struct FaultyServerTests {
    private func outcome(_ steps: [TestServer.Step], with fetcher: Fetcher = .forTests()) throws -> FetchOutcome {
        try TestServer.running { _ in
            steps
        } during: {
            try $0.fetch("/feed", with: fetcher)
        }
    }

    private func head(_ lines: String...) -> [UInt8] {
        Array((["HTTP/1.1 200 OK"] + lines + ["", ""]).joined(separator: "\r\n").utf8)
    }

    // MARK: Time

    private let hasty = Fetcher.forTests { limits, _ in limits.total = 100 }

    /// How it is told apart is in the table of `TransferFault`: on a busy machine anything may come too late.
    private func isTimeout(_ outcome: FetchOutcome) -> Bool {
        switch outcome.error {
        case .noAnswer("localhost", _), .tooSlow("localhost", _): true
        default: false
        }
    }

    @Test func oneThatNeverAnswersIsGivenUp() throws {
        #expect(isTimeout(try outcome([.hang], with: hasty)))
    }

    @Test func oneThatStopsInTheMiddleIsGivenUp() throws {
        let steps: [TestServer.Step] = [.send(head("Content-Length: 100") + Array("<rss".utf8)), .hang]
        #expect(isTimeout(try outcome(steps, with: hasty)))
    }

    @Test func timeIsCountedOverAllRedirects() throws {
        let answer = try TestServer.running { request in
            request.path == "/feed" ? [.send(TestServer.redirect(to: "/b"))] : [.hang]
        } during: {
            try $0.fetch("/feed", with: hasty)
        }
        #expect(isTimeout(answer))
    }

    // MARK: Lengths

    @Test func lessThanPromisedIsNothing() throws {
        #expect(
            try outcome([.send(head("Content-Length: 100") + Array("<rss".utf8)), .close]).error == .cut("localhost"))
        #expect(
            try outcome([.send(TestServer.chunkedHead + TestServer.chunk([60, 61])), .close]).error == .cut("localhost")
        )
        #expect(try outcome([.close]).error == .cut("localhost"))
        #expect(try outcome([.send(Array("HTTP/1.1 200 OK\r\nContent-".utf8)), .close]).error == .cut("localhost"))
    }

    @Test func moreThanPromisedIsLeft() throws {
        let evil = TestServer.page("evil")
        let answer = head("Content-Length: 4") + Array("<rss".utf8) + evil
        try TestServer.running {
            [.send($0.path == "/feed" ? answer : TestServer.page("good"))]
        } during: { server in
            let texts = try server.fetchAll(
                ["/feed", "/next"], with: .forTests { _, politeness in politeness.connectionsPerHost = 1 })
            #expect(texts.map(\.text) == ["<rss", "good"], "what was left over is nobody's answer")
        }
    }

    @Test func garbageForChunksIsNothing() throws {
        let steps: [TestServer.Step] = [.send(TestServer.chunkedHead + Array("zzz\r\nhello\r\n".utf8)), .close]
        #expect(try outcome(steps).error == .cut("localhost"))
    }

    @Test func garbageForHTTPIsNothing() throws {
        #expect(try outcome([.send(Array("<rss>hello</rss>\r\n\r\n".utf8)), .close]).error == .noHTTP("localhost"))
        #expect(try outcome([.send(Array("220 smtp.example ESMTP\r\n".utf8)), .close]).error == .noHTTP("localhost"))
    }

    // MARK: Sizes

    @Test func tooMuchIsRefusedBeforeItIsSent() throws {
        let fetcher = Fetcher.forTests { limits, _ in limits.sentBytes = 1_000 }
        guard
            case .tooLarge(_, 1_000)? = try outcome([.send(head("Content-Length: 1001")), .hang], with: fetcher).error
        else {
            Issue.record("should be too large")
            return
        }
    }

    @Test func tooMuchIsRefusedAsItIsSent() throws {
        let fetcher = Fetcher.forTests { limits, _ in limits.sentBytes = 100_000 }
        let flood: [TestServer.Step] = [
            .send(TestServer.chunkedHead), .flood(TestServer.chunk([UInt8](repeating: 32, count: 4_000))),
        ]
        guard case .tooLarge(_, 100_000)? = try outcome(flood, with: fetcher).error else {
            Issue.record("should be too large")
            return
        }
    }

    @Test func tooMuchIsRefusedAsItIsUnpacked() throws {
        let fetcher = Fetcher.forTests { limits, _ in limits.bytes = 1 << 20 }
        let bomb = TestServer.answer("200 OK", ["Content-Encoding: gzip"], Packed.zeros(40_000))
        guard case .unpacksTooLarge(_, 1_048_576)? = try outcome([.send(bomb)], with: fetcher).error else {
            Issue.record("should be too large")
            return
        }
    }

    @Test func whatCannotBeUnpackedIsNothing() throws {
        let plain = TestServer.answer("200 OK", ["Content-Encoding: gzip"], Array("<rss/>, not packed".utf8))
        #expect(try outcome([.send(plain)]).error == .badEncoding("localhost"))
        let unknown = TestServer.answer("200 OK", ["Content-Encoding: x-secret"], Array("abc".utf8))
        #expect(try outcome([.send(unknown)]).error == .badEncoding("localhost"))
    }

    @Test func headersWithoutEndAreRefused() throws {
        let line = Array("X-Filler: \(String(repeating: "x", count: 500))\r\n".utf8)
        #expect(
            try outcome([.send(Array("HTTP/1.1 200 OK\r\n".utf8)), .flood(line)]).error == .tooManyHeaders("localhost"))
        let interim = Array("HTTP/1.1 103 Early Hints\r\n\r\n".utf8)
        #expect(try outcome([.flood(interim)]).error == .tooManyHeaders("localhost"))
    }

    @Test func aLineWithoutEndIsRefused() throws {
        let steps: [TestServer.Step] = [
            .send(Array("HTTP/1.1 200 OK\r\nX: ".utf8)), .flood([UInt8](repeating: 120, count: 4_000)),
        ]
        #expect(try outcome(steps).error == .tooManyHeaders("localhost"))
    }

    @Test func whatIsNoContentIsNotReadToItsEnd() throws {
        let head = Array("HTTP/1.1 410 Gone\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
        let steps: [TestServer.Step] = [.send(head), .flood(TestServer.chunk([UInt8](repeating: 32, count: 4_000)))]
        #expect(try outcome(steps) == .gone)
    }

    // MARK: Encryption

    @Test func oneWithoutEncryptionIsNotTalkedInto() throws {
        try TestServer.running { _ in
            [.send(TestServer.page("plain")), .close]
        } during: { server in
            let address = try #require(WebAddress(server.address("/feed", scheme: "https")))
            let outcome = Fetcher.forTests().fetch(FetchRequest(address, origin: .typed))
            #expect(outcome.error == .noEncryption("localhost"))
        }
    }

    @Test func noServerMeansAnError() throws {
        let port = try TestServer.running { _ in
            []
        } during: {
            $0.port
        }
        let address = try #require(WebAddress("http://localhost:\(port)/"))
        #expect(Fetcher.forTests().fetch(FetchRequest(address, origin: .typed)).error == .refused("localhost"))
        let proxied = Fetcher.forTests(variables: ["http_proxy": "http://127.0.0.1:\(port)"])
        #expect(proxied.fetch(FetchRequest(address, origin: .typed)).error == .noProxy)
    }
}
