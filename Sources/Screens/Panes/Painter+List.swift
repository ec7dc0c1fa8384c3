import News
import Reading

extension Painter {
    /// The stories, where there is room for them, above the articles.
    mutating func paintList(_ rect: Rect) {
        layout.panes[.list] = rect
        layout.regions.append(Layout.Region(rect: rect, target: .pane(.list)))
        if reader.view == .stories, plan.width != .three { return paintStories(rect, isWhole: true) }
        guard plan.width == .three, reader.stories.listing.count > 1 || reader.view == .stories else {
            return paintArticles(rect)
        }
        let rows = reader.view == .stories ? rect.height / 2 : min(reader.stories.listing.count, rect.height / 4)
        let height = min(rows, reader.stories.listing.count) + 1
        paintStories(Rect(row: rect.row, column: rect.column, width: rect.width, height: height), isWhole: false)
        let rule = Rect(row: rect.row + height, column: rect.column, width: rect.width, height: 1)
        frame.fill(rule, Style(.border), symbols.horizontal)
        let below = rect.dropping(top: height + 1)
        let order = reader.list.query.order == .newestFirst ? "newest first" : "oldest first"
        paintSectionTitle("ARTICLES", order, below)
        paintArticles(below.dropping(top: 1))
    }

    mutating func paintSectionTitle(_ title: String, _ note: String, _ rect: Rect) {
        let used = frame.write(
            " " + title, rect.row, rect.column, width: rect.width, Style(.sectionTitle), ellipsis: symbols.ellipsis)
        guard GraphemeWidth.of(note) + used + 3 < rect.width else { return }
        frame.write(note, rect.row, endingAt: rect.right - 1, Style(.muted))
    }

    // MARK: - Private

    private mutating func paintArticles(_ rect: Rect) {
        let list = reader.list
        guard !list.rows.isEmpty else { return paintEmptyList(rect) }
        let perRow = !list.query.filter.isAll && list.rows.rows.contains { $0.snippet != nil } ? 2 : 1
        layout.viewport.listRows = max(1, rect.height / perRow)
        var row = rect.row
        for index in list.rows.window(layout.viewport.listRows) {
            let line = Rect(row: row, column: rect.column, width: rect.width, height: perRow)
            paint(list.rows.rows[index], line)
            if index == list.rows.cursor {
                paintCursor(line, isFocused: reader.view == .list && !reader.isInContext && !isPrompting)
            }
            layout.regions.append(Layout.Region(rect: line, target: .row(index)))
            row += perRow
        }
    }

    var isPrompting: Bool { reader.prompt != nil }

    private mutating func paint(_ row: ArticleRow, _ rect: Rect) {
        let (mark, markRole): (String, StyleRole) =
            row.hasMarks ? (symbols.marked, .notice) : row.isUnread ? (symbols.unread, .unread) : (" ", .text)
        frame.write(mark, rect.row, rect.column + 1, width: 1, Style(markRole))
        let dayWidth = dayWidth(rect)
        frame.write(
            days.short(row.published, columns: dayWidth), rect.row, rect.column + 3, width: dayWidth, Style(.muted))
        let right = rightColumns(row, rect)
        let titleRole: StyleRole = row.isUnread ? .unread : .text
        let room = rect.width - 4 - dayWidth - right
        frame.write(
            row.title.safeLine, rect.row, rect.column + 4 + dayWidth, width: room,
            Style(titleRole, row.isTitleFromText ? .italic : []), ellipsis: symbols.ellipsis)
        if rect.height > 1, let snippet = row.snippet { paint(snippet, rect) }
    }

    /// Folded copies and the source; returns the columns taken.
    private mutating func rightColumns(_ row: ArticleRow, _ rect: Rect) -> Int {
        guard rect.width >= 46 else { return 1 }
        // A title without its source says more than half of both; the line below the panes names the source.
        let width = rect.width >= 70 ? 16 : 0
        let source = (row.site ?? row.source).sourceName
        frame.write(
            source, rect.row, rect.right - 1 - width, width: width, Style(.muted), ellipsis: symbols.ellipsis)
        let taken = width > 0 ? width + 3 : 1
        guard row.duplicateCount > 0 else { return taken }
        let copies = plural(row.duplicateCount, "copy")
        frame.write(copies, rect.row, endingAt: rect.right - taken, Style(.muted))
        return taken + copies.count + 2
    }

    private mutating func paint(_ snippet: Snippet, _ rect: Rect) {
        var pieces: [Piece] = []
        var offset = 0
        for hit in snippet.hits.sorted() where hit.start >= offset {
            pieces.append(Piece(snippet.text.slice(TextSpan(offset, hit.start)), .muted))
            pieces.append(Piece(snippet.text.slice(hit), .match))
            offset = hit.end
        }
        pieces.append(Piece(snippet.text.slice(TextSpan(offset, snippet.text.utf8.count)), .muted))
        let indent = 4 + dayWidth(rect)
        frame.write(
            pieces, rect.row + 1, rect.column + indent, width: rect.width - indent - 2, ellipsis: symbols.ellipsis)
    }

    private func dayWidth(_ rect: Rect) -> Int {
        let list = reader.list
        return days.columns([list.first?.published, list.rows.rows.last?.published], inRowsOf: rect.width)
    }

    private mutating func paintEmptyList(_ rect: Rect) {
        let list = reader.list
        guard list.isLoaded else { return paintNotes([Piece("Looking...", .muted)], rect) }
        if !list.query.filter.isAll { return paintNotes(noHits, rect) }
        if reader.jobs.contains(where: \.isActive) {
            return paintNotes(
                [
                    Piece("The first articles are on their way.", .heading),
                    Piece("They appear here as they come in.", .muted),
                ], rect)
        }
        paintFirstRun(rect)
    }

    private var noHits: [Piece] {
        let terms = reader.list.query.filter.terms
        var lines = [Piece("Nothing fits \(reader.list.query.filter.line)", .heading), Piece("", .text)]
        let without = reader.list.hitsWithout
        if let most = without.indices.max(by: { without[$0] < without[$1] }), without[most] > 0,
            terms.indices.contains(most)
        {
            lines.append(
                Piece("Without \(terms[most].line) there would be \(plural(without[most], "article")).", .text))
        }
        return lines + [Piece("\(key(.filter)) changes the filter, \(key(.clear)) lets go of it.", .muted)]
    }
}
