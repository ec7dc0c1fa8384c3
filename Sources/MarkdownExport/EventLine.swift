import News

/// A dated line for an event.
struct EventLine {
    let markdown: Markdown
    let articles: [Article.ID: Citation]

    /// "- **2014-05** Russia forgives the debt (planned) — Title, Site ^v3".
    func text(_ row: EventRow) -> String {
        let event = row.event
        guard let citation = articles[row.article] else { return "\(line(event)) ^\(event.id)" }
        let more = event.articles.count > 1 ? ", \(event.articles.count) articles" : ""
        return "\(line(event)) \(markdown.attribution(citation))\(more) ^\(event.id)"
    }

    /// The line, and below it every sentence that reports the event, with who says so and where.
    func text(_ row: EventRow, _ reports: [MentionQuote]) -> String {
        guard !reports.isEmpty else { return text(row) }
        let quotes = reports.map(quote).joined(separator: "\n\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        let indented = quotes.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
        return "\(line(row.event)) ^\(row.event.id)\n\n\(indented)"
    }

    private func line(_ event: Event) -> String {
        let notes = [event.shownStatus?.rawValue, event.dateNote].compactMap(\.self)
        let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
        return "- **\(EventLine.days(event))** \(body(event))\(note)"
    }

    private func quote(_ report: MentionQuote) -> String {
        let citation = articles[report.article] ?? Citation(report)
        let speaker = report.speaker.map(Escape.line).map { "according to \($0), in " } ?? ""
        let undated = citation.published == nil ? ", undated" : ""
        let source = "> — \(speaker)\(markdown.reference(citation))\(undated)\(markdown.way(to: citation, ", "))"
        return (Quote.lines(report.sentence) + [">", source]).joined(separator: "\n")
    }

    private func body(_ event: Event) -> String {
        let text = Escape.line(event.text)
        return text.isEmpty ? event.kind.rawValue : text
    }

    /// "2014-05-09", "2014-05", "2014", "2014-05-01 to 2014-06-30", "216 BC", "undated".
    static func days(_ event: Event) -> String {
        switch (event.days.from, event.days.to) {
        case (nil, nil): return "undated"
        case (let from?, nil): return "since \(from.shown)"
        case (nil, let to?): return "until \(to.shown)"
        case (let from?, let to?): return interval(from, to)
        }
    }

    private static func interval(_ from: CalendarDay, _ to: CalendarDay) -> String {
        if from.day == 1, from.adding(months: 12).adding(days: -1) == to, from.month == 1 {
            return from.year > 0 ? CalendarDay.padded(from.year, 4) : from.shownYear
        }
        if from.day == 1, from.adding(months: 1).adding(days: -1) == to { return from.shownMonth }
        return Markdown.days(from, to)
    }
}
