import News
import Newsroom

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
