import Testing

@testable import Fetching

struct VerdictTests {
    private let address = WebAddress("https://example.org/feed")

    @Test func followsFromStatusAndHeaders() throws {
        let address = try #require(address)
        let table: [(String, Verdict)] = [
            ("200", .content), ("203", .content), ("301", .redirect), ("302", .redirect), ("303", .redirect),
            ("307", .redirect), ("308", .redirect), ("410", .gone), ("429", .retryLater(after: 60)),
            ("503", .retryLater(after: 60)), ("304", .notModified), ("404", .failed(.status(404, address))),
            ("204", .failed(.status(204, address))), ("206", .failed(.status(206, address))),
            ("500", .failed(.status(500, address))), ("300", .failed(.status(300, address))),
        ]
        for (status, verdict) in table {
            var headers = AnswerHeaders()
            headers.take(Array("HTTP/1.1 \(status) x".utf8))
            headers.take(Array("Retry-After: 60".utf8))
            #expect(Verdict(headers, to: address, isConditional: true, now: 0) == verdict, "\(status)")
        }
    }

    @Test func believesNotModifiedOnlyWhenAsked() throws {
        let address = try #require(address)
        var headers = AnswerHeaders()
        headers.take(Array("HTTP/1.1 304 Not Modified".utf8))
        #expect(Verdict(headers, to: address, isConditional: false, now: 0) == .failed(.status(304, address)))
    }
}
