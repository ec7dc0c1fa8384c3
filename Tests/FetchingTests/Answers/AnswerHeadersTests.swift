import Testing

@testable import Fetching

struct AnswerHeadersTests {
    private let now = 784_111_777  // Sun, 06 Nov 1994 08:49:37 GMT

    private func headers(_ lines: String...) -> AnswerHeaders {
        lines.reduce(into: AnswerHeaders()) { $0.take(Array("\($1)\r\n".utf8)) }
    }

    @Test func areReadLineByLine() {
        let headers = headers(
            "HTTP/1.1 200 OK", "ETag:  \"abc\" ", "CONTENT-TYPE: text/xml", "etag: \"second\"", "nonsense", "X-Other: 1"
        )
        #expect(headers.status == 200)
        #expect(headers.validators.etag == "\"abc\"")
        #expect(headers.contentType?.mediaType == "text/xml")
    }

    @Test func beginAnewWithEachStatus() {
        let headers = headers("HTTP/1.1 103 Early Hints", "ETag: \"early\"", "HTTP/2 204")
        #expect(headers.status == 204)
        #expect(headers.validators == .none)
        #expect(self.headers("HTTP/1.1 x").status == 0)
    }

    @Test func carryNothingThatCouldBreakARequest() {
        #expect(Validators(etag: "a\r\nX: 1", lastModified: "ü").isEmpty)
        #expect(Validators(etag: "", lastModified: String(repeating: "x", count: 2_000)).isEmpty)
        #expect(headers("HTTP/1.1 200", "ETag: a\rb").validators.etag == "a b")
    }

    @Test(arguments: [
        ("text/html; charset=UTF-8", ContentType(mediaType: "text/html", charset: "utf-8")),
        ("TEXT/HTML;Charset=\"iso-8859-1\"; x=y", ContentType(mediaType: "text/html", charset: "iso-8859-1")),
        ("application/rss+xml;charset=", ContentType(mediaType: "application/rss+xml")),
        ("application/json", ContentType(mediaType: "application/json")),
        ("html", nil), ("", nil),
    ])
    func sayWhatTheBytesAre(header: String, type: ContentType?) {
        #expect(ContentType(header: header) == type)
    }

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
        ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Wed, 01 Jan 2070 00:00:00 GMT", 3_155_760_000), ("Fri, 31 Feb 2020 00:00:00 GMT", nil), ("0", nil),
        ("-1", nil),
        ("Sun, 06 Nov 1994", nil), ("Sun, 06 Nov 1994 25:00:00 GMT", nil), ("", nil), (", , , , ,", nil),
    ])
    func readDates(text: String, seconds: Int?) {
        #expect(HTTPDate.seconds(text) == seconds)
    }

    @Test(arguments: [
        ("120", 120), (" 0 ", 0), ("Sun, 06 Nov 1994 08:51:37 GMT", 120), ("Sun, 06 Nov 1994 08:49:00 GMT", 0),
        ("999999999999999999999999", 31 * 86_400), ("-5", nil), ("soon", nil), ("", nil), (nil, nil), ("1.5", nil),
    ])
    func sayWhenToComeBack(value: String?, seconds: Int?) {
        #expect(RetryAfter.seconds(value, now: now) == seconds)
    }

    @Test(arguments: [
        (["Cache-Control: max-age=600"], 600), (["Cache-Control: public, Max-Age=\"600\"", "Age: 100"], 500),
        (["Cache-Control: max-age=600, max-age=1"], 600), (["Cache-Control: max-age=60", "Age: 100"], 0),
        (["Cache-Control: no-cache, max-age=600"], 0), (["Cache-Control: no-store"], 0),
        (["Cache-Control: max-age=99999999999999999999"], 31 * 86_400), (["Cache-Control: max-age=x"], nil),
        (["Expires: Sun, 06 Nov 1994 09:49:37 GMT"], 3_600),
        (["Expires: Sun, 06 Nov 1994 09:49:37 GMT", "Date: Sun, 06 Nov 1994 09:19:37 GMT"], 1_800),
        (["Expires: 0"], 0), (["Expires: Sun, 06 Nov 1994 09:49:37 GMT", "Cache-Control: max-age=5"], 5), ([], nil),
    ])
    func sayForHowLongTheyHold(lines: [String], seconds: Int?) {
        let headers = lines.reduce(into: AnswerHeaders()) { $0.take(Array($1.utf8)) }
        #expect(Freshness.seconds(headers, now: now) == seconds)
    }
}
