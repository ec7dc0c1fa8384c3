import Archive
import News
import Support
import Testing

@testable import Newsroom

@Suite struct ImporterBulkTests {
    private let lines = """
        {"id":"n1","title":"Ferry sinks","text":"The ferry sank.","published":"2024-02-01"}
        {"id":"n2","text":"Nobody was hurt."}
        """

    private static func archive(_ pages: [(address: String, text: String)]) -> [UInt8] {
        pages.flatMap { page -> [UInt8] in
            let body =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>\(page.text)</h1><p>\(page.text) today.</p>"
            let head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(page.address)\r\n"
            return Array("\(head)Content-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n".utf8)
        }
    }

    @Test func linesArePackedOrNot() throws {
        try TestDesk.with { test in
            let packed = try test.folder.write(Packed.gzip(Array(lines.utf8)), to: "in/news.jsonl.gz")
            #expect(try test.desk.importLines(packed).sentence == "2 articles new.")
            _ = try test.folder.write(lines, to: "in/news.jsonl")
            #expect(
                try test.desk.importFiles([test.folder.path(of: "in")]).sentence == "0 articles new, 4 known already.")
        }
    }

    @Test func aPackedFileIsTheSameArticleAsTheFile() throws {
        try TestDesk.with { test in
            let text = "Ferry sinks\n\nThe ferry sank in the harbour on Monday morning, the council said."
            let file = try test.folder.write(text, to: "a.txt")
            let packed = try test.folder.write(Packed.gzip(Array(text.utf8)), to: "b.txt.gz")
            let page = try test.folder.write(Packed.gzip(Array("<html><p>\(text)</p></html>".utf8)), to: "c.html.gz")
            #expect(try test.desk.importFiles([file, packed, page]).sentence == "2 articles new, 1 known already.")
            let twice = try test.folder.write(Packed.gzip(Packed.gzip(Array(text.utf8))), to: "d.txt.gz")
            let cut = try test.folder.write(Packed.gzip(Array(text.utf8)).dropLast(12), to: "e.txt.gz")
            #expect(
                try test.desk.importFiles([twice, cut]).failures.map(\.sentence) == [
                    "\(twice): This is not a text file.", "\(cut): Its gzip is damaged or cut off.",
                ])
        }
    }

    @Test func linesThatAreCutOffAreReadToTheCut() throws {
        try TestDesk.with { test in
            let packed = Packed.gzip(Array((lines + "\n").utf8)) + Packed.gzip(Array(lines.utf8)).prefix(20)
            let file = try test.folder.write(packed, to: "news.jsonl.gz")
            let summary = try test.desk.importFiles([file])
            #expect(summary.new == 2)
            #expect(
                summary.failures.last?.sentence
                    == "\(file) can't be read after line 3: its gzip is damaged or cut off.")
        }
    }

    @Test func pagesOfAWebArchiveAreArticles() throws {
        try TestDesk.with { test in
            let pages = (1...3).map { ("https://a.example/\($0)", "Ferry \($0) sinks") }
            let file = try test.folder.write(Self.archive(pages), to: "crawl.warc")
            #expect(try test.desk.importFiles([file]).sentence == "3 articles new.")
            let packed = pages.flatMap { Packed.gzip(Self.archive([$0])) }
            let other = try test.folder.write(packed, to: "crawl.warc.gz")
            #expect(try test.desk.importFiles([other]).sentence == "0 articles new, 3 known already.")
            #expect(try test.library.article(withOrigin: "https://a.example/2") != nil)
            let unnamed = try test.folder.write(Self.archive([("https://a.example/4", "Bridge opens")]), to: "crawl")
            #expect(try test.desk.importFiles([unnamed]).new == 1)
        }
    }

    @Test func aDamagedArchiveAndAPageWithoutTextAreNamed() throws {
        try TestDesk.with { test in
            let pages = [("https://a.example/1", "Ferry sinks"), ("https://a.example/2", "")]
            let file = try test.folder.write(
                Self.archive([pages[0]]) + Self.archive([pages[1]]).filter { $0 != 0 } + Array("rubbish\n".utf8),
                to: "crawl.warc")
            let summary = try test.desk.importFiles([file])
            #expect(summary.new >= 1)
            #expect(
                summary.failures.last?.sentence
                    == "\(file) can't be read after page 2: the web archive is damaged or cut off.")
        }
    }

    @Test func bulkFilesAreToldByTheirNames() {
        #expect(BulkKind(fileName: "a/News.JSONL") == .lines)
        #expect(BulkKind(fileName: "a.ndjson.gz") == .lines)
        #expect(BulkKind(fileName: "CC-MAIN-1.warc.gz") == .webArchive)
        #expect(BulkKind(fileName: "CC-MAIN-1.warc.wet.gz") == .webArchive)
        #expect(BulkKind(fileName: "a.txt.gz") == nil)
        #expect(BulkKind(fileName: "jsonl") == nil)
    }
}
