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
        // With the titles of its blocks.
        let needed = reader.stories.listing.count + Set(reader.stories.listing.rows.map(\.block)).count
        let height = min(needed, reader.view == .stories ? rect.height / 2 : rect.height / 4)
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
        let list = reader.shownList
        guard !list.rows.isEmpty else { return paintEmptyList(rect) }
        let perRow = !list.query.filter.isAll && list.rows.rows.contains { $0.snippet != nil } ? 2 : 1
        layout.viewport.listRows = max(1, rect.height / perRow)
        let columns = listColumns(rect)
        var row = rect.row
        for index in list.rows.window(layout.viewport.listRows) {
            let line = Rect(row: row, column: rect.column, width: rect.width, height: perRow)
            paint(list.rows.rows[index], columns, line)
            if index == list.rows.cursor {
                paintCursor(line, isFocused: reader.view == .list && !reader.isInContext && !isPrompting)
            }
            layout.regions.append(Layout.Region(rect: line, target: .row(index)))
            row += perRow
        }
    }

    var isPrompting: Bool { reader.prompt != nil }

    private mutating func paint(_ row: ArticleRow, _ columns: ListColumns, _ rect: Rect) {
        if row.isUnread { frame.write(symbols.unread, rect.row, rect.column + 1, width: 1, Style(.unread)) }
        if row.hasMarks { frame.write(symbols.marked, rect.row, rect.column + 2, width: 1, Style(.match)) }
        if columns.day > 0 {
            let day = days.short(row.published, columns: columns.day)
            frame.write(day, rect.row, rect.column + columns.indent, width: columns.day, Style(.muted))
        }
        let right = rightColumns(row, columns, rect)
        let titleRole: StyleRole = row.isUnread ? .unread : .text
        let room = rect.width - columns.title - right
        frame.write(
            row.title.safeLine, rect.row, rect.column + columns.title, width: room,
            Style(titleRole, row.isTitleFromText ? .italic : []), ellipsis: symbols.ellipsis)
        if rect.height > 1, let snippet = row.snippet { paint(snippet, columns, rect) }
    }

    /// Folded copies and the source; returns the columns taken.
    private mutating func rightColumns(_ row: ArticleRow, _ columns: ListColumns, _ rect: Rect) -> Int {
        guard rect.width >= 46 else { return 1 }
        let width = columns.source
        frame.write(
            row.sourceShown, rect.row, rect.right - 1 - width, width: width, Style(.muted), ellipsis: symbols.ellipsis)
        let taken = width > 0 ? width + 3 : 1
        guard row.duplicateCount > 0 else { return taken }
        let copies = plural(row.duplicateCount, "copy")
        frame.write(copies, rect.row, endingAt: rect.right - taken, Style(.muted))
        return taken + copies.count + 2
    }

    private mutating func paint(_ snippet: Snippet, _ columns: ListColumns, _ rect: Rect) {
        var pieces: [Piece] = []
        var offset = 0
        for hit in snippet.hits.sorted() where hit.start >= offset {
            pieces.append(Piece(snippet.text.slice(TextSpan(offset, hit.start)), .muted))
            pieces.append(Piece(snippet.text.slice(hit), .match))
            offset = hit.end
        }
        pieces.append(Piece(snippet.text.slice(TextSpan(offset, snippet.text.utf8.count)), .muted))
        let indent = columns.title
        frame.write(
            pieces, rect.row + 1, rect.column + indent, width: rect.width - indent - 2, ellipsis: symbols.ellipsis)
    }

    /// Columns of the days and of the sources; 0 where they would tell nothing.
    private struct ListColumns {
        let day: Int
        let source: Int
        let hasMarks: Bool

        /// Behind the signs of what is unread and what is marked.
        var indent: Int { hasMarks ? 4 : 3 }
        var title: Int { day > 0 ? indent + 1 + day : indent }
    }

    private func listColumns(_ rect: Rect) -> ListColumns {
        let list = reader.shownList
        let rows = list.rows.rows
        let ends = [list.first?.published, rows.last?.published]
        let hasDays = rows.contains { $0.published != nil }
        // A title without its source says more than half of both; the line below the panes names the source.
        let sourceWidth = rect.width >= 70 ? 16 : rect.width >= 56 && plan.width == .three ? 10 : 0
        let hasSources = sourceWidth > 0 && (rows.count < 2 || rows.haveSeveralSources)
        return ListColumns(
            day: hasDays ? days.columns(ends, inRowsOf: rect.width) : 0, source: hasSources ? sourceWidth : 0,
            hasMarks: rows.contains(where: \.hasMarks))
    }

    private mutating func paintEmptyList(_ rect: Rect) {
        let list = reader.shownList
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

    /// Why no term alone is to blame.
    private func together(_ fruitless: [Filter.Term]) -> String {
        guard !fruitless.isEmpty else { return "Each finds articles by itself, but not the same ones." }
        let terms = fruitless.map(\.line)
        return terms.count == 1
            ? "\(terms[0]) finds nothing, and the others nothing together."
            : "None of these finds anything: \(terms.joined(separator: ", "))."
    }

    private var noHits: [Piece] {
        let list = reader.shownList
        let terms = list.query.filter.terms
        var lines = [Piece("Nothing fits \(list.query.filter.line)", .heading), Piece("", .text)]
        let counts = list.termCounts
        if let most = counts.mostExcluding(terms) {
            lines.append(Piece("Without \(most.term.line) there would be \(plural(most.articles, "article")).", .text))
        } else if !counts.alone.isEmpty {
            lines.append(Piece(together(counts.fruitless(terms)), .text))
        }
        // The filter is being changed already.
        if isPrompting { return lines }
        return lines + [Piece("\(key(.filter)) changes the filter, \(key(.clear)) lets go of it.", .muted)]
    }
}
