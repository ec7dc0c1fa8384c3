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
        return markdown.assemble(front, title, order.flatMap { section($0, groups[$0] ?? []) })
    }
}

// MARK: - Private

extension MarksDocument {
    private func section(_ id: Article.ID, _ group: [Mark]) -> [String] {
        let inOrder = group.sorted { $0.anchor.span < $1.anchor.span }
        return [heading(id, group)].compactMap(\.self) + inOrder.flatMap(blocks)
    }

    private func heading(_ id: Article.ID, _ group: [Mark]) -> String? {
        group.first.map { mark in
            let citation = citation(mark)
            return "## \(markdown.heading(citation))\n\(markdown.source(citation)) ^\(id)"
        }
    }

    /// The passage with its source, then what the reader noted: that is nobody's words but his own.
    private func blocks(_ mark: Mark) -> [String] {
        let lines = Quote.lines(mark.anchor.quote) + [">", "> \(markdown.attribution(citation(mark))) ^\(mark.id)"]
        return [lines.joined(separator: "\n")] + Note.blocks(mark)
    }

    private func citation(_ mark: Mark) -> Citation {
        articles[mark.article]
            ?? Citation(title: mark.articleTitle, site: mark.site, published: mark.published)
    }
}

/// What the reader wrote about a mark.
enum Note {
    /// A block of its own behind the quotation; none where there is no note.
    static func blocks(_ mark: Mark) -> [String] {
        let lines = mark.note.map(Escape.lines) ?? []
        return lines.isEmpty ? [] : ["**Note:** \(lines.joined(separator: "\n")) ^\(mark.id)-note"]
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
