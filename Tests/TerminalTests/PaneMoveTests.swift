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
        let move = PaneMove.find(from: frame(20), to: frame(20 + lines), in: [pane], size: size)
        #expect(move == PaneMove(rect: pane, lines: lines))
    }

    @Test func nothingIsMovedWhereThatSavesLittle() {
        #expect(PaneMove.find(from: frame(20), to: frame(20), in: [pane], size: size) == nil)
        #expect(PaneMove.find(from: frame(20), to: frame(40), in: [pane], size: size) == nil)
        #expect(PaneMove.find(from: frame(20, height: 3), to: frame(21, height: 3), in: [pane], size: size) == nil)
    }

    @Test func aWideLetterAcrossTheEdgeStays() {
        #expect(PaneMove.find(from: frame(20, wide: 4), to: frame(21), in: [pane], size: size) == nil)
    }

    @Test func aScreenOfAnotherSizeIsPaintedWhole() {
        let small = Size(columns: 10, rows: 8)
        #expect(PaneMove.find(from: frame(20), to: frame(21), in: [pane], size: small) == nil)
    }
}
