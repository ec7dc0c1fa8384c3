import News

/// Articles with their snippets: a search result or a list.
struct ListDocument {
    private let markdown: Markdown
    private let rows: [ArticleRow]

    init(_ markdown: Markdown, _ rows: [ArticleRow]) {
        self.markdown = markdown
        self.rows = rows
    }

    func text(title: String) -> String {
        var front = markdown.frontMatter(title: title)
        front.add("tags", list: ["dateline"])
        return markdown.assemble(front, title, rows.map(block))
    }

    private func block(_ row: ArticleRow) -> String {
        let citation = Citation(row)
        let lines = ["## " + markdown.heading(citation), snippet(row), markdown.source(citation)]
        return lines.compactMap(\.self).joined(separator: "\n") + " ^\(row.id)"
    }

    /// The words around the hits, with the hits highlighted.
    private func snippet(_ row: ArticleRow) -> String? {
        guard let snippet = row.snippet else { return nil }
        let inline = InlineText(snippet.text, marks: snippet.hits, links: [])
        let lines = inline.lines(TextSpan(0, snippet.text.utf8.count))
        return lines.isEmpty ? nil : lines.joined(separator: " ") + "\\"
    }
}
