import Screens
import Testing

@testable import Terminal

@Suite struct PaneMoveTests {
    private let pane = Rect(row: 1, column: 0, width: 6, height: 8)
    private let size = Size(columns: 10, rows: 10)

    /// Lines numbered from `first` in the pane, and something still beside it.
    private func frame(_ first: Int, height: Int = 8, wide: Int? = nil) -> Frame {
        let rows = (0..<10).map { row -> [Cell] in
            let isText = (1...height).contains(row)
            let words = isText ? "line\(first + row)" : "other "
            var cells = (words + "| \(row)").map { Cell(String($0)) }
            if row == wide { cells[5...6] = [Cell("金"), Cell("")] }
            return cells
        }
        return Frame(size: size, rows: rows)
    }

    @Test(arguments: [1, 2, -1, -3]) func aTextThatMoved(lines: Int) {
        let move = PaneMove.find(from: frame(20), to: frame(20 + lines), in: [pane], size: size, hasMargins: true)
        #expect(move == PaneMove(rect: pane, lines: lines))
    }

    @Test(arguments: [1, 2, -1, -3]) func whatStandsThereAfterIt(lines: Int) {
        let (old, new) = (frame(20), frame(20 + lines))
        let moved = PaneMove(rect: pane, lines: lines).applied(to: old.rows)
        for row in max(1, 1 - lines)..<min(9, 9 - lines) { #expect(moved[row] == new.rows[row]) }
        #expect(moved.first == old.rows.first && moved.last == old.rows.last)
    }

    @Test func nothingIsMovedWhereThatSavesLittle() {
        #expect(PaneMove.find(from: frame(20), to: frame(20), in: [pane], size: size, hasMargins: true) == nil)
        #expect(PaneMove.find(from: frame(20), to: frame(40), in: [pane], size: size, hasMargins: true) == nil)
        #expect(
            PaneMove.find(
                from: frame(20, height: 3), to: frame(21, height: 3), in: [pane], size: size, hasMargins: true) == nil)
    }

    @Test func aWideLetterAcrossTheEdgeStays() {
        #expect(PaneMove.find(from: frame(20, wide: 4), to: frame(21), in: [pane], size: size, hasMargins: true) == nil)
    }

    @Test func aScreenOfAnotherSizeIsPaintedWhole() {
        let small = Size(columns: 10, rows: 8)
        #expect(PaneMove.find(from: frame(20), to: frame(21), in: [pane], size: small, hasMargins: true) == nil)
    }

    /// A text beside something narrow that stands still, and then beside something as wide as it.
    @Test func wholeRowsAreMovedWhereWhatIsBesideIsLittle() {
        func frame(_ first: Int, besides: Int) -> Frame {
            let rows = (0..<10).map { row -> [Cell] in
                let letters = Array("abcdefghijklmnopqrstuvwxyz")
                let text = String((0..<36).map { letters[((first + row) * 7 + $0 * $0) % 26] })
                let words = text.padding(40) + String(repeating: "\(row % 10)", count: besides)
                return Array(words.padding(80)).map { Cell(String($0)) }
            }
            return Frame(size: Size(columns: 80, rows: 10), rows: rows)
        }
        let text = Rect(row: 0, column: 0, width: 40, height: 10)
        func move(_ besides: Int) -> PaneMove? {
            PaneMove.find(
                from: frame(20, besides: besides), to: scrolled(frame(20, besides: besides), 1), in: [text],
                size: Size(columns: 80, rows: 10), hasMargins: false)
        }
        #expect(move(4) == PaneMove(rect: Rect(row: 0, column: 0, width: 80, height: 10), lines: 1, way: .rows))
        #expect(move(40) == nil)
    }

    /// The left half moved up, the right one as it was.
    private func scrolled(_ frame: Frame, _ lines: Int) -> Frame {
        let rows = frame.rows.indices.map { row -> [Cell] in
            let text = row + lines < frame.rows.count ? frame.rows[row + lines] : frame.rows[row]
            return Array(text[..<40]) + frame.rows[row][40...]
        }
        return Frame(size: frame.size, rows: rows)
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
