import News
import Reading
import Support
import Testing

@testable import Screens

/// What is lit in the text, and how.
@Suite struct StyleTests {
    private func desk(_ keys: String) -> Desk {
        var desk = Desk(120, 40)
        desk.press(keys)
        return desk
    }

    /// The style of the first letter of `word` in the text.
    private func style(_ word: String, _ desk: Desk, after row: Int = 0) -> Style? {
        for line in desk.frame.rows.dropFirst(row) {
            let text = line.map(\.text).joined()
            if let range = text.firstRange(of: word) {
                return line[text.distance(from: text.startIndex, to: range.lowerBound)].style
            }
        }
        return nil
    }

    @Test func entitiesAreLitByKind() {
        let desk = desk("Enter")
        #expect(style("Ingrid Halvorsen, who", desk) == Style(.person))
        #expect(style("Harbour Commission that", desk) == Style(.organization))
        #expect(style("REYKJAVIK", desk) == Style(.place))
        #expect(style("3 March 2024, two", desk) == Style(.date))
    }

    @Test func theOneUnderTheCursorIsReversedAndTheOthersEmphasised() {
        let desk = desk("Enter Tab Tab")
        #expect(style("Halvorsen inquiry", desk) == Style(.person, .reverse))
        #expect(style("Ingrid Halvorsen, who", desk) == Style(.person, .related))
        #expect(style("Tomas Brekke last", desk) == Style(.person))
    }

    @Test func theHardwareCursorStandsOnTheFocus() {
        let inText = desk("Enter Tab Tab")
        let cursor = inText.frame.cursor
        let column = cursor.map(\.column) ?? 0
        let row = cursor.map { inText.frame.rows[$0.row].map(\.text).joined() } ?? ""
        #expect(row.dropFirst(column).hasPrefix("Halvorsen inquiry"))
        #expect(desk("").frame.cursor == Position(row: 2, column: 0))
        #expect(desk("F").frame.cursor?.row == 38)
    }

    @Test func highlightingCanBeTurnedDown() {
        #expect(style("Tomas Brekke last", desk("Enter Tab Tab E")) == Style(.text))
        #expect(style("Ingrid Halvorsen, who", desk("Enter Tab Tab E")) == Style(.person, .related))
        #expect(style("Ingrid Halvorsen, who", desk("Enter E E")) == Style(.text))
    }

    @Test func selectionsAndMatchesLieOverAll() {
        #expect(style("told the", desk("Enter v"))?.emphasis == .selected)
        #expect(
            style("Harbour Commission that", desk("Enter / text:harbour Enter"))
                == Style(.match, [.reverse, .underline]))
    }

    @Test func aClickFindsTheEntity() {
        let desk = desk("Enter")
        var copy = desk
        let layout = copy.draw().layout
        let row = desk.frame.rows.firstIndex { $0.map(\.text).joined().contains("Ingrid Halvorsen, who") } ?? 0
        let text = desk.frame.rows[row].map(\.text).joined()
        let column = text.firstRange(of: "Ingrid").map { text.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
        #expect(layout.target(at: Position(row: row, column: column + 3)) == .mention(2))
        #expect(layout.pane(at: Position(row: row, column: 100)) == .context)
        #expect(layout.border == 79)
    }
}
