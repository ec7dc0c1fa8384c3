import News
import Reading

extension Painter {
    /// All marked passages, with their notes and where they stand.
    mutating func paintMarks(_ rect: Rect) {
        guard let marks = reader.marks else { return paintNotes([Piece("Looking...", .muted)], rect) }
        guard !marks.isEmpty else { return paintNotes(noMarks, rect) }
        let inner = rect.inset(left: 1, right: 1)
        let perRow = rect.height >= 12 ? 4 : 2
        layout.viewport.viewRows = max(1, inner.height / perRow)
        for (number, index) in marks.window(layout.viewport.viewRows).enumerated() {
            let box = Rect(row: inner.row + number * perRow, column: inner.column, width: inner.width, height: perRow)
            paint(marks.rows[index], box, isCursor: index == marks.cursor)
            layout.regions.append(Layout.Region(rect: box, target: .viewRow(index)))
        }
    }

    private var noMarks: [Piece] {
        let ways = [
            "In an article \(key(.select)) selects a sentence, \(key(.extendSentence)) and \(key(.extendWord)) extend it,",
            "\(key(.mark)) marks it. Marks are kept with their quotation, and \(key(.save)) writes them as Markdown.",
        ]
        return [
            Piece("No passages are marked yet.", .heading), Piece("", .text),
            Piece(ways.joined(separator: " "), .muted),
        ]
    }

    private mutating func paint(_ mark: Mark, _ rect: Rect, isCursor: Bool) {
        let quoteRows = rect.height > 2 ? 2 : 1
        let lines = Typesetter.wrap(mark.anchor.quote.safeLine, max(8, min(rect.width - 6, options.measure)))
        for (number, line) in lines.prefix(quoteRows).enumerated() {
            let isCut = number == quoteRows - 1 && lines.count > quoteRows
            let text = isCut ? line + symbols.ellipsis : line
            frame.write(symbols.quoteBar, rect.row + number, rect.column + 2, width: 1, Style(.match))
            frame.write(text, rect.row + number, rect.column + 4, width: rect.width - 5, Style(.text, .marked))
        }
        let row = rect.row + min(quoteRows, max(1, lines.count))
        var pieces = [Piece(mark.articleTitle.safeLine, .muted)]
        if let site = mark.site { pieces.append(Piece(symbols.separator + site.sourceName, .muted)) }
        pieces.append(Piece(symbols.separator + days.short(mark.published).trimmed, .muted))
        if let note = mark.note { pieces.insert(Piece(note.safeLine + symbols.separator, .match), at: 0) }
        if row < rect.bottom {
            frame.write(pieces, row, rect.column + 4, width: rect.width - 5, ellipsis: symbols.ellipsis)
        }
        if isCursor {
            let box = Rect(
                row: rect.row, column: rect.column, width: rect.width, height: min(rect.height, row - rect.row + 1))
            paintCursor(box, isFocused: !reader.isInContext && !isPrompting)
        }
    }
}
