import News

/// Lines about events.
enum EventPrinter {
    /// `v12  2014-05  Ada opened the harbour  (planned, dated by its article)  2 articles`
    static func text(_ event: Event) -> String {
        let date = PrintedDays.interval(event.days)
        let notes = [event.shownStatus?.rawValue, event.dateNote].compactMap { $0 }
        let status = notes.isEmpty ? "" : "  (\(notes.joined(separator: ", ")))"
        let articles = event.articles.count == 1 ? "" : "  \(event.articles.count) articles"
        return
            "\(padded("\(event.id)", 7))\(padded(date, 25))\(event.text.safeLine)\(status)\(articles)"
    }

    static func text(_ row: EventRow) -> String {
        let reasons =
            row.reasons.isEmpty ? "" : "\n" + String(repeating: " ", count: 32) + row.reasons.joined(separator: " · ")
        return text(row.event) + reasons
    }
}
