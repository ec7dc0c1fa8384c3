/// A cursor on one of so many rows, and the row at the top of the window.
struct RowCursor: Hashable, Sendable {
    /// The row it is on, counted from 0; also where there are none.
    private(set) var row = 0
    private(set) var top = 0
    var count = 0

    /// The rows that a window of `height` shows: from the top, but always with the cursor.
    func window(_ height: Int) -> Range<Int> {
        guard height > 0, count > 0 else { return 0..<0 }
        var start = min(top, max(0, count - height))
        start = min(start, row)
        start = max(start, row - height + 1)
        return start..<min(count, start + height)
    }

    /// Moves the cursor and lets the window follow. False if it was at that end already.
    mutating func move(by steps: Int, height: Int) -> Bool {
        let old = row
        let start = window(height).lowerBound
        select(row + steps)
        top = start
        top = window(height).lowerBound
        return row != old
    }

    mutating func select(_ index: Int) {
        row = max(0, min(index, count - 1))
    }

    /// Chooses a row that is in view: the window stays where it is.
    mutating func select(_ index: Int, inWindowOf height: Int) {
        top = window(height).lowerBound
        select(index)
    }

    /// Moves the window without the cursor leaving it.
    mutating func scroll(by steps: Int, height: Int) {
        let start = max(0, min(window(height).lowerBound + steps, count - height))
        top = start
        select(max(start, min(row, start + height - 1)))
    }

    /// Puts the row at the top of the window; the cursor stays.
    mutating func putTop(at index: Int) {
        top = max(0, index)
    }

    /// The rows lie further down, or up, by so many; cursor and window go with theirs.
    mutating func shift(by steps: Int) {
        row = max(0, row + steps)
        top = max(0, top + steps)
    }
}
