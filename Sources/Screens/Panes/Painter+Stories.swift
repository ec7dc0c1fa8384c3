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
        for (row, index) in listing.window(body.height).enumerated() {
            let line = Rect(row: body.row + row, column: body.column, width: body.width, height: 1)
            paint(listing.rows[index], line)
            if isFocused {
                if index == listing.cursor { paintCursor(line, isFocused: !isPrompting) }
            } else if isShown(listing.rows[index]) {
                paintCursor(line, isFocused: false)
            }
            layout.regions.append(Layout.Region(rect: line, target: .story(index)))
        }
        if isWhole, reader.stories.isLoaded, listing.count <= 1, body.height > 6 {
            paintNotes(
                [Piece("Stories appear when several articles tell of the same things.", .muted)], body.dropping(top: 2))
        }
    }

    // MARK: - Private

    /// Whether the list of articles is about this row.
    private func isShown(_ row: StoryRow) -> Bool { row.query.scope == reader.list.query.scope }

    private mutating func paint(_ row: StoryRow, _ rect: Rect) {
        let (name, role, articles, unread) = words(row)
        let counts = unread > 0 ? "\(grouped(unread)) new / \(grouped(articles))" : grouped(articles)
        let shown = articles > 0 ? counts : ""
        var period = ""
        if rect.width >= 76, case .story(let story) = row {
            period = days.range(story.days.from, story.days.to, dash: symbols.dash)
        }
        let right = max(18, shown.count + 2) + (period.isEmpty ? 0 : 28)
        let style = Style(unread > 0 ? .unread : role)
        if case .source(let source) = row, source.feed?.problem != nil {
            frame.write("!", rect.row, rect.column + 1, width: 1, Style(.error))
        }
        frame.write(
            name.safeLine, rect.row, rect.column + 2, width: rect.width - 3 - right, style, ellipsis: symbols.ellipsis)
        if !period.isEmpty { frame.write(period, rect.row, endingAt: rect.right - 20, Style(.muted)) }
        frame.write(shown, rect.row, endingAt: rect.right - 1, Style(.muted))
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
