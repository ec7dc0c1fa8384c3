/// A stretch of text in one style.
struct Piece: Hashable, Sendable {
    var text: String
    var style: Style

    init(_ text: String, _ role: StyleRole = .text, _ emphasis: Emphasis = []) {
        self.text = text
        style = Style(role, emphasis)
    }

    init(_ text: String, _ style: Style) {
        self.text = text
        self.style = style
    }

    var width: Int { GraphemeWidth.of(text) }
}

extension Frame {
    /// Writes `text` into at most `width` columns from `column` on; what doesn't
    /// fit ends in `ellipsis`. Returns the columns used.
    @discardableResult
    mutating func write(
        _ text: String, _ row: Int, _ column: Int, width: Int, _ style: Style = .plain, ellipsis: String = ""
    ) -> Int {
        let room = min(width, size.columns - column)
        guard rows.indices.contains(row), column >= 0, room > 0 else { return 0 }
        let fits = ellipsis.isEmpty || GraphemeWidth.of(text) <= room
        let limit = fits ? room : room - GraphemeWidth.of(ellipsis)
        var used = put(text, row, column, limit, style)
        if !fits { used += put(ellipsis, row, column + used, room - used, style) }
        return used
    }

    /// Writes one piece after the other.
    @discardableResult
    mutating func write(_ pieces: [Piece], _ row: Int, _ column: Int, width: Int, ellipsis: String = "") -> Int {
        var used = 0
        for piece in pieces where used < width {
            used += write(piece.text, row, column + used, width: width - used, piece.style, ellipsis: ellipsis)
        }
        return used
    }

    /// Writes so that the text ends before `right`.
    mutating func write(_ text: String, _ row: Int, endingAt right: Int, _ style: Style) {
        let width = GraphemeWidth.of(text)
        write(text, row, right - width, width: width, style)
    }

    mutating func fill(_ rect: Rect, _ style: Style, _ text: String = " ") {
        for row in max(0, rect.row)..<max(0, min(rect.bottom, size.rows)) {
            for column in max(0, rect.column)..<max(0, min(rect.right, size.columns)) {
                rows[row][column] = Cell(text, style)
            }
        }
    }

    /// Changes the role of plain cells and adds emphasis to all: a cursor line.
    mutating func tint(_ rect: Rect, _ role: StyleRole?, _ emphasis: Emphasis = []) {
        for row in max(0, rect.row)..<max(0, min(rect.bottom, size.rows)) {
            for column in max(0, rect.column)..<max(0, min(rect.right, size.columns)) {
                if let role { rows[row][column].style.role = role }
                rows[row][column].style.emphasis.formUnion(emphasis)
            }
        }
    }

    // MARK: - Private

    private mutating func put(_ text: String, _ row: Int, _ column: Int, _ limit: Int, _ style: Style) -> Int {
        var used = 0
        for character in text {
            let width = character.isASCII ? 1 : GraphemeWidth.of(character)
            if width == 0 { continue }
            guard used + width <= limit else { break }
            clearWide(row, column + used)
            if width == 2 { clearWide(row, column + used + 1) }
            rows[row][column + used] = Cell(character.isWhitespace ? " " : String(character), style)
            if width == 2 { rows[row][column + used + 1] = Cell("", style) }
            used += width
        }
        return used
    }

    /// Half of a wide character that is written over leaves a blank.
    private mutating func clearWide(_ row: Int, _ column: Int) {
        guard rows[row].indices.contains(column) else { return }
        if rows[row][column].text.isEmpty, column > 0 { rows[row][column - 1].text = " " }
        if column + 1 < size.columns, rows[row][column + 1].text.isEmpty { rows[row][column + 1].text = " " }
    }
}
