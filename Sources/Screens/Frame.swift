/// A grid of styled text: what a screen shows, with no terminal about it.
///
/// Every row has exactly `size.columns` cells; a character two columns wide
/// is followed by a cell whose text is empty.
public struct Frame: Hashable, Sendable {
    public let size: Size
    public internal(set) var rows: [[Cell]]
    /// Where the hardware cursor stands: on the focus, for screen readers.
    public internal(set) var cursor: Position?

    public init(size: Size) {
        self.size = size
        rows = Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
    }

    /// The characters alone, one line a row, trailing blanks cut.
    public var text: String {
        rows.map { row in
            let line = row.map(\.text).joined()
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
        .joined(separator: "\n")
    }
}

public struct Size: Hashable, Sendable {
    public var columns: Int
    public var rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

public struct Position: Hashable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// One column of one row.
public struct Cell: Hashable, Sendable {
    /// One grapheme cluster; empty behind a character that is two columns wide.
    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }

    public static let blank = Cell(" ")
}
