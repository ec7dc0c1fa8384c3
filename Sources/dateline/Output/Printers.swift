import News
import Newsroom

/// Days in one form for all that is printed.
enum DayText {
    /// "2024-06-18", "2011 to 2014", "216 BC", "since 2014-05-01", "no date".
    static func interval(_ days: DayInterval) -> String {
        switch (days.from, days.to) {
        case (nil, nil): return "no date"
        case (let from?, nil): return "since \(from.shown)"
        case (nil, let to?): return "until \(to.shown)"
        case (let from?, let to?): return from == to ? from.shown : shortened(from, to)
        }
    }

    /// A whole month or year by its name alone.
    private static func shortened(_ from: CalendarDay, _ to: CalendarDay) -> String {
        let isWholeMonth = from.day == 1 && from.adding(months: 1).adding(days: -1) == to
        if isWholeMonth { return from.shownMonth }
        let isWholeYears = from.day == 1 && from.month == 1 && to.day == 31 && to.month == 12
        if isWholeYears { return from.year == to.year ? from.shownYear : "\(from.shownYear) to \(to.shownYear)" }
        return "\(from.shown) to \(to.shown)"
    }
}

/// Lines about articles.
struct ArticlePrinter {
    let zone: Zone

    func write(_ rows: [ArticleRow], _ listing: ListingOptions) {
        for row in rows {
            StandardOutput.write(listing.json ? JSONValue.article(row).line : text(row))
        }
    }

    /// `a12  2024-06-18  The title  (site)`, and below it the hit in context.
    func text(_ row: ArticleRow) -> String {
        let date = row.published.map { $0.day(in: zone).iso } ?? "no date"
        let site = row.site.map { "  (\($0.safeLine))" } ?? ""
        let line = "\(padded("\(row.id)", 7))\(padded(date, 12))\(row.title.safeLine)\(site)"
        guard let snippet = row.snippet else { return line }
        return line + "\n" + String(repeating: " ", count: 19) + snippet.text.safeLine
    }
}

/// Lines about events.
enum EventPrinter {
    /// `v12  2014-05  Ada opened the harbour  (planned, dated by its article)  2 articles`
    static func text(_ event: Event) -> String {
        let date = DayText.interval(event.days)
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

/// `text` with blanks behind it, at least one.
func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
}

/// Mentions per month as a line of blocks: `2025-06 ▁▃  █ 2025-10, at most 12 a month`.
struct MonthPlot {
    let text: String

    private static let blocks = Array(" ▁▂▃▄▅▆▇█")
    private static let most = 60

    /// The newest months where they are many; nil for less than two.
    init?(_ months: [MonthCount]) {
        let counts = Dictionary(months.map { ($0.year * 12 + $0.month - 1, $0.count) }) { $0 + $1 }
        guard let oldest = counts.keys.min(), let newest = counts.keys.max(), oldest < newest else { return nil }
        let first = max(oldest, newest - MonthPlot.most + 1)
        let highest = (first...newest).compactMap { counts[$0] }.max() ?? 1
        let bars = (first...newest).map { month in
            MonthPlot.blocks[((counts[month] ?? 0) * 8 + highest - 1) / highest]
        }
        text = "\(MonthPlot.name(first)) \(String(bars)) \(MonthPlot.name(newest)), at most \(highest) a month"
    }

    private static func name(_ month: Int) -> String {
        "\(CalendarDay.padded(month / 12, 4))-\(CalendarDay.padded(month % 12 + 1, 2))"
    }
}
