import News

/// Marked passages, grouped by article.
struct MarksDocument {
    private let markdown: Markdown
    private let marks: [Mark]
    private let articles: [Article.ID: Citation]

    init(_ markdown: Markdown, _ marks: [Mark], _ articles: [Article.ID: Citation]) {
        self.markdown = markdown
        self.marks = marks
        self.articles = articles
    }

    func text(title: String) -> String {
        var front = markdown.frontMatter(title: title)
        front.add("tags", list: ["dateline"])
        let groups = Dictionary(grouping: marks, by: \.article)
        var seen: Set<Article.ID> = []
        let order = marks.map(\.article).filter { seen.insert($0).inserted }
        let blocks = order.flatMap { id in
            let group = groups[id] ?? []
            return [heading(id, group)] + group.sorted { $0.anchor.span < $1.anchor.span }.map(block)
        }
        return markdown.assemble(front, title, blocks.compactMap(\.self))
    }
}

// MARK: - Private

extension MarksDocument {
    private func heading(_ id: Article.ID, _ group: [Mark]) -> String? {
        group.first.map { mark in
            let citation = citation(mark)
            let origin = markdown.origin(citation) ?? "Undated"
            return "## \(markdown.titleLink(citation))\n\(origin) ^\(id)"
        }
    }

    private func block(_ mark: Mark) -> String {
        var lines = Quote.lines(mark.anchor.quote)
        if let note = mark.note.map(Escape.lines), !note.isEmpty {
            lines += [">", "> **Note:** " + note.joined(separator: "\n> ")]
        }
        lines += [">", "> \(markdown.attribution(citation(mark))) ^\(mark.id)"]
        return lines.joined(separator: "\n")
    }

    private func citation(_ mark: Mark) -> Citation {
        articles[mark.article]
            ?? Citation(title: mark.articleTitle, site: mark.site, published: mark.published)
    }
}

/// Blockquotes.
enum Quote {
    /// Every paragraph of `text` quoted.
    static func lines(_ text: String) -> [String] {
        let paragraphs = text.safe.split(separator: "\n").map { Escape.line(String($0)) }.filter { !$0.isEmpty }
        return Array(paragraphs.map { ["> " + $0] }.joined(separator: [">"]))
    }
}
