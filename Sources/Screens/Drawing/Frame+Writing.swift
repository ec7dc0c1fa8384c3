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

    /// Writes one piece after the other; what doesn't fit of them all ends in one `ellipsis`.
    @discardableResult
    mutating func write(_ pieces: [Piece], _ row: Int, _ column: Int, width: Int, ellipsis: String = "") -> Int {
        let room = min(width, size.columns - column)
        let fits = ellipsis.isEmpty || pieces.reduce(0) { $0 + $1.width } <= room
        let limit = fits ? room : room - GraphemeWidth.of(ellipsis)
        var used = 0
        var style = Style.plain
        for piece in pieces where used < limit && !piece.text.isEmpty {
            used += write(piece.text, row, column + used, width: limit - used, piece.style)
            style = piece.style
        }
        if !fits { used += write(ellipsis, row, column + used, width: room - used, style) }
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
        if text.utf8.contains(where: { $0 >= 0xD6 }), WritingOrder.matters(text) {
            return put(inWritingOrder: text, row, column, limit, style)
        }
        var used = 0
        for character in text {
            let width = character.isASCII ? 1 : GraphemeWidth.of(character)
            guard used + width <= limit else { break }
            put(character, width, row, column + used, style)
            used += width
        }
        return used
    }

    /// As much of it as fits, in the order in which it is drawn.
    private mutating func put(
        inWritingOrder text: String, _ row: Int, _ column: Int, _ limit: Int, _ style: Style
    ) -> Int {
        var characters: [Character] = []
        var used = 0
        for character in text {
            used += GraphemeWidth.of(character)
            guard used <= limit else { break }
            characters.append(character)
        }
        let placed = PlacedText(String(characters))
        for place in placed.places { put(place.character, place.width, row, column + place.column, style) }
        return placed.places.reduce(0) { $0 + $1.width }
    }

    /// One grapheme cluster of so many columns.
    mutating func put(_ character: Character, _ width: Int, _ row: Int, _ column: Int, _ style: Style) {
        guard rows.indices.contains(row), column >= 0, width > 0, column + width <= size.columns else { return }
        if width == 1 {
            clearWide(row, column)
            let isBlank = character.asciiValue.map { $0 <= 0x20 } ?? character.isWhitespace
            rows[row][column] = Cell(isBlank ? " " : String(character), style)
            return
        }
        var column = column
        for cell in GraphemeWidth.cells(character) {
            for half in 0..<cell.width {
                clearWide(row, column + half)
                rows[row][column + half] = Cell(half == 0 ? cell.text : "", style)
            }
            column += cell.width
        }
    }

    /// Half of a wide character that is written over leaves a blank.
    private mutating func clearWide(_ row: Int, _ column: Int) {
        guard rows[row].indices.contains(column) else { return }
        if rows[row][column].text.isEmpty, column > 0 { rows[row][column - 1].text = " " }
        if column + 1 < size.columns, rows[row][column + 1].text.isEmpty { rows[row][column + 1].text = " " }
    }
}
