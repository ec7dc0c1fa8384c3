import News
import Reading

extension Painter {
    /// Where the words of a dated event begin: behind its day and a mark for doubt.
    static let dayColumns = 13

    /// One line: day, a mark for what isn't sure, the words as far as they go, how many articles report it.
    mutating func paint(_ row: EventRow, _ rect: Rect) {
        paintDay(row.event, rect)
        paintCount(row.event, rect)
        paintWords(mark(row.event.status) + row.event.text.safeLine, row.event, Painter.dayColumns, rect)
    }

    /// The words of an event in as many lines as they need; the last of `most` has all the rest.
    func eventLines(_ row: EventRow, _ width: Int, indent: Int, atMost most: Int) -> [String] {
        let words = mark(row.event.status) + row.event.text.safeLine
        let hanging = indent == Painter.dayColumns ? 0 : 2
        let room = max(8, width - indent - hanging - 2 - articleCount(row.event).count)
        let lines = LineBreaker(first: room, rest: room).lines(of: words[...], offset: 0)
        guard lines.count > most else { return lines.map { words.slice($0) } }
        let rest = TextSpan(lines[most - 1].start, words.utf8.count)
        return lines.prefix(most - 1).map { words.slice($0) } + [words.slice(rest)]
    }

    /// One of these lines; the day stands before the first if there is room for it.
    mutating func paintLine(_ words: String, isFirst: Bool, of row: EventRow, indent: Int, _ rect: Rect) {
        let hasDay = indent == Painter.dayColumns
        if isFirst {
            if hasDay { paintDay(row.event, rect) }
            paintCount(row.event, rect)
        }
        paintWords(words, row.event, indent + (isFirst || hasDay ? 0 : 2), rect)
    }

    /// What has no date has its words in the place of the day.
    func indent(_ event: Event) -> Int { event.days.isOpen ? 1 : Painter.dayColumns }

    // MARK: - Private

    private func articleCount(_ event: Event) -> String {
        event.articles.count > 1 ? String(event.articles.count) : ""
    }

    private mutating func paintDay(_ event: Event, _ rect: Rect) {
        let day = DayText.column(event.days)
        frame.write(day, rect.row, rect.column + 1, width: 10, Style(event.days.isOpen ? .muted : .date))
        let doubt = event.dateOrigin == .published ? symbols.assumed : DayText.isCut(event.days) ? symbols.span : " "
        frame.write(doubt, rect.row, rect.column + 11, width: 1, Style(.muted))
    }

    private mutating func paintCount(_ event: Event, _ rect: Rect) {
        frame.write(articleCount(event), rect.row, endingAt: rect.right - 1, Style(.muted))
    }

    private mutating func paintWords(_ words: String, _ event: Event, _ column: Int, _ rect: Rect) {
        let count = articleCount(event)
        let room = rect.width - column - 1 - (count.isEmpty ? 0 : count.count + 1)
        frame.write(
            words, rect.row, rect.column + column, width: room, Style(role(event.status)), ellipsis: symbols.ellipsis)
    }

    private func mark(_ status: EventStatus) -> String {
        switch status {
        case .happened: return ""
        case .planned: return symbols.planned + " "
        case .claimed: return symbols.claimed + " "
        case .denied: return symbols.denied + " "
        case .conditional: return symbols.conditional + " "
        }
    }

    private func role(_ status: EventStatus) -> StyleRole {
        switch status {
        case .happened: return .text
        case .planned, .conditional: return .planned
        case .claimed: return .claimed
        case .denied: return .denied
        }
    }
}
