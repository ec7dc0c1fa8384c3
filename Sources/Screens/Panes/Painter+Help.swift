import News
import Reading

extension Painter {
    /// The key table, by sections, with what is looked for; beside it, or behind the last key, how filters are written
    /// and what signs mean.
    mutating func paintHelp(_ rect: Rect) {
        let listing = reader.help.listing
        let isLooking = !reader.help.search.isEmpty
        let title = isLooking ? "Keys with '\(reader.help.search)'" : "Keys"
        frame.write(title, rect.row, rect.column + 2, width: rect.width - 4, Style(.title), ellipsis: symbols.ellipsis)
        if rect.width >= 60 {
            let hint = "\(key(.find)) looks for a key, \(key(.open)) does it"
            frame.write(hint, rect.row, endingAt: rect.right - 2, Style(.muted))
        }
        var body = rect.dropping(top: 2)
        guard !listing.isEmpty else { return paintNotes([Piece("No key has these words.", .muted)], body) }
        if rect.width >= 132 {
            paint(legend, Rect(row: body.row, column: rect.right - 54, width: 53, height: body.height))
            body = body.inset(right: 55)
        } else if !isLooking, listing.cursor == listing.count - 1 {
            let height = min(legendHeight, max(1, body.height - 4))
            paint(legend, body.dropping(top: body.height - height))
            body = Rect(row: body.row, column: body.column, width: body.width, height: body.height - height - 1)
        }
        layout.viewport.viewRows = listing.rows(in: body.height, by: \.section, gap: 1)
        let window = listing.window(layout.viewport.viewRows)
        var row = body.row
        for index in window {
            let binding = listing.rows[index]
            if listing.begins(index, in: window, by: \.section) {
                if row > body.row { row += 1 }
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
        // Beside the first keys, whose words are few.
        guard !isLooking, window.lowerBound == 0, (110..<132).contains(rect.width) else { return }
        paint([("SIGNS", signs)], Rect(row: body.row, column: body.right - 56, width: 55, height: signs.count + 1))
    }

    // MARK: - Private

    private typealias Block = (title: String, rows: [(String, String)])

    private var legend: [Block] {
        [("FILTERS", filters), ("SIGNS", signs), ("COMMANDS", Palette.verbs.map { (":" + $0.name, $0.help) })]
    }

    private var legendHeight: Int { legend.reduce(legend.count - 1) { $0 + 1 + $1.rows.count } }

    private mutating func paint(_ blocks: [Block], _ rect: Rect) {
        var row = rect.row
        for (title, rows) in blocks {
            guard row < rect.bottom else { return }
            frame.write(title, row, rect.column + 2, width: rect.width - 3, Style(.sectionTitle))
            for (sign, meaning) in rows {
                row += 1
                guard row < rect.bottom else { return }
                frame.write(sign, row, rect.column + 3, width: 18, Style(.keyHint))
                frame.write(meaning, row, rect.column + 22, width: rect.width - 23, ellipsis: symbols.ellipsis)
            }
            row += 2
        }
    }

    private var filters: [(String, String)] {
        [
            ("who: where: org:", "a person, place, firm"), ("event:", "its kind, or its words"),
            ("source: story:", "where from, of what"), ("after: before: on:", "2014, 2014-05, 2014-05-18"),
            ("tag: saved:", "a tag, a kept filter"), ("is:", "unread, marked, muted"),
            ("word* \"two words\"", "beginnings, a phrase"), ("-word -who:name", "without it"),
        ]
    }

    private var signs: [(String, String)] {
        [
            ("P O L X", "person, organisation, place,"), ("", "something else"),
            ("\(symbols.unread) \(symbols.marked)", "unread, has marked passages"),
            ("2014-05", "the day is not known"),
            ("2014-05-18\(symbols.assumed) \(symbols.span)", "by its article; the first day"),
            ("41 in 12", "41 mentions in 12 articles"),
        ]
    }

    private mutating func paint(_ binding: KeyBinding, _ rect: Rect) {
        let keyWidth = rect.width >= 60 ? 14 : 8
        frame.write(
            binding.shownKeys, rect.row, rect.column + 2, width: keyWidth, Style(.keyHint), ellipsis: symbols.ellipsis)
        let whereWidth = rect.width >= 110 ? 20 : 0
        frame.write(
            binding.help, rect.row, rect.column + keyWidth + 3, width: rect.width - keyWidth - 4 - whereWidth,
            ellipsis: symbols.ellipsis)
        guard whereWidth > 0, !binding.contexts.contains(.everywhere) else { return }
        let names = binding.contexts.map { $0 == .lit ? "search" : $0.rawValue }.prefix(2).joined(separator: ", ")
        frame.write(names, rect.row, endingAt: rect.right - 1, Style(.muted))
    }
}
