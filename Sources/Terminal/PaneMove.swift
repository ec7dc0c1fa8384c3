internal import Screens

/// A pane whose lines stand higher or lower than in the frame before: the
/// terminal can move them itself, where it keeps to margins left and right.
struct PaneMove: Hashable {
    let rect: Rect
    /// Up; negative: down.
    let lines: Int

    /// The move that leaves the fewest rows to be sent; nil where none is worth it.
    static func find(from old: Frame, to new: Frame, in panes: [Rect], size: Size) -> PaneMove? {
        guard old.size == new.size, new.size == size else { return nil }
        let moves = panes.compactMap { best(old, new, $0) }
        return moves.max { $0.saved < $1.saved }?.move
    }
}

// MARK: - Private

extension PaneMove {
    private typealias Gain = (move: PaneMove, saved: Int)

    /// A move costs about as much as a short row.
    private static let leastSaved = 3

    private static func best(_ old: Frame, _ new: Frame, _ rect: Rect) -> Gain? {
        guard rect.height > leastSaved, rect.width < new.size.columns, isWhole(old, rect) else { return nil }
        let kept = same(old, new, rect, by: 0)
        guard rect.height - kept > leastSaved else { return nil }
        let gains = (1...rect.height / 2).flatMap { [$0, -$0] }.map { lines in
            Gain(PaneMove(rect: rect, lines: lines), same(old, new, rect, by: lines) - kept)
        }
        return gains.max { $0.saved < $1.saved }.flatMap { $0.saved > leastSaved ? $0 : nil }
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
