import News

/// A dated line for an event.
struct EventLine {
    let markdown: Markdown
    let articles: [Article.ID: Citation]

    /// "- **2014-05** Russia forgives the debt (planned) — Title, Site ^v3".
    func text(_ row: EventRow) -> String {
        let event = row.event
        let status = event.shownStatus.map { " (\($0.rawValue))" } ?? ""
        let line = "- **\(EventLine.days(event))** \(body(event))\(status)"
        guard let citation = articles[row.article] else { return "\(line) ^\(event.id)" }
        let more = event.articles.count > 1 ? ", \(event.articles.count) articles" : ""
        return "\(line) \(markdown.attribution(citation))\(more) ^\(event.id)"
    }

    private func body(_ event: Event) -> String {
        let text = Escape.line(event.text)
        return text.isEmpty ? event.kind.rawValue : text
    }

    /// "2014-05-09", "2014-05", "2014", "2014-05-01 to 2014-06-30", "undated".
    static func days(_ event: Event) -> String {
        let assumed = event.dateOrigin == .published ? "about " : ""
        switch (event.days.from, event.days.to) {
        case (nil, nil): return "undated"
        case (let from?, nil): return "since \(from.iso)"
        case (nil, let to?): return "until \(to.iso)"
        case (let from?, let to?): return assumed + interval(from, to)
        }
    }

    private static func interval(_ from: CalendarDay, _ to: CalendarDay) -> String {
        let year = CalendarDay.padded(from.year, 4)
        if from.day == 1, from.adding(months: 12).adding(days: -1) == to, from.month == 1 { return year }
        if from.day == 1, from.adding(months: 1).adding(days: -1) == to {
            return "\(year)-\(CalendarDay.padded(from.month, 2))"
        }
        return Markdown.days(from, to)
    }
}
