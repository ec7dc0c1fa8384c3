import News
import Testing

@testable import Ingestion

@Suite struct JSONLinesReaderTests {
    private func read(_ line: String) throws -> BulkArticle {
        try JSONLinesReader.read(line: Array(line.utf8), zone: .utc)
    }

    @Test func readsEveryField() throws {
        let bulk = try read(
            #"{"id": "a-1", "title": "A \u201cquiet\u201d day", "text": "Two men met.\n\nThey left.", "published": "2015-05-03T10:00:00Z", "url": "https://a.example/1", "site": "A", "byline": ["Jane Doe", "John Roe"], "tags": ["x", "y"]}"#
        )
        #expect(bulk.id == "a-1")
        #expect(bulk.content.title == Sourced("A “quiet” day", from: .jsonl))
        #expect(bulk.content.text == "Two men met.\n\nThey left.")
        #expect(bulk.content.published == Sourced(Publication(seconds: 1_430_647_200), from: .jsonl))
        #expect(bulk.content.byline?.value == "Jane Doe, John Roe")
        #expect(bulk.content.site?.value == "A")
        #expect(bulk.content.url == "https://a.example/1")
        #expect(bulk.content.tags == ["x", "y"])
    }

    @Test func onlyWhatSaysOfItselfThatItIsNoTextGoes() throws {
        let bulk = try read(
            #"{"id": "1", "text": "Two men met.\n\nAdvertisement\n\nThey talked.\n\nThe Harbour Years\n\nRead more: A bridge"}"#
        )
        #expect(bulk.content.text == "Two men met.\n\nThey talked.\n\nThe Harbour Years")
        #expect(bulk.content.removed.map(\.text) == ["Advertisement", "Read more: A bridge"])
    }

    @Test func shortTextIsTakenAsItIs() throws {
        let bulk = try read(#"{"id": 7, "text": "Two men met.\n\nComments"}"#)
        #expect(bulk.id == "7")
        #expect(bulk.content.text == "Two men met.\n\nComments")
        #expect(bulk.content.title == Sourced("Two men met.", from: .firstSentence))
        #expect(bulk.content.removed.isEmpty)
    }

    @Test(arguments: [
        #"{"id": "1", "title": "Police hold two after blast", "text": ""}"#,
        #"{"id": "1", "title": "Police hold two after blast", "text": null, "html": "<p> </p>"}"#,
        #"{"id": "1", "title": "Police hold two after blast"}"#,
    ])
    func aTitleAloneIsTheText(line: String) throws {
        let bulk = try read(line)
        #expect(bulk.content.title == Sourced("Police hold two after blast", from: .jsonl))
        #expect(bulk.content.text == "Police hold two after blast")
        #expect(bulk.content.blocks.map(\.span) == [TextSpan(0, 27)])
    }

    @Test func htmlLosesItsTags() throws {
        let bulk = try read(
            #"{"id": "1", "html": "<h1>A</h1><p>Two <b>men</b> met &amp; left.<script>alert('<p>')</script><!-- no --><p>5 < 6</p>"}"#
        )
        #expect(bulk.content.text == "A\n\nTwo men met & left.\n\n5 < 6")
    }

    @Test(arguments: [
        ("not json", "The line is not valid JSON: it holds a word that is no value."),
        ("[1]", "The line is not valid JSON: it holds no object."),
        (#"{"id": "1", "text": "a""#, "The line is not valid JSON: a brace is not closed."),
        (#"{"text": "a"}"#, "The line has no \"id\"."),
        (#"{"id": "1"}"#, "The line has no \"text\"."),
        (#"{"id": "1", "text": " "}"#, "There is no text in it."),
        (#"{"id": "1", "title": " ", "text": ""}"#, "There is no text in it."),
    ])
    func badLinesSayWhatIsWrong(line: String, sentence: String) {
        let error = #expect(throws: IngestionError.self) { try read(line) }
        #expect(error?.description == sentence)
    }

    @Test func nestingAndControlsAreHarmless() throws {
        #expect(throws: IngestionError.invalidJSON("it nests too deep")) {
            try read(String(repeating: "[", count: 100_000))
        }
        #expect(try read(#"{"id": "1", "text": "a\u001b[2Jb \ud800 c"}"#).content.text == "ab \u{FFFD} c")
    }
}
