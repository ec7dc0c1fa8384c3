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
        for pieces in facts(pane.card) {
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

    private func kindWord(_ event: Event) -> String? { event.kind == .other ? nil : event.kind.rawValue }

    private func facts(_ card: EventCard) -> [[Piece]] {
        let event = card.event
        var when = [Piece(dayText(event.days), event.days.isOpen ? .muted : .date)]
        for part in [dateWord(event), statusWord(event), kindWord(event)].compactMap({ $0 }) {
            when.append(Piece(symbols.separator + part, .muted))
        }
        if let place = event.place {
            when += [Piece(symbols.separator, .muted), Piece(place.name.safeLine, role(place.kind))]
        }
        return [when, participants(event), speakers(card), firstReport(card)].filter { !$0.isEmpty }
    }

    private func participants(_ event: Event) -> [Piece] {
        var pieces: [Piece] = []
        for (role, word) in [(Role.actor, "who "), (.target, "whom "), (.other, "with ")] {
            var names = event.participants.filter { $0.role == role }.map(\.entity)
            // The place is named with the day.
            if role == .target { names.removeAll { $0 == event.place } }
            for (index, entity) in names.enumerated() {
                let isFirst = index == 0
                if isFirst, !pieces.isEmpty { pieces.append(Piece("   ", .muted)) }
                pieces.append(Piece(isFirst ? word : ", ", .muted))
                pieces.append(Piece(entity.name.safeLine, self.role(entity.kind)))
            }
        }
        return pieces
    }

    /// Everybody whom a report names as the one who says so, each once.
    private func speakers(_ card: EventCard) -> [Piece] {
        var seen: Set<String> = []
        let names = card.reports.compactMap { $0.speaker?.safeLine }.filter { seen.insert($0).inserted }
        guard !names.isEmpty else { return [] }
        return [Piece("according to ", .muted), Piece(names.joined(separator: ", "), .text)]
    }

    /// When the first of several articles told it, and whose that was; nothing where it can't be known.
    private func firstReport(_ card: EventCard) -> [Piece] {
        let articles = Set(card.reports.map(\.article))
        let moments = card.reports.compactMap(\.published)
        guard articles.count > 1, articles.count == card.event.articles.count, moments.count == card.reports.count,
            let first = moments.min()
        else { return [] }
        let day = first.day(in: days.zone)
        let ofThatDay = card.reports.filter { $0.published?.day(in: days.zone) == day }
        // Of those that tell only the day, any of that day may have been the first.
        let isDayOnly = ofThatDay.contains { $0.published?.isDayOnly == true }
        var seen: Set<String> = []
        let sites = ofThatDay.filter { isDayOnly || $0.published == first }
            .compactMap { $0.site?.sourceName }.filter { seen.insert($0).inserted }
        let moment = isDayOnly ? days.long(day) : days.full(first)
        return [
            Piece("first reported ", .muted), Piece(moment, .text),
            Piece(sites.isEmpty || sites.count > 3 ? "" : symbols.separator + sites.joined(separator: ", "), .muted),
        ]
    }

    /// Days in words; whole months and years, and what is not known, as in columns.
    func dayText(_ interval: DayInterval) -> String {
        guard !interval.isOpen, DayText.whole(interval) == nil else { return DayText.column(interval) }
        return days.range(interval.from, interval.to, dash: symbols.dash)
    }
}
