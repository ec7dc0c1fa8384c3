import Testing

@testable import Reading

@Suite struct RowCursorTests {
    private func cursor(of count: Int) -> RowCursor {
        var cursor = RowCursor()
        cursor.count = count
        return cursor
    }

    @Test func withoutRowsItStandsAtTheBeginning() {
        var cursor = cursor(of: 0)
        let hasMoved = cursor.move(by: 3, height: 10)
        #expect(!hasMoved)
        cursor.scroll(by: 3, height: 10)
        #expect((cursor.row, cursor.top) == (0, 0))
        #expect(cursor.window(10).isEmpty)
    }

    @Test func itGoesWithItsRow() {
        var cursor = cursor(of: 100)
        cursor.scroll(by: 30, height: 10)
        cursor.shift(by: 20)
        #expect((cursor.row, cursor.top) == (50, 50))
        cursor.shift(by: -60)
        #expect((cursor.row, cursor.top) == (0, 0))
    }
}
