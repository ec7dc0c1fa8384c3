import News
import Reading

extension Painter {
    /// Where title, byline and date of an article come from, and what was left out of its text.
    mutating func paintInfo(_ rect: Rect) {
        guard case .info(let id) = reader.view, let pane = reader.page, pane.id == id else {
            return paintNotes([Piece("Opening...", .muted)], rect)
        }
        paintLines(info(pane.article, rect.width - 4), rect.inset(left: 2, right: 1))
    }

    // MARK: - Private

    private func info(_ article: Article, _ width: Int) -> [[Piece]] {
        let content = article.content
        var lines: [[Piece]] = [[], [Piece("WHERE IT COMES FROM", .sectionTitle)]]
        func fact(_ name: String, _ value: String?, _ source: FactSource?) {
            let label = name + String(repeating: " ", count: max(1, 12 - name.count))
            guard let value else {
                return lines.append([Piece("  " + label, .muted), Piece("not known", .muted, .italic)])
            }
            let shown = Typesetter.wrap(value.safeLine, max(10, width - 14))
            lines += shown.enumerated().map {
                [Piece("  " + ($0 == 0 ? label : String(repeating: " ", count: 12)), .muted), Piece($1, .text)]
            }
            if let source {
                lines.append([
                    Piece(String(repeating: " ", count: 14) + "from " + InfoWords.source(source), .muted, .italic)
                ])
            }
        }
        fact("title", content.title.value, content.title.source)
        fact("byline", content.byline?.value, content.byline?.source)
        fact("site", content.site?.value, content.site?.source)
        fact("published", content.published.map { days.full($0.value) }, content.published?.source)
        if let place = content.datelinePlace { fact("dateline", place, nil) }
        fact("address", content.url, nil)
        for origin in article.origins { fact("origin", origin, nil) }
        fact("id", article.id.description, nil)
        if !article.tags.isEmpty { fact("tags", article.tags.joined(separator: " "), nil) }
        return lines + removed(content.removed, width)
    }

    private func removed(_ passages: [RemovedPassage], _ width: Int) -> [[Piece]] {
        guard !passages.isEmpty else { return [] }
        var lines: [[Piece]] = [[], [Piece("LEFT OUT OF THE TEXT", .sectionTitle), Piece("  kept with it", .muted)]]
        for passage in passages {
            let label = InfoWords.reason(passage.reason)
            let wrapped = Typesetter.wrap(passage.text.safeLine, max(10, width - 20)).prefix(3)
            lines += wrapped.enumerated().map { number, text in
                let name = number == 0 ? label : ""
                return [
                    Piece("  " + name + String(repeating: " ", count: max(1, 16 - name.count)), .muted),
                    Piece(text, .text),
                ]
            }
        }
        return lines
    }
}
