import News

/// A whole article, block by block.
struct ArticleDocument {
    private let markdown: Markdown
    private let page: ArticlePage
    private let content: ArticleContent

    init(_ markdown: Markdown, _ page: ArticlePage) {
        self.markdown = markdown
        self.page = page
        content = page.article.content
    }

    func text(story: String?) -> String {
        markdown.assemble(front(story), content.title.value, [source, body(headings: 2)] + notes)
    }

    /// The article as a section of a larger document.
    var blocks: [String] {
        let heading = "## \(markdown.heading(citation))\n\(markdown.source(citation)) ^\(page.article.id)"
        return [heading, body(headings: 3)] + notes
    }

    /// In the order of their first mention.
    var entities: [Entity] {
        var seen: Set<Entity.ID> = []
        return page.mentions.map(\.entity).filter { seen.insert($0.id).inserted }
    }
}

// MARK: - Private

extension ArticleDocument {
    private var citation: Citation { Citation(page.article) }

    /// The text, its highest headings of level `headings`.
    private func body(headings: Int) -> String {
        let inline = InlineText(content.text, marks: page.marks.map(\.anchor.span), links: entityLinks + pageLinks)
        let blocks = content.blocks.map { BlockText.markdown($0, inline, content.text, headings: headings) }
        let text = blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
        return SectionedBody.wrapped(text, id: "\(page.article.id)-text")
    }

    private func front(_ story: String?) -> FrontMatter {
        var front = markdown.frontMatter(title: content.title.value)
        front.add("source", citation.site)
        front.add("author", citation.byline)
        front.add("published", plain: citation.published?.iso)
        let url = citation.url.flatMap(Address.destination)
        front.add("url", url)
        front.add("origin", url == nil ? citation.origin : nil)
        front.add("story", story)
        front.add("entities", list: markdown.names(entities))
        front.add("tags", list: ["dateline"] + page.article.tags)
        return front
    }

    private var source: String {
        let origin = markdown.origin(citation) ?? "Undated"
        let link = citation.url.flatMap(Address.destination).map { " · [source](\($0))" } ?? ""
        let title = citation.isTitleFromText ? " · title: \(Markdown.noTitle)" : ""
        return "\(origin)\(link)\(markdown.way(to: citation, " · "))\(title) ^\(page.article.id)"
    }

    /// The first mention of each entity, as links between notes have it.
    private var entityLinks: [InlineText.Link] {
        guard markdown.links == .wiki else { return [] }
        var seen: Set<Entity.ID> = []
        return page.mentions.filter { seen.insert($0.entity.id).inserted }
            .map { InlineText.Link(span: $0.span, target: .note($0.entity.name)) }
    }

    private var pageLinks: [InlineText.Link] {
        content.links.map { InlineText.Link(span: $0.span, target: .page($0.address)) }
    }

    private var notes: [String] {
        let noted = page.marks.filter { $0.note?.safeLine.isEmpty == false }.sorted { $0.anchor.span < $1.anchor.span }
        return noted.flatMap { mark in
            [Quote.lines(mark.anchor.quote).joined(separator: "\n") + " ^\(mark.id)"] + Note.blocks(mark)
        }
    }
}

/// One block of an article in the Markdown of its kind.
enum BlockText {
    /// - Parameter headings: the level of its highest headings; those above belong to the document.
    static func markdown(_ block: TextBlock, _ inline: InlineText, _ text: String, headings: Int) -> String {
        switch block.kind {
        case .code, .table: fenced(text.slice(block.span))
        case .paragraph: inline.lines(block.span).joined(separator: "\n")
        case .quote: inline.lines(block.span).map { "> " + $0 }.joined(separator: "\n")
        case .listItem: item(block, inline, text)
        case .numberedItem(let number): item(inline.lines(block.span), behind: indent(block) + "\(number). ")
        case .caption: "> " + inline.lines(block.span).joined(separator: " ")
        case .heading(let level): heading(max(2, level) + headings - 2, inline.lines(block.span))
        }
    }

    private static func heading(_ level: Int, _ lines: [String]) -> String {
        lines.isEmpty ? "" : String(repeating: "#", count: min(6, level)) + " " + lines.joined(separator: " ")
    }

    /// With its number, if the text begins with one.
    private static func item(_ block: TextBlock, _ inline: InlineText, _ text: String) -> String {
        let mark = number(text.slice(block.span))
        let lines = inline.lines(TextSpan(block.span.start + mark.utf8.count, block.span.end))
        return item(lines, behind: indent(block) + (mark.isEmpty ? "- " : mark))
    }

    /// Four columns are within an item, whatever its mark, and not yet code.
    private static func indent(_ block: TextBlock) -> String {
        String(repeating: " ", count: 4 * block.depth)
    }

    private static func item(_ lines: [String], behind lead: String) -> String {
        lines.isEmpty ? "" : lead + lines.joined(separator: "\n" + String(repeating: " ", count: lead.count))
    }

    /// "12. " or "3) ".
    private static func number(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let mark = text[digits.endIndex...].prefix(2)
        return (1...9).contains(digits.count) && (mark == ". " || mark == ") ") ? String(digits + mark) : ""
    }

    /// Between fences longer than any inside.
    private static func fenced(_ text: String) -> String {
        let fence = Escape.fence(for: text, atLeast: 3)
        return fence + "\n" + text.safe + "\n" + fence
    }
}
