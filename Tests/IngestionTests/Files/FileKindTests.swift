import Testing

@testable import Ingestion

@Suite struct FileKindTests {
    @Test(arguments: [
        ("", "a.txt", FileKind.empty), ("WARC/1.0\r\nWARC-Type: warcinfo\r\n", "a", .webArchive),
        (" \n\t\n", "a.txt", .empty),
        ("MOSCOW. - Two men met.", "a.txt", .plainText),
        ("MOSCOW. - Two men met.", "a", .plainText),
        ("# Title\n\nText with [a link](http://a.example).", "a", .markdown),
        ("Text.", "a.md", .markdown),
        ("{\"id\": \"1\", \"text\": \"Two men met.\"}\n{\"id\": \"2\"}", "a.jsonl", .jsonLines),
        ("{\"id\": \"1\", \"text\": \"Two men met.\"}", "a", .jsonLines),
        ("<!DOCTYPE html><html><body>a</body></html>", "a", .html),
        ("<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>", "a.xml", .feed),
        ("<?xml version=\"1.0\"?><opml version=\"2.0\"></opml>", "a.xml", .subscriptions),
        ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", "a.json", .feed),
        ("<quoted> said nothing.", "a.txt", .plainText),
        ("[1] A note that begins a text.", "a.txt", .plainText),
        ("%PDF-1.7 ...", "a.txt", .binary),
        ("<html><body>\0\0\u{1}\u{2}two men</body></html>", "a", .html),
        ("<!-- by hand --><r:rss xmlns:r='x'>", "a", .feed),
        ("<rdf:RDF xmlns:rdf='x'>", "a", .feed),
        ("<OPML><body></body></OPML>", "a", .subscriptions),
    ])
    func tellsWhatAFileHolds(text: String, name: String, kind: FileKind) {
        #expect(FileKind.sniff(Array(text.utf8), fileName: name) == kind)
    }

    @Test func zeroBytesAreBinaryUnlessTheyAreUTF16() {
        #expect(FileKind.sniff([1, 0, 0, 2, 0, 7, 1, 3, 0, 0, 9, 0]) == .binary)
        #expect(FileKind.sniff(Array("Two men".utf8).flatMap { [$0, 0] }) == .plainText)
    }
}
