import News
import Reading

extension Painter {
    /// Events by their days, under a plot of how many there were when.
    mutating func paintTimeline(_ rect: Rect) {
        guard let pane = reader.timeline, .timeline(pane.timeline.query) == reader.view else {
            return paintNotes([Piece("Opening...", .muted)], rect)
        }
        guard !pane.rows.isEmpty else {
            return paintNotes(
                [
                    Piece("No dated events are known here.", .heading),
                    Piece("They come with the analysis of articles; gj shows how far it is.", .muted),
                ], rect)
        }
        var row = rect.row + (rect.height > 18 ? 1 : 0)
        frame.write(
            pane.timeline.title.safeLine, row, rect.column + 2, width: rect.width - 16, Style(.title),
            ellipsis: symbols.ellipsis)
        frame.write(plural(pane.rows.count, "event"), row, endingAt: rect.right - 2, Style(.muted))
        row += 1
        if rect.height > 12 {
            row = paintDensity(pane.timeline.rows, pane.rows.selected, rect.inset(left: 2, right: 2), row + 1) + 1
        }
        paintEvents(pane.rows, Rect(row: row, column: rect.column, width: rect.width, height: rect.bottom - row))
    }

    // MARK: - Private

    private mutating func paintEvents(_ rows: Listing<EventRow>, _ rect: Rect) {
        let width = rect.width - 2
        let words = rows.selected.map { eventLines($0, width, indent: Painter.dayColumns, atMost: 3) } ?? []
        let reason = rows.selected.map { reasonLines($0, rect.width) } ?? []
        let extra = min(words.count + reason.count - 1, max(0, rect.height - 2))
        layout.viewport.viewRows = max(1, rect.height - extra)
        var row = rect.row
        var year: Int?
        for index in rows.window(layout.viewport.viewRows) where row < rect.bottom {
            let event = rows.rows[index]
            let isCursor = index == rows.cursor
            let height = isCursor ? min(1 + extra, rect.bottom - row) : 1
            let line = Rect(row: row, column: rect.column + 1, width: width, height: height)
            if isCursor { paintWhole(event, words, reason, line) } else { paint(event, line) }
            if year != event.event.days.from?.year {
                frame.tint(Rect(row: row, column: line.column + 1, width: 4, height: 1), nil, .bold)
            }
            year = event.event.days.from?.year
            layout.regions.append(Layout.Region(rect: line, target: .viewRow(index)))
            row += height
        }
    }

    /// The event the cursor is on, with all its words and who took part.
    private mutating func paintWhole(_ event: EventRow, _ words: [String], _ reason: [String], _ rect: Rect) {
        for (index, text) in (words + reason).prefix(rect.height).enumerated() {
            let line = Rect(row: rect.row + index, column: rect.column, width: rect.width, height: 1)
            if index < words.count {
                paintLine(text, isFirst: index == 0, of: event, indent: Painter.dayColumns, line)
            } else {
                frame.write(
                    text, line.row, rect.column + Painter.dayColumns, width: rect.width - 14, Style(.muted, .italic))
            }
        }
        paintCursor(rect, isFocused: !reader.isInContext && !isPrompting)
    }

    private func reasonLines(_ row: EventRow, _ width: Int) -> [String] {
        let names = row.event.participants.map(\.entity.name.safeLine)
        let parts =
            names + [statusWord(row.event.status), dateWord(row.event)].compactMap { $0 } + row.reasons.map(\.safeLine)
        let text = parts.joined(separator: symbols.separator)
        return text.isEmpty ? [] : Array(Typesetter.wrap(text, max(8, width - 16)).prefix(2))
    }

    /// Bars over the time from the first to the last event; the cursor's place is marked. Returns the next row.
    private mutating func paintDensity(_ rows: [EventRow], _ selected: EventRow?, _ rect: Rect, _ row: Int) -> Int {
        let dates = rows.compactMap { $0.event.days.from?.daysSince1970 }
        guard let first = dates.min(), let last = dates.max(), last > first, rect.width > 20 else { return row - 1 }
        let scale = TimeScale(first: first, last: last, width: rect.width)
        var counts = [Int](repeating: 0, count: rect.width)
        for day in dates { counts[scale.column(day)] += 1 }
        let highest = counts.max() ?? 1
        for (column, count) in counts.enumerated() {
            let level = count == 0 ? 0 : max(1, count * 8 / max(1, highest))
            frame.write(
                count == 0 ? symbols.horizontal : symbols.bars[level], row, rect.column + column, width: 1,
                Style(count == 0 ? .border : .progress))
        }
        if let day = selected?.event.days.from?.daysSince1970 {
            frame.tint(Rect(row: row, column: rect.column + scale.column(day), width: 1, height: 1), .date, .reverse)
        }
        for (column, year) in scale.years {
            frame.write(String(year), row + 1, rect.column + column, width: 5, Style(.muted))
        }
        return row + 2
    }
}

/// Days on an axis of some columns.
struct TimeScale {
    let first: Int
    let last: Int
    let width: Int

    func column(_ day: Int) -> Int {
        max(0, min(width - 1, (day - first) * (width - 1) / max(1, last - first)))
    }

    /// The first year, and then every year, every second, fifth, ... as there is room for their numbers.
    var years: [(column: Int, year: Int)] {
        let from = CalendarDay(daysSince1970: first).year
        let to = CalendarDay(daysSince1970: last).year
        let step = [1, 2, 5, 10, 20, 50, 100].first { ($0 * 365) * width / max(1, last - first) >= 7 } ?? 200
        var result = [(column: 0, year: from)]
        for year in from...to where year > from && year % step == 0 {
            guard let day = CalendarDay(year: year, month: 1, day: 1)?.daysSince1970 else { continue }
            let column = column(day)
            guard column >= (result.last.map { $0.column + 6 } ?? 0), column + 4 <= width else { continue }
            result.append((column, year))
        }
        return result
    }
}
