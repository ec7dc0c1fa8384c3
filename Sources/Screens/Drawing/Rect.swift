/// A part of the screen.
public struct Rect: Hashable, Sendable {
    public var row: Int
    public var column: Int
    public var width: Int
    public var height: Int

    public init(row: Int, column: Int, width: Int, height: Int) {
        self.row = row
        self.column = column
        self.width = max(0, width)
        self.height = max(0, height)
    }

    public var bottom: Int { row + height }
    public var right: Int { column + width }

    public func contains(_ position: Position) -> Bool {
        (row..<bottom).contains(position.row) && (column..<right).contains(position.column)
    }

    /// Without `lines` rows at the top.
    func dropping(top lines: Int) -> Rect {
        Rect(row: row + lines, column: column, width: width, height: height - lines)
    }

    func inset(left: Int = 0, right: Int = 0) -> Rect {
        Rect(row: row, column: column + left, width: width - left - right, height: height)
    }
}
