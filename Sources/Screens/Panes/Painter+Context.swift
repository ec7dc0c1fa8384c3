import News
import Reading

extension Painter {
    /// Events, names and articles beside the text, or below it.
    mutating func paintContext(_ rect: Rect) {
        layout.panes[.context] = rect
        layout.regions.append(Layout.Region(rect: rect, target: .pane(.context)))
        layout.viewport.contextRows = max(1, rect.height)
        if let row = plan.sheetTitle { paintSheetTitle(row) }
        guard !reader.context.listing.isEmpty else { return paintNothingBeside(rect) }
        let rect = paintStrip(rect)
        let body = rect.inset(right: rect.right == size.columns ? 1 : 0)
        let lines = contextLines(body)
        let top = lines.top(reader.context.listing, rect.height, isFocused: reader.isInContext)
        for (index, line) in lines.all[top..<min(lines.all.count, top + rect.height)].enumerated() {
            paint(line, Rect(row: rect.row + index, column: body.column, width: body.width, height: 1))
        }
        paintScrollMark(rect, top: top, of: lines.all.count)
    }

    /// How many of its events were when, where there is room for that; returns what is left.
    private mutating func paintStrip(_ rect: Rect) -> Rect {
        guard plan.width == .three, rect.height >= 40, let page = reader.context.page,
            let plot = DensityPlot(
                of: DayCount.counts(of: (page.events + page.relatedEvents).compactMap(\.event.days.first)),
                width: rect.width - 14, ascii: options.ascii)
        else { return rect }
        frame.write("TIMELINE", rect.row, rect.column + 2, width: 8, Style(.sectionTitle))
        frame.write(plot.bars, rect.row, rect.column + 12, width: rect.width - 13, Style(.progress))
        frame.write(plot.axis, rect.row + 1, rect.column + 12, width: rect.width - 13, Style(.muted))
        frame.fill(
            Rect(row: rect.row + 2, column: rect.column, width: rect.width, height: 1), Style(.border),
            symbols.horizontal)
        layout.viewport.contextRows = rect.height - 3
        return rect.dropping(top: 3)
    }

    func statusWord(_ event: Event) -> String? { event.shownStatus?.rawValue }

    /// `according to TASS`
    func speakerWords(_ speaker: String?) -> String? { speaker.map { "according to \($0.safeLine)" } }

    /// What its day alone doesn't tell.
    func dateWord(_ event: Event) -> String? {
        let isEarlier = event.days.from == nil && event.days.to != nil
        return event.dateNote ?? (isEarlier ? "on that day or earlier" : nil)
    }

    // MARK: - Private

    private mutating func paint(_ line: ContextLines.Line, _ rect: Rect) {
        switch line {
        case .blank: break
        case .divider(let title, let count): paintRule(title, String(count), rect)
        case .legend(let text):
            frame.write(text, rect.row, rect.column + 1, width: rect.width - 2, Style(.muted, .italic))
        case .undated(let count): paintRule("no date", grouped(count), rect, indent: 1)
        case .reason(let text, _): paintReason(text, line, rect)
        case .event(let index, let words, let isFirst):
            if case .event(let event, _) = reader.context.listing.rows[index] {
                paintLine(words, isFirst: isFirst, of: event, indent: indent(event.event), rect)
            }
            paintFocus(line, isFirst: isFirst, rect)
        case .row(let index):
            paint(reader.context.listing.rows[index], rect)
            paintFocus(line, isFirst: true, rect)
        }
    }

    mutating func paintRule(_ title: String, _ count: String, _ rect: Rect, indent: Int = 2) {
        // A narrow pane has room only for what stands behind the comma.
        let isNarrow = title.count + count.count + 7 > rect.width
        let words = isNarrow ? title.split(separator: ", ").last.map(String.init) ?? title : title
        let start = String(repeating: " ", count: indent) + "\(symbols.horizontal)\(symbols.horizontal) \(words) "
        let used = frame.write(start, rect.row, rect.column, width: rect.width, Style(.muted))
        let width = rect.width - used - count.count - 2
        frame.fill(
            Rect(row: rect.row, column: rect.column + used, width: width, height: 1), Style(.border), symbols.horizontal
        )
        frame.write(count, rect.row, endingAt: rect.right - 1, Style(.muted))
    }

    private mutating func paintReason(_ text: String, _ line: ContextLines.Line, _ rect: Rect) {
        frame.write(text, rect.row, rect.column + 4, width: rect.width - 5, Style(.muted, .italic))
        paintFocus(line, isFirst: false, rect)
    }

    /// Marks what the cursor is on, all its lines, and makes it a place to click.
    private mutating func paintFocus(_ line: ContextLines.Line, isFirst: Bool, _ rect: Rect) {
        guard let index = line.row else { return }
        layout.regions.append(Layout.Region(rect: rect, target: .contextRow(index)))
        guard reader.isInContext, index == reader.context.listing.cursor else { return }
        let hasMark = isFirst && !reader.context.listing.rows[index].isHeader
        if hasMark { return paintCursor(rect, isFocused: !isPrompting) }
        frame.tint(rect, nil, .selected)
        if isFirst, !isPrompting { frame.cursor = Position(row: rect.row, column: rect.column) }
    }

    /// `── Events 7 ── Names 7 ── Articles 12 ─────── gc ──`
    private mutating func paintSheetTitle(_ row: Int) {
        frame.fill(Rect(row: row, column: 0, width: size.columns, height: 1), Style(.border), symbols.horizontal)
        var pieces: [Piece] = []
        for (title, count) in sheetTitles {
            pieces.append(Piece(" \(title) ", .sectionTitle))
            pieces.append(Piece("\(count) ", .muted))
        }
        guard !pieces.isEmpty else { return }
        frame.write(pieces, row, 2, width: size.columns - 16)
        let key = reader.isInContext ? reader.table.label(.goArticle) : reader.table.label(.goContext)
        if let key { frame.write(" \(key) ", row, endingAt: size.columns - 2, Style(.keyHint)) }
    }

    /// Events of the topic, and those from elsewhere: `3+1`.
    private var sheetTitles: [(String, String)] {
        guard let page = reader.context.page else { return [] }
        return [
            ("Events", [page.events.count, page.relatedEvents.count]), ("Entities", [page.entities.count]),
            ("Articles", [page.sameStory.count + page.related.count]), ("Marks", [page.marks.count]),
            ("Links", [page.links.count]),
        ]
        .map { title, counts in (title, counts.filter { $0 > 0 }.map { grouped($0) }.joined(separator: "+")) }
        .filter { !$0.1.isEmpty }
    }

    private mutating func paintNothingBeside(_ rect: Rect) {
        for (index, line) in Typesetter.wrap(nothingBeside, max(10, rect.width - 4)).prefix(rect.height).enumerated() {
            frame.write(
                line, rect.row + index + (rect.height > 4 ? 1 : 0), rect.column + 2, width: rect.width - 3,
                Style(.muted))
        }
    }

    private var nothingBeside: String {
        let (wanted, topic) = (reader.context.wanted, reader.context.page?.topic)
        guard let topic, topic == wanted else { return wanted == nil ? "" : symbols.ellipsis }
        return isAnalyzed(topic)
            ? "No events or entities were found here." : "Names, dates and events are being found \(symbols.ellipsis)"
    }

    private func isAnalyzed(_ topic: ContextTopic) -> Bool {
        guard let id = topic.article else { return true }
        if let page = reader.page?.page, page.article.id == id { return page.isAnalyzed }
        return reader.shownList.rows.row(id)?.isAnalyzed ?? true
    }
}
