import News
import Reading

extension Painter {
    /// A row of the context pane.
    mutating func paint(_ row: ContextPane.Row, _ rect: Rect) {
        switch row {
        case .header(let section, let count, let isOpen): paintHeader(section, count, isOpen, rect)
        case .event(let event, _): paint(event, rect)
        case .entity(let entity): paint(entity, rect)
        case .article(let related, let section): paint(related.article, rowsOf(section), rect)
        case .mark(let mark): paint(mark, rect)
        case .link(let row): paint(row, rect)
        case .more(_, let count):
            frame.write(
                "\(symbols.ellipsis) \(grouped(count)) more", rect.row, rect.column + 1, width: rect.width - 2,
                Style(.muted))
        }
    }

    func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }

    // MARK: - Private

    private mutating func paint(_ mark: Mark, _ rect: Rect) {
        let used = frame.write(symbols.marked + " ", rect.row, rect.column + 2, width: 2, Style(.match))
        frame.write(
            mark.anchor.quote.safeLine, rect.row, rect.column + 2 + used, width: rect.width - used - 3,
            Style(.quote), ellipsis: symbols.ellipsis)
    }

    /// The words, and where they lead.
    private mutating func paint(_ row: LinkRow, _ rect: Rect) {
        let host = row.link.host.safeLine
        let width = min(GraphemeWidth.of(host), rect.width / 2)
        frame.write(
            row.words.safeLine, rect.row, rect.column + 1, width: rect.width - width - 4, Style(.link),
            ellipsis: symbols.ellipsis)
        frame.write(
            host, rect.row, rect.right - 1 - width, width: width, Style(.muted), ellipsis: symbols.ellipsis)
    }

    private mutating func paintHeader(_ section: ContextPane.Section, _ count: Int, _ isOpen: Bool, _ rect: Rect) {
        let (title, note) = titles(section)
        let mark = isOpen ? symbols.open : symbols.closed
        var pieces = [Piece("\(mark) ", .muted), Piece(title, .sectionTitle)]
        if !note.isEmpty { pieces.append(Piece(" \(note)", .muted)) }
        let shown = String(shown(count, section, isOpen)) + (all(section, count).map { " of \(grouped($0))" } ?? "")
        frame.write(
            pieces, rect.row, rect.column, width: rect.width - max(6, shown.count + 3), ellipsis: symbols.ellipsis)
        frame.write(shown, rect.row, endingAt: rect.right - 1, Style(.muted))
    }

    /// Events from elsewhere are counted at their rule, if there is one.
    private func shown(_ count: Int, _ section: ContextPane.Section, _ isOpen: Bool) -> Int {
        guard section == .events, isOpen, let page = reader.context.page, !page.events.isEmpty else { return count }
        return page.events.count
    }

    /// How many articles there are where only the newest are listed; nil where that is not known, or all are.
    private func all(_ section: ContextPane.Section, _ count: Int) -> Int? {
        let all: Int?
        switch (section, reader.context.page?.topic) {
        case (.related, .entity(let id, let article)):
            all = reader.knownCard(id).map { $0.articles - (article == nil ? 0 : 1) }
        case (.sameStory, .article): all = reader.context.page?.story.map { $0.articles - 1 }
        default: all = nil
        }
        return all.flatMap { $0 > count ? $0 : nil }
    }

    /// A section's name, and what it is about.
    private func titles(_ section: ContextPane.Section) -> (String, String) {
        let page = reader.context.page
        switch section {
        case .country: return ("COUNTRY", "of this nationality")
        case .events:
            switch page?.topic {
            case .article: return ("EVENTS", page?.events.isEmpty == true ? "reported elsewhere" : "in this article")
            case .entity(let id, _): return ("EVENTS", "with \(name(of: id))")
            case .event: return ("THIS EVENT", "")
            case .passage:
                return ("EVENTS", page?.events.isEmpty == true ? "related to these words" : "in these words")
            case nil: return ("EVENTS", "")
            }
        case .entities:
            switch page?.topic {
            case .article: return ("ENTITIES", "in this article")
            case .entity(let id, _): return ("SEEN WITH", name(of: id))
            case .passage: return ("ENTITIES", "in these words")
            case .event: return ("ENTITIES", "that take part")
            case nil: return ("ENTITIES", "")
            }
        case .sameStory: return ("SAME STORY", page?.story.map { $0.name.safeLine } ?? "")
        case .related:
            switch page?.topic {
            case .entity(let id, _): return ("ALSO MENTION", name(of: id))
            case .event: return ("REPORTED IN", "")
            default: return ("RELATED", "")
            }
        case .marks: return ("MARKS", "")
        case .links: return ("LINKS", "open in the browser")
        }
    }

    private func name(of id: Entity.ID) -> String {
        if let card = reader.knownCard(id) { return card.entity.name.safeLine }
        if let mention = reader.page?.mention, mention.entity.id == id { return mention.entity.name.safeLine }
        return "this name"
    }

    /// Kind, name, `41 in 12`.
    private mutating func paint(_ row: EntityRow, _ rect: Rect) {
        frame.write(letter(row.kind), rect.row, rect.column + 1, width: 1, Style(role(row.kind), .bold))
        let isSeenWith = if case .entity = reader.context.page?.topic { true } else { false }
        let articles = padded(row.articles, 2)
        let count = isSeenWith || row.mentions == 0 ? articles : "\(grouped(row.mentions)) in \(articles)"
        let isFollowed = row.id == reader.focusedEntity?.id
        frame.write(
            row.name.safeLine, rect.row, rect.column + 3, width: rect.width - 5 - count.count,
            Style(role(row.kind), isFollowed ? .related : []), ellipsis: symbols.ellipsis)
        frame.write(count, rect.row, endingAt: rect.right - 1, Style(.muted))
    }

    /// All articles of a section: what none of them has takes no room.
    private func rowsOf(_ section: ContextPane.Section) -> [ArticleRow] {
        guard let page = reader.context.page else { return [] }
        return (section == .sameStory ? page.sameStory : page.related).map(\.article)
    }

    private mutating func paint(_ row: ArticleRow, _ all: [ArticleRow], _ rect: Rect) {
        let isWide = rect.width >= 50
        let dayWidth = isWide ? 10 : 8
        let indent = all.contains { $0.published != nil } ? dayWidth + 2 : 1
        if indent > 1 {
            let day = days.short(row.published, columns: dayWidth)
            frame.write(day, rect.row, rect.column + 1, width: dayWidth, Style(.muted))
        }
        let source = row.sourceShown
        let width = isWide && (all.count < 2 || all.haveSeveralSources) ? min(12, GraphemeWidth.of(source)) : 0
        let room = rect.width - indent - 1 - (width > 0 ? width + 2 : 0)
        frame.write(
            row.title.safeLine, rect.row, rect.column + indent, width: room,
            Style(row.isUnread ? .unread : .text, row.isTitleFromText ? .italic : []), ellipsis: symbols.ellipsis)
        frame.write(source, rect.row, rect.right - 1 - width, width: width, Style(.muted), ellipsis: symbols.ellipsis)
    }
}
