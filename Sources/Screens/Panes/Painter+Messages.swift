import News
import Reading

extension Painter {
    /// What was said at the bottom of the screen and needs more than a line.
    mutating func paintMessages(_ rect: Rect) {
        let listing = reader.messages
        guard !listing.isEmpty else {
            return paintNotes(
                [Piece("No messages.", .heading), Piece("Problems are told here in full.", .muted)], rect)
        }
        let detail = listing.selected?.detail.map { Typesetter.wrap($0, max(8, rect.width - 8)) } ?? []
        let extra = min(detail.count, rect.height / 2)
        layout.viewport.viewRows = max(1, rect.height - extra)
        var row = rect.row
        for index in listing.window(layout.viewport.viewRows) {
            let message = listing.rows[index]
            let line = Rect(
                row: row, column: rect.column + 1, width: rect.width - 2,
                height: 1 + (index == listing.cursor ? extra : 0))
            let role: StyleRole = message.kind == .problem ? .error : .text
            frame.write(
                message.text.safeLine, row, line.column + 2, width: line.width - 3, Style(role),
                ellipsis: symbols.ellipsis)
            if index == listing.cursor {
                for (number, text) in detail.prefix(extra).enumerated() {
                    frame.write(text, row + 1 + number, line.column + 4, width: line.width - 5, Style(.muted))
                }
                paintCursor(line, isFocused: !isPrompting)
            }
            layout.regions.append(Layout.Region(rect: line, target: .viewRow(index)))
            row += line.height
        }
    }
}
