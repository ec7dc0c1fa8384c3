import News
import Reading

extension Painter {
    /// An event's own screen: what is known of it, and every sentence that reports it.
    mutating func paintEvent(_ id: Event.ID, _ rect: Rect) {
        guard let pane = reader.event, pane.card.event.id == id else {
            return paintNotes([Piece("Opening...", .muted)], rect)
        }
        let event = pane.card.event
        let inner = rect.inset(left: 2, right: 2)
        var row = rect.row + (rect.height > 18 ? 1 : 0)
        for line in Typesetter.wrap(event.text.safeLine, inner.width).prefix(3) {
            frame.write(line, row, inner.column, width: inner.width, Style(.title))
            row += 1
        }
        for pieces in facts(event) {
            frame.write(pieces, row, inner.column, width: inner.width, ellipsis: symbols.ellipsis)
            row += 1
        }
        row += rect.height > 14 ? 1 : 0
        let note = plural(event.articles.count, "article")
        paintSectionTitle("REPORTED IN", note, Rect(row: row, column: rect.column, width: rect.width, height: 1))
        paintQuotes(
            pane.reports, Rect(row: row + 1, column: rect.column, width: rect.width, height: rect.bottom - row - 1))
    }

    // MARK: - Private

    private func facts(_ event: Event) -> [[Piece]] {
        var when = [Piece(dayText(event.days), event.days.isOpen ? .muted : .date)]
        for part in [dateWord(event), statusWord(event.status), event.kind.rawValue].compactMap({ $0 }) {
            when.append(Piece(symbols.separator + part, .muted))
        }
        if let place = event.place {
            when += [Piece(symbols.separator, .muted), Piece(place.name.safeLine, role(place.kind))]
        }
        guard !event.participants.isEmpty else { return [when] }
        var who: [Piece] = []
        for participant in event.participants {
            if !who.isEmpty { who.append(Piece(symbols.separator, .muted)) }
            who.append(Piece(participant.entity.name.safeLine, role(participant.entity.kind)))
            if participant.role != .other { who.append(Piece(" \(participant.role.rawValue)", .muted)) }
        }
        return [when, who]
    }

    private func dayText(_ interval: DayInterval) -> String {
        let column = DayText.column(interval)
        guard !column.contains("?"), !interval.isOpen else { return column }
        return days.range(interval.from, interval.to, dash: symbols.dash)
    }
}
