import News
import Reading

extension Painter {
    /// Events by their days, under a plot of how many there were when.
    mutating func paintTimeline(_ rect: Rect) {
        guard let pane = reader.timeline, .timeline(pane.timeline.query) == reader.view else {
            return paintNotes([Piece("Opening...", .muted)], rect)
        }
        guard !pane.rows.isEmpty else {
            return paintNotes(emptyTimeline(pane.timeline.query.days), rect)
        }
        var row = rect.row + (rect.height > 18 ? 1 : 0)
        let legend = rect.width >= 70 ? legend(of: pane.rows.rows.lazy.map(\.event), width: 40) ?? "" : ""
        frame.write(
            title(pane.timeline), row, rect.column + 2, width: rect.width - 5 - GraphemeWidth.of(legend),
            Style(.title), ellipsis: symbols.ellipsis)
        frame.write(legend, row, endingAt: rect.right - 2, Style(.muted, .italic))
        row += 1
        if rect.height > 12 {
            row = paintDensity(pane, rect.inset(left: 2, right: 2), row + 1) + 1
        }
        paintEvents(pane.rows, Rect(row: row, column: rect.column, width: rect.width, height: rect.bottom - row))
    }

    // MARK: - Private

    /// The time that is zoomed in on, and what it is of, which may be long.
    private func title(_ timeline: Timeline) -> String {
        let period = CalendarSpan(timeline.query.days).map { $0.name(of: timeline.query.days) }
        let rest = timeline.isCut ? "the last \(timeline.rows.count)" : nil
        return [period, timeline.title.safeLine, rest].compactMap(\.self).joined(separator: symbols.separator)
    }

    private func emptyTimeline(_ days: DayInterval) -> [Piece] {
        guard let span = CalendarSpan(days) else {
            return [
                Piece("No dated events are known here.", .heading),
                Piece("They come with the analysis of articles; \(key(.jobs)) shows how far it has got.", .muted),
            ]
        }
        return [
            Piece("No events are known of \(span.name(of: days)).", .heading),
            Piece(
                "\(key(.previousPeriod)) and \(key(.nextPeriod)) go on, \(key(.zoomOut)) zooms out.", .muted),
        ]
    }

    private mutating func paintEvents(_ rows: Listing<EventRow>, _ rect: Rect) {
        let width = rect.width - 2
        let words = rows.selected.map { eventLines($0, width, indent: indent($0.event), atMost: 3) } ?? []
        let reason = rows.selected.map { reasonLines($0, rect.width) } ?? []
        let extra = min(words.count + reason.count - 1, max(0, rect.height - 2))
        // Those without a date stand together, at one end of the others.
        let undated = rows.rows.first?.event.days.isOpen == true || rows.rows.last?.event.days.isOpen == true
        layout.viewport.viewRows = max(1, rect.height - extra - (undated ? 1 : 0))
        let window = rows.window(layout.viewport.viewRows)
        let firstUndated = undated ? window.first { rows.rows[$0].event.days.isOpen } : nil
        var row = rect.row
        var year: Int?
        for index in window where row < rect.bottom {
            let event = rows.rows[index]
            if index == firstUndated {
                let title = rect.width >= 60 ? "no date: their texts don't say when" : "no date"
                let count = rows.rows.count(where: \.event.days.isOpen)
                paintRule(title, grouped(count), Rect(row: row, column: rect.column, width: rect.width, height: 1))
                row += 1
            }
            let isCursor = index == rows.cursor
            let height = isCursor ? min(1 + extra, rect.bottom - row) : 1
            let line = Rect(row: row, column: rect.column + 1, width: width, height: height)
            if isCursor { paintWhole(event, words, reason, line) } else { paint(event, line) }
            let newYear = event.event.days.from?.year
            if newYear != nil, newYear != year {
                frame.tint(Rect(row: row, column: line.column + 1, width: 4, height: 1), nil, .bold)
            }
            year = newYear
            layout.regions.append(Layout.Region(rect: line, target: .viewRow(index)))
            row += height
        }
    }

    /// The event the cursor is on, with all its words and who took part.
    private mutating func paintWhole(_ event: EventRow, _ words: [String], _ reason: [String], _ rect: Rect) {
        for (index, text) in (words + reason).prefix(rect.height).enumerated() {
            let line = Rect(row: rect.row + index, column: rect.column, width: rect.width, height: 1)
            if index < words.count {
                paintLine(text, isFirst: index == 0, of: event, indent: indent(event.event), line)
            } else {
                let column = max(3, indent(event.event))
                frame.write(
                    text, line.row, rect.column + column, width: rect.width - column - 1, Style(.muted, .italic))
            }
        }
        paintCursor(rect, isFocused: !reader.isInContext && !isPrompting)
    }

    /// Who says so is known of the event the cursor is on, once the pane beside it is about it.
    private func speaker(of row: EventRow) -> String? {
        guard let page = reader.context.page, page.topic == .event(row.id) else { return row.speaker }
        return page.events.first { $0.id == row.id }?.speaker
    }

    private func reasonLines(_ row: EventRow, _ width: Int) -> [String] {
        let names = row.event.participants.map(\.entity.name.safeLine)
        let parts = names + [speakerWords(speaker(of: row)), dateWord(row.event)].compactMap { $0 }
        let text = parts.joined(separator: symbols.separator)
        return text.isEmpty ? [] : Array(Typesetter.wrap(text, max(8, width - 16)).prefix(2))
    }

    /// Bars over the time that most events are of, or over the time that is
    /// zoomed in on; what lies before and behind is counted at the ends, and the
    /// cursor's place is marked. Returns the next row.
    private mutating func paintDensity(_ pane: TimelinePane, _ rect: Rect, _ row: Int) -> Int {
        let density = pane.timeline.density
        let days = pane.timeline.query.days
        let span = CalendarSpan(days)
        if days.isOpen || span == .decade, YearBars.fit(pane.rows.rows), rect.width > 30,
            let bars = YearBars(density, width: rect.width)
        {
            return paint(bars, pane.rows.selected?.event.days.first?.year, rect, row)
        }
        guard let bulk = TimeScale.bulk(of: density), rect.width > 30 else { return row - 1 }
        let first = days.from?.daysSince1970 ?? bulk.lowerBound
        let last = days.to?.daysSince1970 ?? bulk.upperBound
        guard last > first else { return row - 1 }
        let height = barHeight(rect)
        let base = row + height - 1
        let ends = DensityPlot.Ends(density, first...last, symbols)
        let plot = rect.inset(left: ends.before.count, right: ends.behind.count)
        let scale = TimeScale(first: first, last: last, width: plot.width)
        let counts = scale.counts(density)
        let highest = counts.max() ?? 1
        for (index, count) in counts.enumerated() {
            paintBar(count, of: highest, height, row, plot.column + index)
        }
        for (column, text) in scale.ticks {
            frame.write(text, base + 1, plot.column + column, width: text.count, Style(.muted))
        }
        let cursor = pane.rows.selected?.event.days.first?.daysSince1970
        paintEnds(ends, cursor, scale, Rect(row: base, column: rect.column, width: rect.width, height: 1))
        if let cursor, scale.contains(cursor) {
            paintHere(Rect(row: row, column: plot.column + scale.column(cursor), width: 1, height: height))
        }
        return base + 2
    }

    private func barHeight(_ rect: Rect) -> Int { rect.height >= 40 ? 3 : rect.height >= 24 ? 2 : 1 }

    private mutating func paint(_ bars: YearBars, _ year: Int?, _ rect: Rect, _ row: Int) -> Int {
        let height = barHeight(rect)
        let highest = bars.counts.max() ?? 1
        for (index, count) in bars.counts.enumerated() {
            for column in 0..<bars.barWidth {
                paintBar(count, of: highest, height, row, rect.column + index * bars.step + column)
            }
        }
        for (column, text) in bars.ticks {
            frame.write(text, row + height, rect.column + column, width: text.count, Style(.muted))
        }
        if let column = year.flatMap(bars.column) {
            frame.tint(
                Rect(row: row, column: rect.column + column, width: bars.barWidth, height: height), .date, .bold)
        }
        return row + height + 1
    }

    /// The bar of the event under the cursor, and a sign below it where no label stands.
    private mutating func paintHere(_ bar: Rect) {
        frame.tint(bar, .date, .bold)
        guard frame.rows.indices.contains(bar.bottom), frame.rows[bar.bottom][bar.column] == .blank else { return }
        frame.write(symbols.here, bar.bottom, bar.column, width: 1, Style(.date))
    }

    /// What lies outside of the axis.
    private mutating func paintEnds(_ ends: DensityPlot.Ends, _ cursor: Int?, _ scale: TimeScale, _ rect: Rect) {
        let isBefore = cursor.map { $0 < scale.first } == true
        let isBehind = cursor.map { $0 > scale.last } == true
        frame.write(ends.before, rect.row, rect.column, width: rect.width, Style(.muted, isBefore ? .bold : []))
        frame.write(ends.behind, rect.row, endingAt: rect.right, Style(.muted, isBehind ? .bold : []))
    }

    /// From the bottom up, eight steps a row; nothing is the floor.
    private mutating func paintBar(_ count: Int, of highest: Int, _ height: Int, _ row: Int, _ column: Int) {
        guard count > 0 else {
            frame.write(symbols.floor, row + height - 1, column, width: 1, Style(.border))
            return
        }
        let level = max(2, count * height * 8 / max(1, highest))
        for step in 0..<height where level > step * 8 {
            let bar = symbols.bars[min(8, level - step * 8)]
            frame.write(bar, row + height - 1 - step, column, width: 1, Style(.progress))
        }
    }
}
