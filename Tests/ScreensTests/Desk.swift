import News
import Reading
import Screens
import Support

/// A reader with somebody who answers its requests at once from the sample
/// news: keys in, screens out, with no library and no terminal.
struct Desk {
    var reader: Reader
    var keys = KeyReader()
    var screen = Screen()
    let size: Size
    /// What was asked for that changes something outside.
    var orders: [Request] = []
    var rows = SampleNews.rows
    private var drawnViewport = Viewport()

    init(_ columns: Int, _ rows: Int, reader: Reader = Reader(), articles: [ArticleRow] = SampleNews.rows) {
        self.reader = reader
        self.rows = articles
        size = Size(columns: columns, rows: rows)
        send(.start)
        drawnViewport = draw().layout.viewport
    }

    /// Presses keys by their names: `"Enter Tab Enter"`.
    mutating func press(_ names: String) {
        for key in (try? Key.sequence(parsing: names)) ?? [] { press(key) }
    }

    mutating func press(_ key: Key) {
        let action = keys.read(key, reader, drawnViewport)
        send(action)
        if case .pending = action { return }
        drawnViewport = draw().layout.viewport
    }

    /// Presses the keys of one command, with nothing drawn after it.
    mutating func press(_ sequence: KeySequence) {
        for key in sequence.keys { send(keys.read(key, reader, drawnViewport)) }
    }

    mutating func draw() -> (frame: Frame, layout: Layout) {
        screen.draw(reader, size: size, clock: SampleNews.clock)
    }

    mutating func send(_ action: Action) {
        var actions = [action]
        while !actions.isEmpty {
            for request in reader.update(actions.removeFirst()) {
                if let answer = answer(request) { actions.append(.answer(answer)) } else { orders.append(request) }
            }
        }
    }

    var frame: Frame {
        var desk = self
        return desk.draw().frame
    }

    private func answer(_ request: Request) -> Answer? {
        switch request {
        case .list(let query, let after, _):
            return .listed(after == nil ? rows : [], for: query, after: after, total: rows.count, isLast: true)
        case .narrow(let query, _):
            let rows = found(query.filter)
            return .listed(rows, for: query, after: nil, total: rows.count, isLast: true)
        case .stories: return .stories(rows.isEmpty ? [] : SampleNews.stories)
        case .sources: return .sources(rows.isEmpty ? [] : SampleNews.sources)
        case .totals: return .totals(articles: rows.count, unread: rows.count(where: \.isUnread))
        case .savedFilters: return .savedFilters([])
        case .page(let id): return .page(page(id))
        case .context(let topic): return .context(SampleNews.context(topic))
        case .card(let id): return SampleNews.entities.first { $0.id == id }.map { .card(SampleNews.card(of: $0)) }
        case .event(let id): return .event(SampleNews.eventCard(id))
        case .timeline(let query): return .timeline(SampleNews.timeline(query))
        case .marks: return .marks(SampleNews.marks)
        case .count(let query): return .counted(found(query.filter).count, for: query, without: [])
        case .complete(let line):
            return line.hasSuffix("bre") ? .completed(completions, for: line) : .completed([], for: line)
        case .choices(let kind, let text): return .choices(choices(kind), for: kind, text)
        case .mark(let article, let anchor, let note): return .changed(.marked(mark(article, anchor, note)), "Marked.")
        case .opened(let article): return .changed(.read([article], true), nil)
        case .setRead(let articles, let isRead): return .changed(.read(articles, isRead), nil)
        default: return nil
        }
    }

    /// Words stand in titles; whoever is asked for is in seven articles.
    private func found(_ filter: Filter) -> [ArticleRow] {
        filter.terms.reduce(rows) { rows, term in
            switch term.test {
            case .word(let word): rows.filter { $0.words.contains(word.lowercased()) }
            case .prefix(let word): rows.filter { $0.words.contains { $0.hasPrefix(word.lowercased()) } }
            default: Array(rows.prefix(7))
            }
        }
    }

    private func page(_ id: Article.ID) -> ArticlePage {
        if id.number == 9 { return SampleNews.barePage }
        let page = SampleNews.inquiryPage
        guard id != page.article.id, let row = rows.first(where: { $0.id == id }) else { return page }
        var content = page.article.content
        content.title = Sourced(row.title, from: .frontMatter)
        let article = Article(id: id, content: content, added: 0, origins: [row.origin])
        return ArticlePage(article: article, isAnalyzed: true, mentions: page.mentions, dates: page.dates, reports: [])
    }

    private func mark(_ article: Article.ID, _ anchor: Mark.Anchor, _ note: String?) -> Mark {
        Mark(
            id: .init(2), article: article, anchor: anchor, note: note, created: 0, articleTitle: "", site: nil,
            published: nil)
    }

    private func choices(_ kind: Prompt.Kind) -> [Completion] {
        switch kind {
        case .merge(let entity):
            return SampleNews.entities.filter { $0.kind == entity.kind && $0.id != entity.id }.map { other in
                Completion(
                    line: other.name, label: other.name, detail: "\(other.kind.rawValue), 12 in 4",
                    correction: .merge(entity.id, into: other.id))
            }
        case .split(let entity, _):
            return [
                Completion(line: "", label: "Only in this article", correction: .split(entity.id, name: nil, in: nil))
            ]
        default: return []
        }
    }

    private let completions = [
        Completion(line: "who:\"Tomas Brekke\" ", label: "Tomas Brekke", detail: "31 articles"),
        Completion(line: "who:\"Ida Brenna\" ", label: "Ida Brenna", detail: "1 article"),
    ]
}

extension ArticleRow {
    fileprivate var words: [String] { title.lowercased().split { !$0.isLetter }.map(String.init) }
}
