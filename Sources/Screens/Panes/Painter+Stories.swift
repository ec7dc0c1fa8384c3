import News
import Reading

extension Painter {
    /// Stories, kept filters and sources, each with what is new in it.
    mutating func paintStories(_ rect: Rect, isWhole: Bool) {
        let listing = reader.stories.listing
        let isFocused = reader.view == .stories
        let hasTitles = !isWhole || rect.height > 8
        let gap = isWhole && rect.height >= listing.count + 7 ? 1 : 0
        let height = hasTitles ? listing.rows(in: rect.height, by: \.block, gap: gap) : rect.height
        if isFocused { layout.viewport.listRows = max(1, height) }
        let window = listing.window(height)
        let columns = columns(listing.rows[window], rect.width)
        var row = rect.row
        for index in window {
            if hasTitles, listing.begins(index, in: window, by: \.block) {
                row += index > window.lowerBound ? gap : 0
                paint(listing.rows[index].block, Rect(row: row, column: rect.column, width: rect.width, height: 1))
                row += 1
            }
            let line = Rect(row: row, column: rect.column, width: rect.width, height: 1)
            row += 1
            paint(listing.rows[index], line, columns)
            if isFocused {
                if index == listing.cursor { paintCursor(line, isFocused: !isPrompting) }
            } else if isShown(listing.rows[index]) {
                paintCursor(line, isFocused: false)
            }
            layout.regions.append(Layout.Region(rect: line, target: .story(index)))
        }
        if isWhole, reader.stories.isLoaded, reader.stories.stories.isEmpty, rect.bottom - row > 5 {
            paintNotes(
                [Piece("Stories appear when several articles report the same things.", .muted)],
                rect.dropping(top: row - rect.row))
        }
    }

    // MARK: - Private

    private mutating func paint(_ block: StoryRow.Block, _ rect: Rect) {
        let stories = reader.stories
        switch block {
        case .all: paintSectionTitle("ALL", "", rect)
        case .filters: paintSectionTitle("FILTERS", "kept", rect)
        case .sources: paintSectionTitle("SOURCES", "feeds, folders and files", rect)
        case .stories:
            let note = "\(grouped(stories.stories.count)), newest first"
            paintSectionTitle("STORIES", rect.width >= 76 ? "articles that belong together: " + note : note, rect)
        }
    }

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
        case .saved(let saved): return (saved.name, .text, saved.articles, saved.unread)
        case .source(let source): return (source.name, .text, source.articles, source.unread)
        }
    }
}
