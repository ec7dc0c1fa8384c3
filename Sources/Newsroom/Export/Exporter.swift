import Archive
public import MarkdownExport
public import News

/// Makes documents of what the reader chose.
public struct Exporter: Sendable {
    /// A document and the name its file should have.
    public struct Document: Equatable, Sendable {
        public let text: String
        public let fileName: String
    }

    private let desk: NewsDesk
    private let markdown: Markdown

    /// So many articles go into the document of a search.
    private static let most = 10_000
    /// So many sentences stand under an event of a timeline; all stand under an event alone.
    private static let mostReports = 20

    public init(desk: NewsDesk, links: Markdown.Links = .plain) {
        self.desk = desk
        markdown = Markdown(links: links, clock: desk.clock)
    }

    /// nil where there is no such thing in the library.
    public func document(_ subject: ExportSubject) throws -> Document? {
        switch subject {
        case .article(let id): return try article(id)
        case .articles(let filter, let title): return try articles(filter, title: title)
        case .story(let id): return try story(id)
        case .entity(let id): return try entity(id)
        case .event(let id): return try event(id)
        case .timeline(let query): return try timeline(query)
        case .marks: return try marks()
        case .passage(let id, let span): return try passage(id, span)
        }
    }
}

// MARK: - Private

extension Exporter {
    private var library: Library { desk.library }

    private func named(_ title: String, _ text: String) -> Document {
        Document(text: text, fileName: Markdown.fileName(for: title))
    }

    private func article(_ id: Article.ID) throws -> Document? {
        guard let page = try library.page(id) else { return nil }
        let story = try library.story(of: id).flatMap { $0.articles > 1 ? $0.name : nil }
        return named(page.article.content.title.value, markdown.document(page, story: story))
    }

    private func articles(_ filter: Filter, title: String) throws -> Document {
        let rows = try library.rows(filter, limit: Exporter.most)
        return named(title, markdown.document(rows, title: title))
    }

    private func story(_ id: Story.ID) throws -> Document? {
        guard let story = try library.story(id) else { return nil }
        let pages = try library.rows(of: id, limit: Exporter.most).reversed().compactMap { try library.page($0.id) }
        let events = try library.timeline(TimelineQuery(story: id)).rows
        return named("Story " + story.name, markdown.document(story, events: events, pages: pages))
    }

    private func entity(_ id: Entity.ID) throws -> Document? {
        guard let card = try desk.card(id, quotes: 500) else { return nil }
        let ids = Set(card.quotes.map(\.article) + card.events.flatMap { $0.event.articles })
        return named(card.entity.name, markdown.document(card, articles: try citations(ids)))
    }

    private func event(_ id: Event.ID) throws -> Document? {
        guard let row = try library.event(id) else { return nil }
        let timeline = Timeline(query: TimelineQuery(), title: row.event.text, rows: [row])
        return named(row.event.text, try markdown(timeline, reportsOfEach: .max))
    }

    private func timeline(_ query: TimelineQuery) throws -> Document {
        let timeline = try library.timeline(query)
        return named("Timeline " + timeline.title, try markdown(timeline, reportsOfEach: Exporter.mostReports))
    }

    /// With the sentences that report each event, newest article first.
    private func markdown(_ timeline: Timeline, reportsOfEach limit: Int) throws -> String {
        let reports = try timeline.rows.reduce(into: [Event.ID: [MentionQuote]]()) { reports, row in
            reports[row.id] = try library.reports(of: row.id, limit: limit).map(\.quote)
        }
        let ids = Set(timeline.rows.flatMap { $0.event.articles } + reports.values.joined().map(\.article))
        return markdown.document(timeline, articles: try citations(ids), reports: reports)
    }

    private func marks() throws -> Document {
        let marks = try library.marks()
        return named("Marks", markdown.document(marks: marks, articles: try citations(Set(marks.map(\.article)))))
    }

    /// A passage as a mark that was not kept.
    private func passage(_ id: Article.ID, _ span: TextSpan) throws -> Document? {
        guard let article = try library.article(id) else { return nil }
        let mark = Mark(
            id: Mark.ID(0), article: id, anchor: Mark.Anchor(span: span, in: article.content.text), note: nil,
            created: desk.clock.now(), articleTitle: article.content.title.value, site: article.content.site?.value,
            published: article.content.published?.value)
        let title = article.content.title.value
        let words = article.content.text.slice(span).split(maxSplits: 6, whereSeparator: \.isWhitespace)
        return named(
            "\(title) - \(words.prefix(6).joined(separator: " "))",
            markdown.document(marks: [mark], articles: [id: Citation(article)], title: title))
    }

    private func citations(_ ids: Set<Article.ID>) throws -> [Article.ID: Citation] {
        try ids.reduce(into: [:]) { citations, id in
            citations[id] = try library.article(id).map(Citation.init)
        }
    }
}
