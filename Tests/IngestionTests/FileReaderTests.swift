import News
import Testing

@testable import Ingestion

@Suite struct FileReaderTests {
    private func read(_ text: String, as name: String) throws -> FileContent {
        try FileReader.read(SourceText(bytes: Array(text.utf8), origin: name, fileName: name), zone: .utc)
    }

    @Test func eachKindIsReadByItsReader() throws {
        guard case .article(let article) = try read("Two men met.", as: "a.txt") else { throw IngestionError.noText }
        #expect(article.text == "Two men met.")
        guard case .feed(let feed) = try read("<rss><channel><title>T</title></channel></rss>", as: "a.xml") else {
            throw IngestionError.noText
        }
        #expect(feed.title == "T")
        guard case .subscriptions(let feeds) = try read("<opml><body/></opml>", as: "a.opml") else {
            throw IngestionError.noText
        }
        #expect(feeds.isEmpty)
    }

    @Test func badLinesAreNamedAndTheRestIsRead() throws {
        let text =
            "{\"id\": \"1\", \"text\": \"Two men met.\"}\n{\"id\": 2\n\n{\"id\": \"3\", \"text\": \"They left.\"}\n"
        guard case .bulk(let articles, let problems) = try read(text, as: "a.jsonl") else {
            throw IngestionError.noText
        }
        #expect(articles.map(\.id) == ["1", "3"])
        #expect(problems.map { $0.prefix(7) } == ["line 2:"])
    }

    @Test func pagesAboveTheDamageOfAnArchiveAreRead() throws {
        let record = "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.example/\r\n"
        let whole = record + "Content-Type: text/plain\r\nContent-Length: 12\r\n\r\nTwo men met.\r\n\r\n"
        guard case .bulk(let articles, let problems) = try read(whole + "rubbish\r\n", as: "a.warc") else {
            throw IngestionError.noText
        }
        #expect(articles.map(\.content.text) == ["Two men met."])
        #expect(problems == ["after page 1: The web archive is damaged or cut off."])
        #expect(throws: IngestionError.damagedArchive) { try read("WARC/1.0\r\nrubbish\r\n", as: "a.warc") }
    }
}
