import News
import Testing

@testable import Ingestion

@Suite struct PageMarksTests {
    private let first = "<p>The harbour of Nether Hill froze over on Sunday, for the first time in nineteen years.</p>"

    private func texts(_ html: String) throws -> [String] {
        let page = "<html><body><article>\(first)\(html)\(first)</article></body></html>"
        let content = try Fixture.read(page, as: "a.html")
        return content.blocks.dropFirst().dropLast().map { content.text.slice($0.span) }
    }

    @Test(arguments: [
        "<sup class=reference id=r1><a href='#n1'>[1]</a></sup>", "<sup><a href='/wiki/Ice#n12'>12</a></sup>",
        "<a href='#n1'><sup>1</sup></a>", "<sup>[<i><a href='/wiki/Help:Source'>citation needed</a></i>]</sup>",
        "<sup><a href='#n1'><span>[</span>a<span>]</span></a></sup>",
    ])
    func marksOfNotesAreNoText(_ mark: String) throws {
        #expect(try texts("<p>It was two feet thick\(mark), they said.</p>") == ["It was two feet thick, they said."])
        let table = "<table><tr><th>Year</th><th>Feet</th></tr><tr><td>1996\(mark)</td><td>2</td></tr></table>"
        #expect(try texts(table) == ["Year | Feet\n1996 | 2"])
    }

    /// Whether each of them is a mark must not be asked of those within, again for each around it.
    @Test(.timeLimit(.minutes(1))) func marksInMarksAreLookedAtOnce() throws {
        let (open, close) = (String(repeating: "<sup>", count: 10), String(repeating: "</sup>", count: 10))
        let texts = try texts(
            (1...2_000).map { "<p>Ship \($0) lay in the \(open)<a href=x>ice</a>\(close), they said.</p>" }.joined())
        #expect(texts == (1...2_000).map { "Ship \($0) lay in the ice, they said." })
    }

    @Test(arguments: [
        ("the 1<sup>st</sup> time", "the 1st time"), ("10 km<sup>2</sup> of ice", "10 km2 of ice"),
        ("the <sup><a href='#x'>new bridge</a></sup>", "the new bridge"),
        ("the <sup><a href='/b'>2</a></sup>", "the 2"),
    ])
    func otherRaisedWordsAre(_ markup: String, _ text: String) throws {
        #expect(try texts("<p>It was \(markup), they said.</p>") == ["It was \(text), they said."])
    }

    @Test func linksToEditAreNoPartOfAHeading() throws {
        let edit = "<span class='mw-editsection'><span>[</span><a href='/w?action=edit'>edit</a><span>]</span></span>"
        #expect(try texts("<h2>History\(edit)</h2>\(first)").first == "History")
        #expect(try texts("<div><h2>History</h2>\(edit)</div>\(first)").first == "History")
    }
}
