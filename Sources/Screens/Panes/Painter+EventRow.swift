import News
import Reading

extension Painter {
    /// Where the words of a dated event begin: behind its day and the sign of it.
    static let dayColumns = 13

    /// One line: day, the words as far as they go, how many articles report it.
    mutating func paint(_ row: EventRow, _ rect: Rect) {
        let indent = indent(row.event)
        let words = eventLines(row, rect.width, indent: indent, atMost: 1)
        paintLine(words.first ?? "", isFirst: true, of: row, indent: indent, rect)
    }

    /// The words of an event in as many lines as they need, at most `most`;
    /// what doesn't fit ends in an ellipsis, but how sure it is stays.
    func eventLines(_ row: EventRow, _ width: Int, indent: Int, atMost most: Int) -> [String] {
        let tag = statusTag(row.event)
        let text = row.event.text.safeLine
        let words = tag.isEmpty ? text : "\(text) \(tag)"
        let hanging = indent == Painter.dayColumns ? 0 : 2
        let count = articleCount(row.event)
        let room = max(8, width - indent - hanging - 1 - (count.isEmpty ? 0 : count.count + 1))
        let lines = LineBreaker(first: room, rest: room).lines(of: words[...], offset: 0)
        guard lines.count > most else { return lines.map { words.slice($0) } }
        let rest = words.slice(TextSpan(lines[most - 1].start, text.utf8.count))
        return lines.prefix(most - 1).map { words.slice($0) } + [cut(rest, tag, room)]
    }

    /// One of these lines; the day stands before the first if there is room for it.
    mutating func paintLine(_ words: String, isFirst: Bool, of row: EventRow, indent: Int, _ rect: Rect) {
        let hasDay = indent == Painter.dayColumns
        if isFirst {
            if hasDay { paintDay(row.event, rect) }
            frame.write(articleCount(row.event), rect.row, endingAt: rect.right - 1, Style(.muted))
        }
        paintWords(words, row.event, indent + (isFirst || hasDay ? 0 : 2), rect)
    }

    /// What has no date has its words in the place of the day.
    func indent(_ event: Event) -> Int { event.days.isOpen ? 1 : Painter.dayColumns }

    /// What the signs behind these events' days mean; nil where there is none.
    func legend(of events: some Sequence<Event>, width: Int) -> String? {
        let signs = Set(events.compactMap { DaySign($0) })
        var text = ""
        for sign in DaySign.allCases where signs.contains(sign) {
            let words = (text.isEmpty ? "" : "  ") + "\(sign.text(symbols)) \(sign.meaning)"
            if GraphemeWidth.of(text + words) <= width { text += words }
        }
        return text.isEmpty ? nil : text
    }

    // MARK: - Private

    private func articleCount(_ event: Event) -> String {
        event.articles.count > 1 ? grouped(event.articles.count) : ""
    }

    private func cut(_ text: String, _ tag: String, _ room: Int) -> String {
        let end = symbols.ellipsis + (tag.isEmpty ? "" : " " + tag)
        return text.wholeWords(max(1, room - GraphemeWidth.of(end))) + end
    }

    private mutating func paintDay(_ event: Event, _ rect: Rect) {
        let day = DayText.column(event.days)
        frame.write(day, rect.row, rect.column + 1, width: 10, Style(event.days.isOpen ? .muted : .date))
        guard let sign = DaySign(event) else { return }
        frame.write(sign.text(symbols), rect.row, rect.column + 11, width: 1, Style(.muted))
    }

    private mutating func paintWords(_ words: String, _ event: Event, _ column: Int, _ rect: Rect) {
        let tag = statusTag(event)
        let isTagged = !tag.isEmpty && words.hasSuffix(tag)
        let text = isTagged ? String(words.dropLast(tag.count)) : words
        let pieces = [Piece(text, .text), Piece(isTagged ? tag : "", role(event.status))]
        frame.write(pieces, rect.row, rect.column + column, width: rect.width - column - 1, ellipsis: symbols.ellipsis)
    }

    /// Behind an event that isn't known to have happened.
    private func statusTag(_ event: Event) -> String { statusWord(event).map { "(\($0))" } ?? "" }

    private func role(_ status: EventStatus) -> StyleRole {
        switch status {
        case .happened: return .text
        case .planned, .conditional: return .planned
        case .claimed: return .claimed
        case .denied: return .denied
        }
    }
}
