import News

/// Puts the rows of the context pane in order; linear in what the page holds,
/// but for the sorting of events.
struct ContextRows {
    let page: ContextPage
    let collapsed: Set<ContextPane.Section>
    let whole: Set<ContextPane.Section>
    /// The article that is open beside the pane.
    var article: Article.ID?

    /// Rows of a section until it is asked for whole, so that every section
    /// has a chance to be in view.
    private static let most = 10
    private static let mostElsewhere = 6

    /// In the order of the screen.
    var all: [ContextPane.Row] {
        section(.country, page.country.map { [.entity($0)] } ?? [])
            + section(.events, events)
            + section(.entities, short(.entities, page.entities.map { .entity($0) }))
            + section(.sameStory, short(.sameStory, page.sameStory.map { .article($0, .sameStory) }))
            + section(.related, short(.related, page.related.map { .article($0, .related) }))
            + section(.marks, short(.marks, page.marks.map { .mark($0) }))
            + section(.links, short(.links, page.links.map { .link($0) }))
    }

    /// Related events that some article reports which isn't before the reader.
    var elsewhere: [EventRow] { page.relatedEvents.filter { !isBefore($0) } }

    /// Those that only articles report which are: the open one, or all that report the event in view.
    var inSameArticle: [EventRow] { page.relatedEvents.filter(isBefore) }

    // MARK: - Private

    private func isBefore(_ row: EventRow) -> Bool {
        !row.event.articles.isEmpty && row.event.articles.allSatisfy(articlesInView.contains)
    }

    private var articlesInView: [Article.ID] {
        if let article = article ?? page.topic.article { return [article] }
        if case .event = page.topic { return page.events.first?.event.articles ?? [] }
        return []
    }

    private func section(_ section: ContextPane.Section, _ body: [ContextPane.Row]) -> [ContextPane.Row] {
        guard !body.isEmpty else { return [] }
        let isOpen = !collapsed.contains(section)
        return [.header(section, count: count(section), isOpen: isOpen)] + (isOpen ? body : [])
    }

    private func count(_ section: ContextPane.Section) -> Int {
        switch section {
        case .country: return page.country == nil ? 0 : 1
        case .events: return page.events.count + page.relatedEvents.count
        case .entities: return page.entities.count
        case .sameStory: return page.sameStory.count
        case .related: return page.related.count
        case .marks: return page.marks.count
        case .links: return page.links.count
        }
    }

    private func short(_ section: ContextPane.Section, _ body: [ContextPane.Row]) -> [ContextPane.Row] {
        let kept = limit(section, ContextRows.most, of: body.count)
        return Array(body.prefix(kept)) + more(section, body.count - kept)
    }

    /// What is reported here, then the most relevant of what is reported
    /// elsewhere, then the most relevant of what the same article reports; each by date.
    private var events: [ContextPane.Row] {
        let groups: [(ContextPane.Origin, [EventRow], Int)] = [
            (.here, page.events, ContextRows.most), (.elsewhere, elsewhere, ContextRows.mostElsewhere),
            (.sameArticle, inSameArticle, ContextRows.mostElsewhere),
        ]
        var left = 0
        let rows = groups.flatMap { origin, rows, most -> [ContextPane.Row] in
            let kept = limit(.events, most, of: rows.count)
            left += rows.count - kept
            return ContextRows.byDate(rows.prefix(kept)).map { .event($0, origin) }
        }
        return rows + more(.events, left)
    }

    /// The number of rows to show; a single row more is shown instead of announced.
    private func limit(_ section: ContextPane.Section, _ most: Int, of count: Int) -> Int {
        whole.contains(section) || count <= most + 1 ? count : most
    }

    private func more(_ section: ContextPane.Section, _ count: Int) -> [ContextPane.Row] {
        count > 0 ? [.more(section, count: count)] : []
    }

    /// Dated ones by their days, then the undated in the order they came in.
    private static func byDate(_ rows: ArraySlice<EventRow>) -> [EventRow] {
        let dated = rows.enumerated().filter { !$0.element.event.days.isOpen }
            .sorted { (day($0.element), $0.offset) < (day($1.element), $1.offset) }
        return dated.map(\.element) + rows.filter(\.event.days.isOpen)
    }

    private static func day(_ row: EventRow) -> CalendarDay {
        row.event.days.first ?? CalendarDay(daysSince1970: 0)
    }
}
