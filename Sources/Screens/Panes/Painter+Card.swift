import News
import Reading

extension Painter {
    /// An entity's own screen: names, numbers, months, and every mention in its sentence.
    mutating func paintCard(_ id: Entity.ID, _ rect: Rect) {
        guard let pane = reader.card, pane.card.entity.id == id else {
            return paintNotes([Piece("Opening...", .muted)], rect)
        }
        let card = pane.card
        let inner = rect.inset(left: 1, right: 1)
        var row = rect.row + (rect.height > 18 ? 1 : 0)
        frame.write(
            card.entity.name.safeLine, row, inner.column + 1, width: inner.width - 14, Style(.title),
            ellipsis: symbols.ellipsis)
        frame.write(word(card.entity), row, endingAt: inner.right - 1, Style(role(card.entity.kind), .bold))
        row += 1
        for line in facts(card, inner.width - 2).prefix(rect.height > 18 ? 6 : 3) {
            frame.write(line, row, inner.column + 1, width: inner.width - 2, ellipsis: symbols.ellipsis)
            row += 1
        }
        if rect.height > 14, card.months.count > 1 { row = paintMonths(card.months, inner, row + 1) }
        if rect.height > 14 { row += 1 }
        let order = "in \(grouped(card.quotes.count)) sentences, newest first"
        paintSectionTitle(
            "MENTIONS", card.quotes.count < card.mentions ? order : "newest first",
            Rect(row: row, column: rect.column, width: rect.width, height: 1))
        paintQuotes(
            pane.quotes, Rect(row: row + 1, column: rect.column, width: rect.width, height: rect.bottom - row - 1))
    }

    /// Sentences with their day and source; the one under the cursor in full.
    mutating func paintQuotes(_ quotes: Listing<MentionQuote>, _ rect: Rect) {
        guard !quotes.isEmpty else { return paintNotes([Piece("No sentences are known.", .muted)], rect) }
        let isFocused = !reader.isInContext && !isPrompting
        let columns = quoteColumns(quotes.rows, rect)
        let full = quotes.selected.map { fullQuote($0, rect.width - columns.text - 1) + whySame($0) } ?? []
        let extra = max(0, min(full.count, 5, rect.height - 2) - 1)
        let height = max(1, rect.height - extra)
        layout.viewport.viewRows = columns.isGrouped ? quotes.rows(in: height, by: \.article) : height
        let window = quotes.window(layout.viewport.viewRows)
        var row = rect.row
        for index in window {
            let isCursor = index == quotes.cursor
            if columns.isGrouped, quotes.begins(index, in: window, by: \.article), row + 1 < rect.bottom {
                paintArticle(of: quotes.rows[index], Rect(row: row, column: rect.column, width: rect.width, height: 1))
                row += 1
            }
            let line = Rect(row: row, column: rect.column, width: rect.width, height: isCursor ? extra + 1 : 1)
            let previous = index > 0 && !isCursor ? quotes.rows[index - 1] : nil
            paintQuoteHead(quotes.rows[index], columns, line, previous: previous)
            if isCursor {
                for (number, pieces) in full.prefix(extra + 1).enumerated() {
                    frame.write(
                        pieces, row + number, rect.column + columns.text, width: rect.width - columns.text - 1)
                }
                paintCursor(line, isFocused: isFocused)
            } else {
                paintQuoteLine(quotes.rows[index], columns, line)
            }
            layout.regions.append(Layout.Region(rect: line, target: .viewRow(index)))
            row += line.height
        }
    }

    // MARK: - Private

    private func facts(_ card: EntityCard, _ width: Int) -> [[Piece]] {
        var lines: [[Piece]] = []
        let others = Spellings.distinct(card.aliases, besides: card.entity.name)
        if !others.isEmpty {
            var pieces = [Piece("also ", .muted)]
            for (index, alias) in others.enumerated() {
                if index > 0 { pieces.append(Piece(symbols.separator, .muted)) }
                pieces.append(Piece(alias.name.safeLine, .text))
                pieces.append(Piece(" \(alias.mentions)", .muted))
            }
            lines.append(pieces)
        }
        let numbers = "\(plural(card.mentions, "mention")) in \(plural(card.articles, "article"))"
        let range = days.range(card.first, card.last, dash: symbols.dash)
        lines.append([Piece(numbers, .text), Piece(range.isEmpty ? "" : symbols.separator + range, .muted)])
        if plan.context == nil, !card.seenWith.isEmpty { lines.append(seenWith(card, width)) }
        return lines + peoples(card)
    }

    /// The country of a nationality, the nationalities of a country.
    private func peoples(_ card: EntityCard) -> [[Piece]] {
        if let country = card.country {
            return [[Piece("people of ", .muted), Piece(country.name.safeLine, role(country.kind))]]
        }
        guard !card.peoples.isEmpty else { return [] }
        return [
            [Piece("its people ", .muted)]
                + card.peoples.enumerated().flatMap { index, row in
                    [
                        Piece(index > 0 ? symbols.separator : "", .muted), Piece(row.name.safeLine, role(row.kind)),
                        Piece(" \(row.mentions)", .muted),
                    ]
                }
        ]
    }

    /// As many as have room for their whole names.
    private func seenWith(_ card: EntityCard, _ width: Int) -> [Piece] {
        var pieces = [Piece(card.isSeenWithExact ? "seen with " : "seen with, at least, ", .muted)]
        var used = pieces[0].width
        for (index, row) in card.seenWith.prefix(8).enumerated() {
            let next = [
                Piece(index > 0 ? symbols.separator : "", .muted), Piece(row.name.safeLine, role(row.kind)),
                Piece(" \(row.articles)", .muted),
            ]
            used += next.reduce(0) { $0 + $1.width }
            guard index == 0 || used <= width else { break }
            pieces += next
        }
        return pieces
    }

    /// A bar for each month, the years below; the newest months if not all fit. Returns the next row.
    private mutating func paintMonths(_ months: [MonthCount], _ rect: Rect, _ row: Int) -> Int {
        let bars = MonthBars(months, width: (rect.width - 14) / 2)
        guard bars.counts.count > 1 else { return row }
        let height = rect.height > 26 ? 3 : rect.height > 18 ? 2 : 1
        for (index, count) in bars.counts.enumerated() {
            let column = rect.column + 1 + index * 2
            paintBar(count, of: bars.highest, row, column, height)
            let letter = String(EnglishMonths.short[(bars.first + index) % 12].prefix(1))
            frame.write(letter, row + height, column, width: 1, Style(.muted))
        }
        let end = rect.column + 2 + bars.counts.count * 2
        let note = "mentions per month, highest \(bars.highest)"
        if end + note.count + 2 < rect.right { frame.write(note, row + height - 1, end + 1, width: 40, Style(.muted)) }
        paintYears(bars, rect, row + height + 1)
        return row + height + 2
    }

    /// A bar of eighths of rows, from the bottom up; a dot for nothing.
    private mutating func paintBar(_ count: Int, of highest: Int, _ row: Int, _ column: Int, _ height: Int) {
        let eighths = count == 0 ? 0 : max(1, count * height * 8 / highest)
        for step in 0..<height {
            let level = max(0, min(8, eighths - step * 8))
            let isEmpty = count == 0 && step == 0
            let text = isEmpty ? symbols.dot : symbols.bars[level]
            frame.write(text, row + height - 1 - step, column, width: 1, Style(isEmpty ? .border : .progress))
        }
    }

    private mutating func paintYears(_ bars: MonthBars, _ rect: Rect, _ row: Int) {
        var free = 0
        for index in bars.counts.indices where index == 0 || (bars.first + index) % 12 == 0 {
            guard index * 2 >= free, index * 2 + 4 <= max(4, bars.counts.count * 2) else { continue }
            frame.write(String((bars.first + index) / 12), row, rect.column + 1 + index * 2, width: 4, Style(.muted))
            free = index * 2 + 5
        }
    }

    private struct QuoteColumns {
        /// The width of the day, behind two blanks; 0 where no day is known.
        let day: Int
        let hasSource: Bool
        /// Below the titles of their articles, as nothing else tells them apart.
        let isGrouped: Bool

        var source: Int { day > 0 ? 3 + day : 2 }
        var text: Int { isGrouped ? 4 : source + (hasSource ? 12 : 0) }
    }

    private func quoteColumns(_ quotes: [MentionQuote], _ rect: Rect) -> QuoteColumns {
        let isGrouped = quotes.contains { $0.published == nil && $0.site == nil }
        let hasDays = quotes.contains { $0.published != nil }
        let hasSources = rect.width >= 70 && (quotes.count < 2 || Set(quotes.map(\.site)).count > 1)
        return QuoteColumns(
            day: hasDays ? days.columns([quotes.first?.published, quotes.last?.published], inRowsOf: rect.width) : 0,
            hasSource: hasSources, isGrouped: isGrouped)
    }

    /// `Title · 18 Nov 2026 · Kystposten`
    private mutating func paintArticle(of quote: MentionQuote, _ rect: Rect) {
        let day = quote.published.map { days.long($0.day(in: days.zone)) }
        let facts = [day, quote.site?.sourceName].compactMap(\.self).map { symbols.separator + $0 }.joined()
        let room = max(8, rect.width - 4 - GraphemeWidth.of(facts))
        let title = quote.articleTitle.safeLine
        let used = frame.write(
            title, rect.row, rect.column + 2, width: min(room, GraphemeWidth.of(title)), Style(.heading),
            ellipsis: symbols.ellipsis)
        frame.write(facts, rect.row, rect.column + 2 + used, width: rect.width - used - 3, Style(.muted))
    }

    private mutating func paintQuoteHead(
        _ quote: MentionQuote, _ columns: QuoteColumns, _ rect: Rect, previous: MentionQuote?
    ) {
        guard !columns.isGrouped, previous?.article != quote.article else { return }
        if columns.day > 0 {
            let day = days.short(quote.published, columns: columns.day)
            frame.write(day, rect.row, rect.column + 2, width: columns.day, Style(.muted))
        }
        guard columns.hasSource else { return }
        frame.write(
            (quote.site ?? "").sourceName, rect.row, rect.column + columns.source, width: 11, Style(.muted),
            ellipsis: symbols.ellipsis)
    }

    /// One line of the sentence with the hit in it.
    private mutating func paintQuoteLine(_ quote: MentionQuote, _ columns: QuoteColumns, _ rect: Rect) {
        let indent = columns.text
        let width = rect.width - indent - 1
        let before = quote.sentence.slice(TextSpan(0, quote.hit.start)).safeLineEnds
        let hit = quote.sentence.slice(quote.hit).safeLine
        let after = quote.sentence.slice(TextSpan(quote.hit.end, quote.sentence.utf8.count)).safeLineEnds
        let room = max(8, min(width / 3, width - GraphemeWidth.of(hit) - 12))
        let head =
            GraphemeWidth.of(before) > room
            ? symbols.ellipsis + before.wholeWordsAtEnd(room - GraphemeWidth.of(symbols.ellipsis)) : before
        frame.write(
            [Piece(head, .text), Piece(hit, .match), Piece(after, .text)], rect.row, rect.column + indent, width: width,
            ellipsis: symbols.ellipsis)
    }

    /// Why a sentence is taken for a report of the same event.
    private func whySame(_ quote: MentionQuote) -> [[Piece]] {
        quote.reason.map { [[Piece($0.safeLine, .muted, .italic)]] } ?? []
    }

    private func fullQuote(_ quote: MentionQuote, _ width: Int) -> [[Piece]] {
        let text = quote.sentence.map { $0.isNewline ? " " : $0 }
        let sentence = String(text)
        let breaker = LineBreaker(first: width, rest: width)
        return breaker.lines(of: sentence[...], offset: 0).map { line in
            let cut = TextSpan(
                max(line.start, min(quote.hit.start, line.end)), max(line.start, min(quote.hit.end, line.end)))
            return [
                Piece(sentence.slice(TextSpan(line.start, cut.start)).safe, .text),
                Piece(sentence.slice(cut).safe, .match), Piece(sentence.slice(TextSpan(cut.end, line.end)).safe, .text),
            ]
        }
    }
}

/// Counts for months in a row, gaps filled.
struct MonthBars {
    /// The first month, counted from year 0.
    let first: Int
    let counts: [Int]
    let highest: Int

    /// At most `width` months, the newest.
    init(_ months: [MonthCount], width: Int) {
        let numbers = months.map { (number: $0.year * 12 + $0.month - 1, count: $0.count) }.sorted {
            $0.number < $1.number
        }
        guard let oldest = numbers.first?.number, let newest = numbers.last?.number, width > 0 else {
            (first, counts, highest) = (0, [], 1)
            return
        }
        let start = max(oldest, newest - width + 1)
        var counts = [Int](repeating: 0, count: newest - start + 1)
        for month in numbers where month.number >= start { counts[month.number - start] += month.count }
        self.counts = counts
        first = start
        highest = max(1, counts.max() ?? 1)
    }
}
