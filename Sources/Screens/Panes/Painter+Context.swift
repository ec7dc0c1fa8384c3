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
        let body = rect.inset(right: rect.right == size.columns ? 1 : 0)
        let lines = contextLines(body.width)
        let top = firstLine(lines, rect.height)
        for (index, line) in lines[top..<min(lines.count, top + rect.height)].enumerated() {
            paint(line, Rect(row: rect.row + index, column: body.column, width: body.width, height: 1))
        }
        paintScrollMark(rect, top: top, of: lines.count)
    }

    // MARK: - Private

    /// A line of the pane: a row, or something that belongs to one.
    private enum Line {
        case row(Int)
        case blank
        case divider(String)
        case reason(String, of: Int)

        var row: Int? {
            switch self {
            case .row(let index), .reason(_, let index): return index
            case .blank, .divider: return nil
            }
        }
    }

    /// Rows with blanks between sections, a line in front of what comes from
    /// elsewhere, and under the row the cursor is on why it is there.
    private func contextLines(_ width: Int) -> [Line] {
        var lines: [Line] = []
        var wasElsewhere = false
        let rows = reader.context.listing.rows
        for (index, row) in rows.enumerated() {
            if row.isHeader, index > 0, plan.sheetTitle == nil { lines.append(.blank) }
            if case .event(_, let isElsewhere) = row {
                if isElsewhere, !wasElsewhere { lines.append(.divider(elsewhereTitle)) }
                wasElsewhere = isElsewhere
            }
            lines.append(.row(index))
            guard index == reader.context.listing.cursor, reader.isInContext, let reason = reason(row) else { continue }
            let wrapped = Typesetter.wrap(reason, max(8, width - 5)).prefix(3)
            lines += wrapped.map { .reason($0, of: index) }
        }
        return lines
    }

    private var elsewhereTitle: String {
        switch reader.context.page?.topic {
        case .article: return "related, reported elsewhere"
        case .entity(_, in: .some): return "elsewhere"
        default: return "related"
        }
    }

    /// The line at the top, so that the row under the cursor is in view with all its lines.
    private func firstLine(_ lines: [Line], _ height: Int) -> Int {
        let listing = reader.context.listing
        let first = lines.firstIndex { $0.row == listing.cursor } ?? 0
        let last = lines.lastIndex { $0.row == listing.cursor } ?? first
        let top = reader.isInContext || listing.top > 0 ? lines.firstIndex { $0.row == listing.top } ?? 0 : 0
        guard reader.isInContext else { return max(0, min(top, lines.count - height)) }
        return max(0, min(max(min(top, first), last - height + 1), max(0, lines.count - 1)))
    }

    /// Why a row stands there, and what its marks mean.
    private func reason(_ row: ContextPane.Row) -> String? {
        switch row {
        case .event(let event, _):
            let parts =
                event.reasons.map(\.safeLine)
                + [statusWord(event.event.status), dateWord(event.event)].compactMap { $0 }
            let sources = event.event.articles.count > 1 ? [plural(event.event.articles.count, "article")] : []
            return join(event.event.text.safeLine, parts + sources)
        case .article(let related, _):
            let source = related.article.site ?? related.article.source
            return join(related.article.title.safeLine, [source.safeLine] + related.reasons.map(\.safeLine))
        case .mark(let mark): return mark.note?.safeLine
        case .header, .entity: return nil
        }
    }

    private func join(_ text: String, _ parts: [String]) -> String {
        let rest = parts.filter { !$0.isEmpty }.joined(separator: symbols.separator)
        return rest.isEmpty ? text : rest
    }

    func statusWord(_ status: EventStatus) -> String? { status == .happened ? nil : status.rawValue }

    func dateWord(_ event: Event) -> String? {
        switch event.dateOrigin {
        case .published: return "dated by its article"
        case .previous: return "dated by what was said before"
        case .none where event.days.isOpen: return "no date is given"
        default: return nil
        }
    }

    private mutating func paint(_ line: Line, _ rect: Rect) {
        switch line {
        case .blank: break
        case .divider(let title):
            let used = frame.write(
                "  \(symbols.horizontal)\(symbols.horizontal) \(title) ", rect.row, rect.column, width: rect.width,
                Style(.muted))
            let rule = Rect(row: rect.row, column: rect.column + used, width: min(rect.width - used - 1, 60), height: 1)
            frame.fill(rule, Style(.border), symbols.horizontal)
        case .reason(let text, let index):
            frame.write(text, rect.row, rect.column + 4, width: rect.width - 5, Style(.muted, .italic))
            frame.tint(rect, nil, .selected)
            layout.regions.append(Layout.Region(rect: rect, target: .contextRow(index)))
        case .row(let index):
            paint(reader.context.listing.rows[index], rect)
            if reader.isInContext, index == reader.context.listing.cursor { paintCursor(rect, isFocused: !isPrompting) }
            layout.regions.append(Layout.Region(rect: rect, target: .contextRow(index)))
        }
    }

    private mutating func paint(_ row: ContextPane.Row, _ rect: Rect) {
        switch row {
        case .header(let section, let count, let isOpen): paintHeader(section, count, isOpen, rect)
        case .event(let event, _): paint(event, rect)
        case .entity(let entity): paint(entity, rect)
        case .article(let related, _): paint(related.article, rect)
        case .mark(let mark):
            let used = frame.write(symbols.marked + " ", rect.row, rect.column + 2, width: 2, Style(.notice))
            frame.write(
                mark.anchor.quote.safeLine, rect.row, rect.column + 2 + used, width: rect.width - used - 3,
                Style(.quote), ellipsis: symbols.ellipsis)
        }
    }

    private mutating func paintHeader(_ section: ContextPane.Section, _ count: Int, _ isOpen: Bool, _ rect: Rect) {
        let (title, note) = titles(section)
        var pieces = [Piece(isOpen ? " " : " \(symbols.closed) ", .muted), Piece(title, .sectionTitle)]
        if !note.isEmpty { pieces.append(Piece(" \(note)", .muted)) }
        frame.write(pieces, rect.row, rect.column, width: rect.width - 6, ellipsis: symbols.ellipsis)
        frame.write(String(count), rect.row, endingAt: rect.right - 1, Style(.muted))
    }

    /// A section's name, and what it is about.
    private func titles(_ section: ContextPane.Section) -> (String, String) {
        let page = reader.context.page
        switch section {
        case .events:
            switch page?.topic {
            case .article: return ("EVENTS", "in this article")
            case .entity(let id, _): return ("EVENTS", "with \(name(of: id))")
            default: return ("EVENTS", "")
            }
        case .entities:
            switch page?.topic {
            case .article: return ("ENTITIES", "in this article")
            case .entity(let id, _): return ("SEEN WITH", name(of: id))
            default: return ("ENTITIES", "")
            }
        case .sameStory: return ("SAME STORY", page?.story.map { $0.name.safeLine } ?? "")
        case .related:
            if case .entity(let id, _) = page?.topic { return ("ALSO MENTION", name(of: id)) }
            return ("RELATED", "")
        case .marks: return ("MARKS", "")
        }
    }

    private func name(of id: Entity.ID) -> String {
        if let card = reader.knownCard(id) { return card.entity.name.safeLine }
        if let mention = reader.page?.mention, mention.entity.id == id { return mention.entity.name.safeLine }
        return "this name"
    }

    /// Day, a mark for what isn't sure, the line, and how many articles report it.
    mutating func paint(_ row: EventRow, _ rect: Rect) {
        let event = row.event
        let day = DayText.column(event.days)
        frame.write(day, rect.row, rect.column + 1, width: 10, Style(event.days.isOpen ? .muted : .date))
        let doubt = event.dateOrigin == .published ? symbols.assumed : DayText.isCut(event.days) ? symbols.span : " "
        frame.write(doubt, rect.row, rect.column + 11, width: 1, Style(.muted))
        let count = event.articles.count > 1 ? String(event.articles.count) : ""
        let room = rect.width - 14 - (count.isEmpty ? 0 : count.count + 1)
        let (mark, role) = markAndRole(event.status)
        let pieces = [Piece(mark, role, .bold), Piece(event.text.safeLine, role)]
        frame.write(pieces, rect.row, rect.column + 13, width: room, ellipsis: symbols.ellipsis)
        frame.write(count, rect.row, endingAt: rect.right - 1, Style(.muted))
    }

    private func markAndRole(_ status: EventStatus) -> (String, StyleRole) {
        switch status {
        case .happened: return ("", .text)
        case .planned: return (symbols.planned + " ", .planned)
        case .claimed: return (symbols.claimed + " ", .claimed)
        case .denied: return (symbols.denied + " ", .denied)
        case .conditional: return (symbols.conditional + " ", .planned)
        }
    }

    /// Kind, name, `41 in 12`.
    mutating func paint(_ row: EntityRow, _ rect: Rect) {
        frame.write(letter(row.kind), rect.row, rect.column + 1, width: 1, Style(role(row.kind), .bold))
        let isSeenWith = if case .entity = reader.context.page?.topic { true } else { false }
        let articles = padded(row.articles, 2)
        let count = isSeenWith || row.mentions == 0 ? articles : "\(grouped(row.mentions)) in \(articles)"
        let isFollowed = row.id == reader.focusedEntity?.id
        frame.write(
            row.name.safeLine, rect.row, rect.column + 3, width: rect.width - 5 - count.count,
            Style(role(row.kind), isFollowed ? .related : []), ellipsis: symbols.ellipsis)
        frame.write(count, rect.row, endingAt: rect.right - 1, Style(.muted))
    }

    func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private mutating func paint(_ row: ArticleRow, _ rect: Rect) {
        frame.write(days.short(row.published), rect.row, rect.column + 1, width: 8, Style(.muted))
        let source = (row.site ?? row.source).safeLine
        let width = rect.width >= 50 ? min(12, GraphemeWidth.of(source)) : 0
        let room = rect.width - 11 - (width > 0 ? width + 2 : 0)
        frame.write(
            row.title.safeLine, rect.row, rect.column + 10, width: room,
            Style(row.isUnread ? .unread : .text, row.isTitleFromText ? .italic : []), ellipsis: symbols.ellipsis)
        frame.write(source, rect.row, rect.right - 1 - width, width: width, Style(.muted), ellipsis: symbols.ellipsis)
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

    private var sheetTitles: [(String, Int)] {
        guard let page = reader.context.page else { return [] }
        return [
            ("Events", page.events.count + page.relatedEvents.count), ("Entities", page.entities.count),
            ("Articles", page.sameStory.count + page.related.count), ("Marks", page.marks.count),
        ].filter { $0.1 > 0 }
    }

    private mutating func paintNothingBeside(_ rect: Rect) {
        let isWaiting = reader.context.wanted != reader.context.page?.topic
        let text = isWaiting ? symbols.ellipsis : "No events or entities are known here yet."
        frame.write(
            text, rect.row + (rect.height > 4 ? 1 : 0), rect.column + 2, width: rect.width - 3, Style(.muted),
            ellipsis: symbols.ellipsis)
    }
}
