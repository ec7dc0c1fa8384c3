internal import Screens

/// Lines that stand higher or lower than in the frame before: the terminal can
/// move them itself. Where it keeps to margins left and right a pane is moved
/// alone, else its rows with all that stands beside it, which is then mended.
struct PaneMove: Hashable {
    enum Way {
        /// The rectangle alone, between margins.
        case between
        /// Whole rows, of which a part is mended.
        case rows
        /// A pane as wide as the screen: curses sees itself that its rows have moved.
        case curses
    }

    let rect: Rect
    /// Up; negative: down.
    let lines: Int
    var way = Way.between

    /// The move that leaves the least to be sent; nil where none is worth it.
    static func find(
        from old: Frame, to new: Frame, in panes: [Rect], size: Size, hasMargins: Bool
    ) -> PaneMove? {
        guard old.size == new.size, new.size == size else { return nil }
        let moves = panes.compactMap { best(old, new, $0) }
        guard let move = moves.max(by: { $0.saved < $1.saved })?.move else { return nil }
        if move.rect.width == size.columns { return PaneMove(rect: move.rect, lines: move.lines, way: .curses) }
        return hasMargins ? move : wholeRows(move, old, new)
    }

    /// What stands on the screen after it.
    func applied(to rows: [[Cell]]) -> [[Cell]] {
        let (lines, columns) = (rect.row..<rect.bottom, rect.column..<rect.right)
        var moved = rows
        for row in lines {
            let from = row + self.lines
            let cells = lines.contains(from) ? rows[from][columns] : ArraySlice(repeating: .blank, count: columns.count)
            moved[row].replaceSubrange(columns, with: cells)
        }
        return moved
    }
}

// MARK: - Private

extension PaneMove {
    private typealias Gain = (move: PaneMove, saved: Int)

    /// A move costs about as much as a short row.
    private static let leastSaved = 3

    private static func best(_ old: Frame, _ new: Frame, _ rect: Rect) -> Gain? {
        guard rect.height > leastSaved, isWhole(old, rect) else { return nil }
        let kept = same(old, new, rect, by: 0)
        guard rect.height - kept > leastSaved else { return nil }
        let gains = (1...rect.height / 2).flatMap { [$0, -$0] }.map { lines in
            Gain(PaneMove(rect: rect, lines: lines), same(old, new, rect, by: lines) - kept)
        }
        return gains.max { $0.saved < $1.saved }.flatMap { $0.saved > leastSaved ? $0 : nil }
    }

    /// The rows of the pane from edge to edge, where mending what is beside it
    /// takes clearly less than sending the pane.
    private static func wholeRows(_ move: PaneMove, _ old: Frame, _ new: Frame) -> PaneMove? {
        let rect = Rect(row: move.rect.row, column: 0, width: new.size.columns, height: move.rect.height)
        let rows = rect.row..<rect.bottom
        let blank = [Cell](repeating: .blank, count: new.size.columns)
        let still = rows.reduce(0) { $0 + cost(old.rows[$1], new.rows[$1]) }
        let moved = rows.reduce(0) { sum, row in
            let from = row + move.lines
            return sum + cost(rows.contains(from) ? old.rows[from] : blank, new.rows[row])
        }
        return moved * 10 < still * 9 ? PaneMove(rect: rect, lines: move.lines, way: .rows) : nil
    }

    /// About how many bytes make a row another: a character each, more to go
    /// somewhere and to change the look.
    private static func cost(_ old: [Cell], _ new: [Cell]) -> Int {
        guard old != new else { return 0 }
        var cost = 0
        var style = Style.plain
        var last = -2
        for column in new.indices where old[column] != new[column] {
            if column != last + 1 { cost += 8 }
            if new[column].style != style { cost += 14 }
            cost += 1
            (style, last) = (new[column].style, column)
        }
        return cost
    }

    /// How many rows would be right, were they moved up by `lines`.
    private static func same(_ old: Frame, _ new: Frame, _ rect: Rect, by lines: Int) -> Int {
        let columns = rect.column..<rect.right
        let rows = max(rect.row, rect.row - lines)..<min(rect.bottom, rect.bottom - lines)
        return rows.count { new.rows[$0][columns] == old.rows[$0 + lines][columns] }
    }

    /// No wide character stands across an edge.
    private static func isWhole(_ frame: Frame, _ rect: Rect) -> Bool {
        guard rect.row >= 0, rect.bottom <= frame.size.rows, rect.column >= 0, rect.right <= frame.size.columns
        else { return false }
        return frame.rows[rect.row..<rect.bottom].allSatisfy { row in
            !row[rect.column].text.isEmpty && (rect.right == row.count || !row[rect.right].text.isEmpty)
        }
    }
}
