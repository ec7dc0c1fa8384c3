import News

/// Events as a dated list.
struct TimelineDocument {
    private let markdown: Markdown
    private let line: EventLine
    private let reports: [Event.ID: [MentionQuote]]

    init(_ markdown: Markdown, _ articles: [Article.ID: Citation], _ reports: [Event.ID: [MentionQuote]]) {
        self.markdown = markdown
        self.reports = reports
        line = EventLine(markdown: markdown, articles: articles)
    }

    func text(of timeline: Timeline) -> String {
        var front = markdown.frontMatter(title: timeline.title)
        front.add("tags", list: ["dateline"])
        let id = timeline.query.entity.map(\.description) ?? timeline.query.story.map(\.description) ?? "timeline"
        let events = timeline.rows.map { line.text($0, reports[$0.id] ?? []) }
        let list = events.isEmpty ? "No events." : events.joined(separator: reports.isEmpty ? "\n" : "\n\n")
        return markdown.assemble(front, timeline.title, [SectionedBody.wrapped(list, id: "\(id)-events")])
    }
}
