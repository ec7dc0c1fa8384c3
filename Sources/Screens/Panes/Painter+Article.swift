import News
import Reading

extension Painter {
    /// The open article, or in the list a first look at the one the cursor is on.
    mutating func paintArticle(_ rect: Rect) {
        guard let pane = shownPage else {
            if case .article = reader.view {
                paintNotes([Piece("Opening...", .muted)], rect)
            } else {
                paintNoArticle(rect)
            }
            return
        }
        let column = textColumn(rect)
        let title = pane.article.content.titleInText
        let heading = heading(pane.page, isTitleInText: title != nil)
        let typeset = typesetter.typeset(pane.article, heading: heading, width: column.width, symbols: symbols)
        let viewport = measure(pane, typeset, rect)
        layout.viewport.article = viewport.article
        layout.viewport.lines = viewport.lines
        layout.viewport.textRows = rect.height
        layout.viewport.visible = viewport.visible
        let top = min(viewport.line(at: pane.top), viewport.lastTop)
        let styler = TextStyler(pane, reader, isFirstLook: !reader.isReading, title: title)
        for row in 0..<min(rect.height, typeset.lines.count - top) {
            let line = typeset.lines[top + row]
            paint(line, pane, styler, Rect(row: rect.row + row, column: column.column, width: column.width, height: 1))
        }
        paintScrollMark(rect, top: top, of: typeset.lines.count)
    }

    /// Where the text stands in its pane: the measure, in the middle but not far from the left.
    func textColumn(_ rect: Rect) -> Rect {
        let width = min(options.measure, rect.width - (rect.width >= 50 ? 4 : 2))
        let spare = rect.width - width
        let isAlone = plan.list == nil && plan.context == nil
        let left = isAlone ? spare / 2 : max(spare >= 4 ? 2 : 1, min(spare / 2, 6))
        return Rect(row: rect.row, column: rect.column + left, width: width, height: rect.height)
    }

    // MARK: - Private

    private var shownPage: PagePane? {
        switch reader.view {
        case .article: return reader.isReading ? reader.page : nil
        default: return reader.page
        }
    }

    private mutating func paintNoArticle(_ rect: Rect) {
        guard !reader.shownList.rows.isEmpty else { return }
        let what = reader.view == .stories ? "story" : "article"
        paintNotes([Piece("\(key(.open)) opens the \(what).", .muted)], rect)
    }

    private func measure(_ pane: PagePane, _ typeset: TypesetArticle, _ rect: Rect) -> Viewport {
        var viewport = Viewport(article: pane.id, lines: typeset.starts, textRows: rect.height)
        let top = min(viewport.line(at: pane.top), viewport.lastTop)
        let last = min(top + rect.height, typeset.lines.count) - 1
        let start = max(0, typeset.lines[max(0, top)].span.start)
        viewport.visible = TextSpan(start, max(start, typeset.lines[max(0, last)].span.end))
        return viewport
    }

    /// The title, and what is known of where the article comes from.
    private func heading(_ page: ArticlePage, isTitleInText: Bool) -> [String] {
        let content = page.article.content
        var facts: [String] = []
        if let site = content.site?.value { facts.append(site.sourceName) }
        if let byline = content.byline?.value { facts.append(byline.safeLine) }
        facts.append(content.published.map { days.full($0.value) } ?? "no date")
        facts.append("\(max(1, content.text.utf8.count / 1_300)) min")
        if content.isTitleFromText { facts.append("no title given") }
        // What the text says itself isn't said above it.
        var lines = [isTitleInText ? "" : content.title.value.safeLine, facts.joined(separator: " \(symbols.dot) ")]
        if let note = note(on: page) { lines.append(note) }
        return lines
    }

    private func note(on page: ArticlePage) -> String? {
        let content = page.article.content
        var notes: [String] = []
        if !content.language.hasPrefix("en"), content.language != "und" {
            notes.append("in another language (\(content.language)): shown and searched, not analysed")
        } else if !page.isAnalyzed {
            notes.append("entities and events are being found")
        }
        if !page.article.tags.isEmpty {
            notes.append(page.article.tags.map { "#\($0.safeLine)" }.joined(separator: " "))
        }
        return notes.isEmpty ? nil : notes.joined(separator: " \(symbols.dot) ")
    }

    private mutating func paint(_ line: TextLine, _ pane: PagePane, _ styler: TextStyler, _ rect: Rect) {
        switch line.kind {
        case .title:
            let isMade = pane.article.content.isTitleFromText
            frame.write(line.words, rect.row, rect.column, width: rect.width, Style(.title, isMade ? .italic : []))
        case .note: frame.write(line.words, rect.row, rect.column, width: rect.width, Style(.muted))
        case .blank: break
        case .end: paintEnd(rect)
        case .text(let kind):
            if !line.lead.isEmpty { frame.write(line.lead, rect.row, rect.column, width: line.indent, Style(.muted)) }
            paintText(line, kind, pane, styler, rect.inset(left: line.indent))
        }
    }

    /// One line of the article's own words, each with its look.
    private mutating func paintText(
        _ line: TextLine, _ kind: TextBlock.Kind, _ pane: PagePane, _ styler: TextStyler, _ rect: Rect
    ) {
        let text = pane.text.slice(line.span)
        let placed = PlacedText(text, stops: line.stops, isRightToLeft: line.isRightToLeft, room: rect.width)
        let styles = styler.styles(of: line.span, kind)
        for place in placed.places where place.column + place.width <= rect.width {
            let column = rect.column + place.column
            let style = styles[min(place.offset, styles.count - 1)]
            if styler.cursorStart == line.span.start + place.offset, frame.cursor == nil {
                frame.cursor = Position(row: rect.row, column: column)
            }
            frame.put(place.character, place.width, rect.row, column, style)
        }
        if pane.page.marks.contains(where: { $0.anchor.span.overlaps(line.span) }) {
            frame.write(symbols.quoteBar, rect.row, rect.column - line.indent - 1, width: 1, Style(.match))
        }
        paintHintLetters(line, pane, placed, rect)
        addRegions(line, pane, placed, rect)
    }

    /// Where a click is on a link or, in it or elsewhere, on a name.
    private mutating func addRegions(_ line: TextLine, _ pane: PagePane, _ placed: PlacedText, _ rect: Rect) {
        guard reader.isReading else { return }
        let links = pane.article.content.links
        for index in TextStyler.indices(of: line.span, in: links.count, { links[$0].span }) {
            addRegion(.link(index), links[index].span, line, placed, rect)
        }
        let mentions = pane.mentions
        for index in TextStyler.indices(of: line.span, in: mentions.count, { mentions[$0].span }) {
            addRegion(.mention(index), mentions[index].span, line, placed, rect)
        }
    }

    private mutating func addRegion(
        _ target: Target, _ span: TextSpan, _ line: TextLine, _ placed: PlacedText, _ rect: Rect
    ) {
        let (start, end) = (span.start - line.span.start, span.end - line.span.start)
        guard let columns = placed.columns(from: start, to: end) else { return }
        let region = Rect(row: rect.row, column: rect.column + columns.lowerBound, width: columns.count, height: 1)
        layout.regions.append(Layout.Region(rect: region, target: target))
    }

    /// What comes behind the text.
    private mutating func paintEnd(_ rect: Rect) {
        let rows = reader.list.rows.rows
        let next = rows.dropFirst(reader.list.rows.cursor + 1).first { $0.isUnread }
        var pieces = [Piece("\(symbols.horizontal)\(symbols.horizontal) end", .muted)]
        if let next, reader.isReading {
            pieces.append(Piece("   next unread: ", .muted))
            pieces.append(Piece(next.title.safeLine, .text))
            pieces.append(Piece("  \(key(.nextUnread))", .keyHint))
        }
        frame.write(pieces, rect.row, rect.column, width: rect.width, ellipsis: symbols.ellipsis)
    }
}
