import News

/// Events as a dated list.
struct TimelineDocument {
    private let markdown: Markdown
    private let line: EventLine

    init(_ markdown: Markdown, _ articles: [Article.ID: Citation]) {
        self.markdown = markdown
        line = EventLine(markdown: markdown, articles: articles)
    }

    func text(of timeline: Timeline) -> String {
        var front = markdown.frontMatter(title: timeline.title)
        front.add("tags", list: ["dateline"])
        let id = timeline.query.entity.map(\.description) ?? timeline.query.story.map(\.description) ?? "timeline"
        let list = timeline.rows.isEmpty ? "No events." : timeline.rows.map(line.text).joined(separator: "\n")
        return markdown.assemble(front, timeline.title, [SectionedBody.wrapped(list, id: "\(id)-events")])
    }
}
