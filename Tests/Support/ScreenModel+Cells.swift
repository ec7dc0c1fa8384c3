// Cells: writing, erasing, scrolling.

extension ScreenModel {
    static func blank(_ columns: Int, _ rows: Int) -> [[Cell]] {
        Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    }

    static func resized(_ cells: [[Cell]], _ columns: Int, _ rows: Int) -> [[Cell]] {
        var result = blank(columns, rows)
        for (row, line) in cells.prefix(rows).enumerated() {
            for (column, cell) in line.prefix(columns).enumerated() { result[row][column] = cell }
        }
        return result
    }

    mutating func move(_ row: Int, _ column: Int) {
        cursor = (min(max(0, row), rows - 1), min(max(0, column), columns - 1))
        wrapsNext = false
    }

    mutating func put(_ scalar: Unicode.Scalar) {
        let width = hasWideLines && (0x2500...0x257F).contains(scalar.value) ? 2 : Self.width(scalar)
        if width == 0 { return addMark(scalar) }
        if wrapsNext || cursor.column + width > columns {
            move(cursor.row, 0)
            lineFeed()
        }
        var cell = pen
        cell.text = String(scalar)
        cells[cursor.row][cursor.column] = cell
        cell.text = ""
        if width == 2 { cells[cursor.row][cursor.column + 1] = cell }
        wrapsNext = cursor.column + width >= columns
        cursor.column = min(columns - 1, cursor.column + width)
    }

    private mutating func addMark(_ scalar: Unicode.Scalar) {
        var column = wrapsNext ? cursor.column : cursor.column - 1
        if column > 0, cells[cursor.row][column].text.isEmpty { column -= 1 }
        if column >= 0 { cells[cursor.row][column].text.unicodeScalars.append(scalar) }
    }

    mutating func repeatLast(_ count: Int) {
        guard cursor.column > 0, let scalar = cells[cursor.row][cursor.column - 1].text.unicodeScalars.first else {
            return
        }
        for _ in 0..<count { put(scalar) }
    }

    mutating func lineFeed() {
        wrapsNext = false
        if cursor.row == region.upperBound - 1 {
            scrollUp(region, 1)
        } else {
            cursor.row = min(rows - 1, cursor.row + 1)
        }
    }

    mutating func reverseLineFeed() {
        if cursor.row == region.lowerBound {
            scrollDown(region, 1)
        } else {
            move(cursor.row - 1, cursor.column)
        }
    }

    mutating func scrollUp(_ range: Range<Int>, _ count: Int) {
        let old = cells
        for row in range {
            let source = row + count
            for column in margins { cells[row][column] = source < range.upperBound ? old[source][column] : Cell() }
        }
    }

    mutating func scrollDown(_ range: Range<Int>, _ count: Int) {
        let old = cells
        for row in range {
            let source = row - count
            for column in margins { cells[row][column] = source >= range.lowerBound ? old[source][column] : Cell() }
        }
    }

    mutating func eraseScreen(_ kind: Int) {
        for row in erasedRows(kind) { fill(row, 0..<columns) }
        if kind < 2 { eraseLine(kind) }
    }

    /// Whole rows below the cursor, above it, or all.
    private func erasedRows(_ kind: Int) -> Range<Int> {
        switch kind {
        case 0: cursor.row + 1..<rows
        case 1: 0..<cursor.row
        default: 0..<rows
        }
    }

    /// Columns of a scalar: the wide blocks of East Asia and emoji, and marks.
    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    mutating func eraseLine(_ kind: Int) {
        switch kind {
        case 0: fill(cursor.row, cursor.column..<columns)
        case 1: fill(cursor.row, 0..<cursor.column + 1)
        default: fill(cursor.row, 0..<columns)
        }
    }

    /// Blanks, on the pen's background as xterm does it.
    mutating func fill(_ row: Int, _ range: Range<Int>) {
        var cell = Cell()
        cell.background = pen.background
        for column in range { cells[row][column] = cell }
    }

    mutating func replaceLine(_ row: Int, _ change: (inout [Cell]) -> Void) {
        var line = cells[row]
        change(&line)
        cells[row] = Array((line + Array(repeating: Cell(), count: columns)).prefix(columns))
    }
}
