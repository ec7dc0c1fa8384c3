import News
import Reading

/// The context pane as lines of the screen: rows, what is written below them,
/// and the rules between them.
struct ContextLines {
    enum Line {
        case row(Int)
        /// A line of an event's words; the day stands before the first.
        case event(Int, words: String, isFirst: Bool)
        case reason(String, of: Int)
        case blank
        /// A rule in front of what comes from elsewhere, with a number behind it.
        case divider(String, Int)
        /// The same in front of events without a date.
        case undated(Int)
        /// What the signs behind the days above mean.
        case legend(String)

        var row: Int? {
            switch self {
            case .row(let index), .reason(_, let index), .event(let index, _, _): return index
            case .blank, .divider, .undated, .legend: return nil
            }
        }
    }

    let all: [Line]

    /// The line at the top of a window of `height`, so that the row under the
    /// cursor is in view with all its lines.
    func top(_ listing: Listing<ContextPane.Row>, _ height: Int, isFocused: Bool) -> Int {
        let first = all.firstIndex { $0.row.map { $0 >= listing.cursor } ?? false } ?? 0
        let last = all.lastIndex { $0.row == listing.cursor } ?? first
        let top = isFocused || listing.top > 0 ? all.firstIndex { $0.row == listing.top } ?? 0 : 0
        guard isFocused else { return max(0, min(top, all.count - height)) }
        return max(0, min(max(min(top, first), last - height + 1), max(0, all.count - 1)))
    }
}

extension Painter {
    /// Rows with blanks between sections, a rule in front of what comes from
    /// elsewhere, one in front of what has no date, and under the row the cursor
    /// is on why it is there.
    func contextLines(_ rect: Rect) -> ContextLines {
        var lines: [ContextLines.Line] = []
        var group: EventGroup?
        var section: ContextPane.Section?
        let listing = reader.context.listing
        let most = linesOfEvent(rect)
        for (index, row) in listing.rows.enumerated() {
            // The rule above the pane says it already.
            if index == 0, row.section == .events, plan.sheetTitle != nil, listing.cursor > 0 || !reader.isInContext {
                section = .events
                continue
            }
            if row.isHeader {
                lines += legend(behind: section, rect) + (index > 0 && plan.sheetTitle == nil ? [.blank] : [])
                section = row.section
            }
            let next = EventGroup(row)
            lines += rules(from: group, to: next)
            group = next
            let isCursor = index == listing.cursor && reader.isInContext
            if case .event(let event, _) = row {
                let words = eventLines(
                    event, rect.width, indent: indent(event.event), atMost: isCursor ? Painter.mostLines : most)
                lines += words.enumerated().map { .event(index, words: $1, isFirst: $0 == 0) }
            } else {
                lines.append(.row(index))
            }
            guard isCursor, let reason = reason(row) else { continue }
            let wrapped = Typesetter.wrap(reason, max(8, rect.width - 5)).prefix(3)
            lines += wrapped.map { .reason($0, of: index) }
        }
        return ContextLines(all: lines + legend(behind: section, rect))
    }

    // MARK: - Private

    /// Lines that an event may take under the cursor, or where there is room for all.
    private static let mostLines = 4

    /// As many as leave all rows in view, at least two where the pane is not low.
    private func linesOfEvent(_ rect: Rect) -> Int {
        guard rect.height >= 20 else { return 1 }
        let rows = reader.context.listing.rows
        // Blanks, rules and a reason take some, too.
        let others = 2 * rows.count(where: \.isHeader) + 3
        guard rows.count + others <= rect.height else { return 2 }
        let lengths = rows.compactMap { row -> Int? in
            guard case .event(let event, _) = row else { return nil }
            return eventLines(event, rect.width, indent: indent(event.event), atMost: Painter.mostLines).count
        }
        return (2...Painter.mostLines).last { most in
            lengths.reduce(rows.count - lengths.count + others) { $0 + min($1, most) } <= rect.height
        } ?? 2
    }

    private func rules(from old: EventGroup?, to new: EventGroup?) -> [ContextLines.Line] {
        guard let new, new != old else { return [] }
        var lines: [ContextLines.Line] = []
        if new.origin != .here, new.origin != old?.origin, let title = title(of: new.origin) {
            lines.append(.divider(title, count(of: new.origin)))
        }
        if new.isUndated { lines.append(.undated(undated(new))) }
        return lines
    }

    /// How many events of a group are shown.
    private func undated(_ group: EventGroup) -> Int { reader.context.listing.rows.count { EventGroup($0) == group } }

    private func count(of origin: ContextPane.Origin) -> Int {
        origin == .sameArticle ? reader.context.inSameArticle.count : reader.context.elsewhere.count
    }

    private func legend(behind section: ContextPane.Section?, _ rect: Rect) -> [ContextLines.Line] {
        guard section == .events else { return [] }
        let events = reader.context.listing.rows.compactMap { row -> Event? in
            if case .event(let event, _) = row { event.event } else { nil }
        }
        return legend(of: events, width: rect.width - 2).map { [.legend($0)] } ?? []
    }

    /// What stands over events that are not of the topic itself; nil where the section's own heading says it.
    private func title(of origin: ContextPane.Origin) -> String? {
        guard let page = reader.context.page else { return nil }
        switch (origin, page.topic) {
        case (.here, _): return nil
        case (.elsewhere, .entity): return page.events.isEmpty ? nil : "in other articles"
        case (.elsewhere, _): return page.events.isEmpty ? nil : "related, reported elsewhere"
        case (.sameArticle, .event) where !reader.isReading:
            return page.events.first?.event.articles.count == 1 ? "also in its article" : "also in its articles"
        case (.sameArticle, _): return "also in this article"
        }
    }

    /// Why a row stands there, and what its marks mean.
    private func reason(_ row: ContextPane.Row) -> String? {
        switch row {
        case .event(let event, _):
            let reasons = event.reasons.map(\.safeLine)
            let count = plural(event.event.articles.count, "article")
            let words = [speakerWords(event.speaker), dateWord(event.event)].compactMap { $0 }
            return joined(reasons + words + (event.event.articles.count > 1 && !reasons.contains(count) ? [count] : []))
        case .article(let related, _):
            let source = related.article.site ?? related.article.source
            return joined([source.sourceName] + related.reasons.map(\.safeLine))
        case .mark(let mark): return mark.note?.safeLine
        case .link(let row): return row.link.address.safeLine
        case .header, .entity, .more: return nil
        }
    }

    private func joined(_ parts: [String]) -> String? {
        let parts = parts.filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: symbols.separator)
    }
}

/// Events that stand together: of the topic, of this article or elsewhere, with a date or without.
private struct EventGroup: Equatable {
    let origin: ContextPane.Origin
    let isUndated: Bool

    init?(_ row: ContextPane.Row) {
        guard case .event(let event, let origin) = row else { return nil }
        self.origin = origin
        isUndated = event.event.days.isOpen
    }
}
