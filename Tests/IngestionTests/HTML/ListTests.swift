import News
import Testing

@testable import Ingestion

/// Lists and tables of a page.
@Suite struct ListTests {
    private let first = "<p>The harbour of Nether Hill froze over on Sunday, for the first time in nineteen years.</p>"

    private func blocks(_ html: String) throws -> [(kind: TextBlock.Kind, text: String)] {
        let page = "<html><head><title>T</title></head><body><article>\(first)\(html)\(first)</article></body></html>"
        let content = try Fixture.read(page, as: "a.html")
        return content.blocks.dropFirst().dropLast().map { ($0.kind, content.text.slice($0.span)) }
    }

    private func kinds(_ html: String) throws -> [TextBlock.Kind] { try blocks(html).map(\.kind) }

    private let items = "<li>Mend the crane.</li><li>Paint the tug.</li><li>Lift the buoys.</li>"

    @Test func itemsAreCountedAsBrowsersDo() throws {
        #expect(try kinds("<ol>\(items)</ol>") == [.numberedItem(1), .numberedItem(2), .numberedItem(3)])
        #expect(try kinds("<ol start=5>\(items)</ol>") == [.numberedItem(5), .numberedItem(6), .numberedItem(7)])
        #expect(try kinds("<ol reversed>\(items)</ol>") == [.numberedItem(3), .numberedItem(2), .numberedItem(1)])
        let valued = items.replacing("<li>Paint", with: "<li value=9>Paint")
        #expect(try kinds("<ol>\(valued)</ol>") == [.numberedItem(1), .numberedItem(9), .numberedItem(10)])
        #expect(try kinds("<ul>\(items)</ul>") == [.listItem, .listItem, .listItem])
        #expect(try kinds("<ol style='list-style: none'>\(items)</ol>") == [.listItem, .listItem, .listItem])
        #expect(try kinds("<ol><li>Mend the crane.</li></ol>") == [.listItem])
    }

    @Test func numbersAreNoTextButLettersAre() throws {
        #expect(
            try blocks("<ol>\(items)</ol>").map(\.text) == ["Mend the crane.", "Paint the tug.", "Lift the buoys."])
        #expect(try blocks("<ol type=a>\(items)</ol>").map(\.text).first == "a. Mend the crane.")
        #expect(try blocks("<ol type=I start=4>\(items)</ol>").map(\.text).first == "IV. Mend the crane.")
    }

    @Test func aLinkBehindALetterStaysWhereItIs() throws {
        let list = "<ol type=a><li>Mend the <a href=https://a.example/>crane</a>.</li><li>Paint the tug.</li></ol>"
        let page = "<html><body><article>\(first)\(list)\(first)</article></body></html>"
        let content = try Fixture.read(page, as: "a.html")
        #expect(content.links.map { content.text.slice($0.span) } == ["crane"])
    }

    @Test func nestedListsCountForThemselves() throws {
        let inner = "<ol><li>Oil it.</li><li>Test it.</li></ol>"
        let outer = "<ol><li>Mend the crane.\(inner)</li><li>Paint the tug.</li></ol>"
        #expect(
            try kinds(outer) == [.numberedItem(1), .numberedItem(1), .numberedItem(2), .numberedItem(2)])
    }

    private func depths(_ html: String) throws -> [Int] {
        let page = "<html><body><article>\(first)\(html)\(first)</article></body></html>"
        return try Fixture.read(page, as: "a.html").blocks.dropFirst().dropLast().map(\.depth)
    }

    @Test func itemsKnowHowDeepTheyStand() throws {
        let inner = "<ul><li>Oil it.<ol><li>Twice a day.</li></ol></li><li>Test it.</li></ul>"
        let outer = "<ol><li>Mend the crane.\(inner)</li><li>Paint the tug.</li></ol>"
        #expect(try depths(outer) == [0, 1, 2, 1, 0])
        // What stands around all of them is the page's.
        #expect(try depths("<ul><li><h2>Works</h2>\(outer)</li></ul>") == [0, 0, 1, 2, 1, 0])
        #expect(try depths("<ol><li>Mend the crane.<p>It is rusty.</p>\(inner)</li></ol>") == [0, 0, 0, 1, 0])
    }

    @Test func onlyTheFirstParagraphOfAnItemHasItsMark() throws {
        let list = "<ol><li><p>Mend the crane.</p><p>It is rusty.</p></li><li><p>Paint the tug.</p></li></ol>"
        #expect(try kinds(list) == [.numberedItem(1), .paragraph, .numberedItem(2)])
    }

    @Test func cellsStayInTheirColumns() throws {
        let table = """
            <table><tr><th></th><th>Ships</th><th>Tons</th></tr><tr><td>May</td><td></td><td>12</td></tr>
            <tr><td>June</td><td colspan=2>none</td></tr><tr><td rowspan=2>July</td><td>2</td><td>30</td></tr>
            <tr><td>3</td><td>40</td></tr></table>
            """
        #expect(
            try blocks(table).map(\.text) == [" | Ships | Tons\nMay |  | 12\nJune | none\nJuly | 2 | 30\n | 3 | 40"])
    }
}
