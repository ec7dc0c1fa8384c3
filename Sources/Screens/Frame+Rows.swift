extension Frame {
    /// A frame of cells that were made elsewhere, cut or filled up to `size`.
    public init(size: Size, rows given: [[Cell]], cursor: Position? = nil) {
        self.init(size: size)
        for (row, cells) in given.prefix(size.rows).enumerated() {
            rows[row].replaceSubrange(0..<min(size.columns, cells.count), with: cells.prefix(size.columns))
        }
        self.cursor = cursor
    }
}
