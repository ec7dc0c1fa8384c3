import Reading

/// Rows that stand in blocks, each below a title.
extension Listing {
    /// Whether a block begins with this row, as far as the window shows it: those of one block have the same key.
    func begins<Key: Equatable>(_ index: Int, in window: Range<Int>, by key: (Row) -> Key) -> Bool {
        index == window.lowerBound || key(rows[index - 1]) != key(rows[index])
    }

    /// As many rows as find room, with the titles of their blocks and `gap` lines between these.
    func rows<Key: Equatable>(in height: Int, by key: (Row) -> Key, gap: Int = 0) -> Int {
        stride(from: height - 1, to: 1, by: -1).first { count in
            let window = window(count)
            let titles = window.count { begins($0, in: window, by: key) }
            return window.count + titles + (titles - 1) * gap <= height
        } ?? 1
    }
}
