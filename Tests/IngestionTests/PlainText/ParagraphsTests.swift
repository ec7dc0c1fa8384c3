import Testing

@testable import Ingestion

@Suite struct ParagraphsTests {
    @Test func hardWrappedLinesAreJoined() {
        let text = """
            The two ministers met in the capital on Sunday afternoon, and after
            three hours of talks behind closed doors they came out to say that a
            treaty on harbour dues was within reach.
            On Monday the talks went on with the experts of both countries, who
            looked at the price of every single berth.

            A second paragraph.
            """
        #expect(
            Paragraphs.split(text).map(\.text) == [
                "The two ministers met in the capital on Sunday afternoon, and after three hours of talks behind closed doors they came out to say that a treaty on harbour dues was within reach.",
                "On Monday the talks went on with the experts of both countries, who looked at the price of every single berth.",
                "A second paragraph.",
            ])
    }

    @Test(arguments: [28, 36, 42, 60, 100, 132, 180])
    func anyWidthIsUnwrapped(_ width: Int) {
        let paragraph = (1...60).map { "the ferry was late for the \($0)th time" }.joined(separator: ", and ")
        var lines = [""]
        for word in paragraph.split(separator: " ") {
            if lines[lines.count - 1].count + 1 + word.count > width { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        #expect(Paragraphs.split(lines.joined(separator: "\n")).map(\.text) == [paragraph])
    }

    @Test func aLineForEachParagraphStaysSo() {
        let lines = [
            "The first paragraph is one long line of text that no one has ever broken into shorter lines, as scrapers write it.",
            "The second is one as well.", "A third.",
        ]
        #expect(Paragraphs.split(lines.joined(separator: "\n")).map(\.text) == lines)
    }

    @Test(arguments: [
        // Verses
        [
            "The sea is calm to-night.", "The tide is full, the moon lies fair",
            "Upon the straits; on the coast the light",
        ],
        // Lists
        ["a spoon of sugar and some salt", "two eggs", "flour", "a little oil for the pan"],
        ["Oslo and the towns around it", "Bergen", "Alta in the far north"],
        // Too narrow for a column
        ["of the", "many"],
    ])
    func shortLinesThatAreNoColumnStay(lines: [String]) {
        #expect(Paragraphs.split(lines.joined(separator: "\n")).map(\.text) == lines)
    }

    @Test func headlinesInAListAreNotJoined() {
        let lines = [
            "Minister Opens New Bridge Across the River After Long Delay",
            "Council Votes for Higher Parking Fees in the Inner City",
            "Museum of Trade Shows Ships in Bottles From Six Countries",
        ]
        #expect(Paragraphs.split(lines.joined(separator: "\n")).map(\.text) == lines)
    }
}
