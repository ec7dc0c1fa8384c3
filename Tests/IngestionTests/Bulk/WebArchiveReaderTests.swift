import News
import Support
import Testing

@testable import Ingestion

@Suite struct WebArchiveReaderTests {
    private static let page = """
        <html><head><title>Ferry runs again</title></head><body><article><h1>Ferry runs again</h1>
        <p>The ferry across the harbour runs again, the council said on Monday, after four weeks in the dock.</p>
        <p>It carries sixty people and twelve cars, and it leaves every hour from the old quay.</p></article></body></html>
        """

    private func record(_ type: String, _ fields: [String] = [], _ body: [UInt8]) -> [UInt8] {
        let head = ["WARC/1.0", "WARC-Type: \(type)"] + fields + ["Content-Length: \(body.count)", "", ""]
        return Array(head.joined(separator: "\r\n").utf8) + body + Array("\r\n\r\n".utf8)
    }

    private func response(_ address: String, _ answer: [String], _ body: [UInt8]) -> [UInt8] {
        record(
            "response", ["WARC-Target-URI: \(address)", "Content-Type: application/http; msgtype=response"],
            Array((answer + ["", ""]).joined(separator: "\r\n").utf8) + body)
    }

    /// In pieces of a few bytes, as they may come from a file.
    private func pages(_ bytes: [UInt8]) throws -> [ArchivedPage] {
        var pieces = stride(from: 0, to: bytes.count, by: 7).map { Array(bytes[$0..<min($0 + 7, bytes.count)]) }[...]
        var reader = WebArchiveReader { pieces.popFirst() ?? [] }
        var result: [ArchivedPage] = []
        while let page = try reader.next() { result.append(page) }
        return result
    }

    private func chunk(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array("\(String(bytes.count, radix: 16));x=y\r\n".utf8) + bytes + Array("\r\n".utf8)
    }

    private let ok = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8"]

    @Test func pagesAreFoundAmongTheRest() throws {
        let page = Array(Self.page.utf8)
        let text = Array("Ferry runs again\n\nThe ferry across the harbour runs again, the council said.".utf8)
        let html = "Content-Type: text/html"
        let records: [[UInt8]] = [
            record("warcinfo", ["Content-Type: application/warc-fields"], Array("software: x\r\n".utf8)),
            record("request", ["WARC-Target-URI: https://a.example/1"], Array("GET /1 HTTP/1.1\r\n\r\n".utf8)),
            response("https://a.example/1", ok, page),
            response("https://a.example/p.png", ["HTTP/1.1 200 OK", "Content-Type: image/png"], [0x89, 0x50]),
            response("https://a.example/2", ["HTTP/1.1 404 Not Found", html], page),
            record("resource", ["WARC-Target-URI: <https://a.example/3>", html], page),
            record("resource", ["WARC-Target-URI: file:///etc/passwd", html], page),
            record("conversion", ["WARC-Target-URI: https://a.example/4", "Content-Type: text/plain"], text),
        ]
        let archive = records.flatMap { $0 }
        let found = try pages(archive)
        #expect(found.map(\.address) == (1...4).filter { $0 != 2 }.map { "https://a.example/\($0)" })
        for page in found {
            let article = try page.article(zone: .utc)
            #expect(article.title.value == "Ferry runs again")
            #expect(article.text.hasPrefix("The ferry across the harbour runs again"))
        }
    }

    @Test func chunksAndGzipAreUndone() throws {
        let page = Array(Self.page.utf8)
        let chunks = chunk(page[..<90]) + chunk(page[90...]) + chunk([])
        let chunked = ok + ["Transfer-Encoding: chunked"]
        let packed = ok + ["Content-Encoding: gzip"]
        // What the writer of the archive has undone, it often still names.
        let answers = [(chunked, chunks), (packed, Packed.gzip(page)), (chunked, page), (packed, page)]
        let found = try pages(answers.flatMap { response("https://a.example/", $0.0, $0.1) })
        #expect(found.count == 4)
        for answer in found { #expect(answer.bytes == page) }
    }

    @Test func whatIsPackedOtherwiseIsSaid() throws {
        let found = try pages(response("https://a.example/1", ok + ["Content-Encoding: br"], Packed.brotli))
        #expect(throws: IngestionError.packedOtherwise("br")) { try found[0].article(zone: .utc) }
        #expect(
            "\(IngestionError.packedOtherwise("br"))" == "It is packed (br) in a way that Dateline doesn't unpack.")
    }

    @Test func aDamagedArchiveIsReadToTheDamage() throws {
        let whole = response("https://a.example/1", ok, Array(Self.page.utf8))
        let damages: [[UInt8]] = [whole.dropLast(40), Array("nonsense\r\n".utf8), record("x", [], []).dropLast(30)]
        for damage in damages {
            var rest = whole + damage
            var reader = WebArchiveReader {
                defer { rest = [] }
                return rest
            }
            #expect(try reader.next()?.address == "https://a.example/1")
            #expect(throws: IngestionError.damagedArchive) { try reader.next() }
        }
    }
}
