/// Rows, a cursor on one of them, and the row at the top of the window.
public struct Listing<Row: Hashable & Sendable>: Hashable, Sendable {
    public private(set) var rows: [Row] {
        didSet { place.count = rows.count }
    }
    private var place = RowCursor()

    public init(_ rows: [Row] = []) {
        self.rows = rows
        place.count = rows.count
    }

    public var cursor: Int { place.row }
    public var top: Int { place.top }
    public var selected: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }
    public var isEmpty: Bool { rows.isEmpty }
    public var count: Int { rows.count }

    /// The rows that a window of `height` shows: from the top, but always with the cursor.
    public func window(_ height: Int) -> Range<Int> { place.window(height) }

    /// Moves the cursor and lets the window follow. False if it was at that end already.
    @discardableResult
    public mutating func move(by steps: Int, height: Int = 20) -> Bool { place.move(by: steps, height: height) }

    public mutating func select(_ index: Int) { place.select(index) }

    /// Chooses a row that is in view: the window stays where it is.
    public mutating func select(_ index: Int, inWindowOf height: Int) { place.select(index, inWindowOf: height) }

    /// Moves the window without the cursor leaving it.
    public mutating func scroll(by steps: Int, height: Int) { place.scroll(by: steps, height: height) }

    /// What concerns the cursor alone, whatever the rows are.
    mutating func withCursor<Result>(_ act: (inout RowCursor) -> Result) -> Result { act(&place) }

    public mutating func replace(with rows: [Row]) {
        self.rows = rows
        select(cursor)
        place.putTop(at: min(top, rows.count - 1))
    }

    public mutating func append(_ more: [Row]) { rows += more }

    /// More rows in front; cursor and window stay on theirs.
    mutating func prepend(_ more: [Row]) {
        rows = more + rows
        place.shift(by: more.count)
    }

    /// Lets go of rows in front of the cursor; it and the window stay on theirs.
    mutating func removeFirst(_ count: Int) {
        // A copy: what is only removed keeps its room.
        rows = Array(rows.dropFirst(count))
        place.shift(by: -count)
    }

    /// Lets go of rows behind the cursor.
    mutating func removeLast(_ count: Int) {
        rows = Array(rows.dropLast(count))
        select(cursor)
    }
}

extension Listing where Row: Identifiable, Row.ID: Sendable {
    public func row(_ id: Row.ID) -> Row? { index(of: id).map { rows[$0] } }

    public func contains(id: Row.ID) -> Bool { index(of: id) != nil }

    public mutating func update(_ id: Row.ID, _ change: (inout Row) -> Void) {
        if let index = index(of: id) { change(&rows[index]) }
    }

    /// New rows; the cursor stays on its row, and the row at its height.
    public mutating func refresh(with rows: [Row]) {
        let id = selected?.id
        let height = cursor - top
        self.rows = rows
        if !rows.indices.contains(cursor) || rows[cursor].id != id {
            select(id.flatMap { index(of: $0) } ?? cursor)
        }
        place.putTop(at: cursor - height)
    }

    @discardableResult
    public mutating func select(id: Row.ID) -> Bool {
        guard let index = index(of: id) else { return false }
        select(index)
        return true
    }

    private func index(of id: Row.ID) -> Int? { rows.firstIndex { $0.id == id } }
}
