import News
import Reading

extension Painter {
    /// The key table, by sections, with what is looked for.
    mutating func paintHelp(_ rect: Rect) {
        let listing = reader.help.listing
        let isLooking = !reader.help.search.isEmpty
        let title = isLooking ? "Keys with '\(reader.help.search)'" : "Keys"
        frame.write(title, rect.row, rect.column + 2, width: rect.width - 4, Style(.title), ellipsis: symbols.ellipsis)
        if rect.width >= 60 {
            frame.write("/ looks for a key, Enter does it", rect.row, endingAt: rect.right - 2, Style(.muted))
        }
        let body = rect.dropping(top: 2)
        guard !listing.isEmpty else { return paintNotes([Piece("No key has these words.", .muted)], body) }
        layout.viewport.viewRows = max(1, body.height * 3 / 4)
        var row = body.row
        for index in listing.window(layout.viewport.viewRows) where row < body.bottom {
            let binding = listing.rows[index]
            let isFirst =
                index == listing.window(layout.viewport.viewRows).lowerBound
                || listing.rows[index - 1].section != binding.section
            if isFirst, row + 1 < body.bottom {
                if row > body.row, row + 2 < body.bottom { row += 1 }
                frame.write(
                    binding.section.rawValue.uppercased(), row, body.column + 2, width: body.width - 3,
                    Style(.sectionTitle))
                row += 1
            }
            let line = Rect(row: row, column: body.column + 1, width: body.width - 2, height: 1)
            paint(binding, line)
            if index == listing.cursor { paintCursor(line, isFocused: !isPrompting) }
            layout.regions.append(Layout.Region(rect: line, target: .viewRow(index)))
            row += 1
        }
    }

    // MARK: - Private

    private mutating func paint(_ binding: KeyBinding, _ rect: Rect) {
        let keys = binding.labels.isEmpty ? ":" + binding.command.rawValue : binding.labels
        let keyWidth = rect.width >= 60 ? 14 : 8
        frame.write(keys, rect.row, rect.column + 2, width: keyWidth, Style(.keyHint), ellipsis: symbols.ellipsis)
        let whereWidth = rect.width >= 90 ? 20 : 0
        frame.write(
            binding.help, rect.row, rect.column + keyWidth + 3, width: rect.width - keyWidth - 4 - whereWidth,
            ellipsis: symbols.ellipsis)
        guard whereWidth > 0, !binding.contexts.contains(.everywhere) else { return }
        let names = binding.contexts.map { $0 == .lit ? "search" : $0.rawValue }.prefix(2).joined(separator: ", ")
        frame.write(names, rect.row, endingAt: rect.right - 1, Style(.muted))
    }
}
