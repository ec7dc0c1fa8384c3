import News
import Reading

extension Painter {
    /// Stories, kept filters and sources, each with what is new in it.
    mutating func paintStories(_ rect: Rect, isWhole: Bool) {
        let listing = reader.stories.listing
        let isFocused = reader.view == .stories
        var body = rect
        if !isWhole || rect.height > 8 {
            paintSectionTitle("STORIES", isWhole ? "articles that belong together" : "", rect)
            body = rect.dropping(top: 1)
        }
        if isFocused { layout.viewport.listRows = max(1, body.height) }
        let window = listing.window(body.height)
        let columns = columns(listing.rows[window], body.width)
        for (row, index) in window.enumerated() {
            let line = Rect(row: body.row + row, column: body.column, width: body.width, height: 1)
            paint(listing.rows[index], line, columns)
            if isFocused {
                if index == listing.cursor { paintCursor(line, isFocused: !isPrompting) }
            } else if isShown(listing.rows[index]) {
                paintCursor(line, isFocused: false)
            }
            layout.regions.append(Layout.Region(rect: line, target: .story(index)))
        }
        if isWhole, reader.stories.isLoaded, listing.count <= 1, body.height > 6 {
            paintNotes(
                [Piece("Stories appear when several articles report the same things.", .muted)], body.dropping(top: 2))
        }
    }

    // MARK: - Private

    /// Whether the list of articles is about this row.
    private func isShown(_ row: StoryRow) -> Bool { row.query.scope == reader.list.query.scope }

    /// Columns on the right, with the two in front of each: for the counts, and for the time of stories.
    private struct Columns {
        var counts = 2
        var period = 0
    }

    /// As wide as what is in view needs.
    private func columns(_ rows: ArraySlice<StoryRow>, _ width: Int) -> Columns {
        rows.reduce(into: Columns()) { columns, row in
            columns.counts = max(columns.counts, GraphemeWidth.of(counts(row)) + 2)
            let period = period(row, width)
            if !period.isEmpty { columns.period = max(columns.period, GraphemeWidth.of(period) + 2) }
        }
    }

    /// `3 new / 12`
    private func counts(_ row: StoryRow) -> String {
        let (_, _, articles, unread) = words(row)
        guard articles > 0 else { return "" }
        return unread > 0 ? "\(grouped(unread)) new / \(grouped(articles))" : grouped(articles)
    }

    private func period(_ row: StoryRow, _ width: Int) -> String {
        guard width >= 76, case .story(let story) = row else { return "" }
        return days.range(story.days.from, story.days.to, dash: symbols.dash)
    }

    private mutating func paint(_ row: StoryRow, _ rect: Rect, _ columns: Columns) {
        let (name, role, _, unread) = words(row)
        let period = period(row, rect.width)
        let right = columns.counts + (period.isEmpty ? 0 : columns.period)
        let style = Style(unread > 0 ? .unread : role)
        if case .source(let source) = row, source.feed?.problem != nil {
            frame.write("!", rect.row, rect.column + 1, width: 1, Style(.error))
        }
        frame.write(
            name.safeLine, rect.row, rect.column + 2, width: rect.width - 3 - right, style, ellipsis: symbols.ellipsis)
        frame.write(period, rect.row, endingAt: rect.right - 1 - columns.counts, Style(.muted))
        frame.write(counts(row), rect.row, endingAt: rect.right - 1, Style(.muted))
    }

    private func words(_ row: StoryRow) -> (String, StyleRole, Int, Int) {
        switch row {
        case .everything:
            let totals = reader.stories.totals
            return ("All articles", .text, totals?.articles ?? 0, totals?.unread ?? 0)
        case .story(let story): return (story.name, .text, story.articles, story.unread)
        case .saved(let saved): return ("Filter: \(saved.name)", .text, saved.articles, saved.unread)
        case .source(let source):
            return ("\(source.kind == .feed ? "Feed" : "From"): \(source.name)", .muted, source.articles, source.unread)
        }
    }
}
