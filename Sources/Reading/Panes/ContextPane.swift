public import News

/// Events, names and articles beside the text.
public struct ContextPane: Hashable, Sendable {
    public enum Section: String, Hashable, Sendable, CaseIterable {
        case country, events, entities, sameStory, related, marks, links
    }

    /// Where an event's row comes from.
    public enum Origin: Hashable, Sendable {
        /// It is of what the pane is about.
        case here
        /// Some article reports it that the reader hasn't before them.
        case elsewhere
        /// Only articles report it that are before the reader anyhow.
        case sameArticle
    }

    /// One row that the cursor can stand on.
    public enum Row: Hashable, Sendable {
        case header(Section, count: Int, isOpen: Bool)
        case event(EventRow, Origin)
        case entity(EntityRow)
        case article(RelatedRow, Section)
        case mark(Mark)
        case link(LinkRow)
        /// Stands for `count` rows that are left out of a long section.
        case more(Section, count: Int)
    }

    /// What stands there; it may be about something else than `wanted` until the answer comes.
    public internal(set) var page: ContextPage?
    public internal(set) var wanted: ContextTopic?
    var collapsed: Set<Section> = []
    /// Long sections that are shown to their end.
    public internal(set) var whole: Set<Section> = []
    public internal(set) var listing = Listing<Row>()

    public init() {}

    /// The article that is open beside it; what only this one reports is nothing from elsewhere.
    private var openArticle: Article.ID?

    /// Shows what is known of a topic. Where it is known anew, the cursor stays on its row, wherever that is now.
    mutating func show(_ page: ContextPage, besides article: Article.ID? = nil) {
        let isNew = self.page?.topic != page.topic
        let chosen = listing.selected?.id
        self.page = page
        openArticle = article
        if isNew { whole = [] }
        arrange()
        guard !isNew else {
            listing = Listing(listing.rows)
            return listing.select(1)
        }
        if let chosen { reach(chosen) }
    }

    /// The same page beside another article, or none.
    mutating func stand(beside article: Article.ID?) {
        guard article != openArticle else { return }
        openArticle = article
        arrange()
    }

    /// A row that was in view and now is one of those left out is shown again.
    private mutating func reach(_ row: Row.ID) {
        guard !listing.contains(id: row), let page else { return }
        let all = ContextRows(page: page, collapsed: collapsed, whole: [.events], article: openArticle)
        guard case .event = row, all.all.contains(where: { $0.id == row }) else { return }
        whole.insert(.events)
        arrange()
        listing.select(id: row)
    }

    /// Where one event became another, the cursor goes from the one to the other.
    mutating func follow(_ old: Event.ID, to new: Event.ID) {
        if listing.selected?.id == .event(old) { listing.select(id: .event(new)) }
    }

    /// The same for entities.
    mutating func follow(_ old: Entity.ID, to new: Entity.ID) {
        if listing.selected?.id == .entity(old) { listing.select(id: .entity(new)) }
    }

    mutating func toggle(_ section: Section) {
        collapsed.formSymmetricDifference([section])
        arrange()
        if let index = listing.rows.firstIndex(where: { $0.section == section }) { listing.select(index) }
    }

    /// Shows what the row at the end of a long section stands for; the cursor
    /// goes to the first row that was not there before.
    mutating func showWhole(_ section: Section) {
        let old = Set(listing.rows)
        whole.insert(section)
        arrange()
        if let index = listing.rows.firstIndex(where: { !$0.isHeader && !old.contains($0) }) { listing.select(index) }
    }

    /// Related events of the page, parted by whether only articles report them that are before the reader.
    public var elsewhere: [EventRow] { rows?.elsewhere ?? [] }
    public var inSameArticle: [EventRow] { rows?.inSameArticle ?? [] }

    private var rows: ContextRows? {
        page.map { ContextRows(page: $0, collapsed: collapsed, whole: whole, article: openArticle) }
    }

    /// The row of the first entity, in whatever section.
    var firstEntity: Int? {
        listing.rows.firstIndex { if case .entity = $0 { true } else { false } }
    }

    private mutating func arrange() {
        if let rows { listing.refresh(with: rows.all) }
    }
}

extension ContextPane.Row {
    /// The section a header opens.
    public var section: ContextPane.Section? {
        if case .header(let section, _, _) = self { return section }
        return nil
    }

    public var isHeader: Bool { section != nil }
}

extension ContextPane.Row: Identifiable {
    /// What a row is about, whatever is told of it.
    public enum ID: Hashable, Sendable {
        case header(ContextPane.Section)
        case event(Event.ID)
        case entity(Entity.ID)
        case article(Article.ID, ContextPane.Section)
        case mark(Mark.ID)
        case link(String)
        case more(ContextPane.Section)
    }

    public var id: ID {
        switch self {
        case .header(let section, _, _): return .header(section)
        case .event(let row, _): return .event(row.id)
        case .entity(let row): return .entity(row.id)
        case .article(let row, let section): return .article(row.id, section)
        case .mark(let mark): return .mark(mark.id)
        case .link(let row): return .link(row.link.address)
        case .more(let section, _): return .more(section)
        }
    }
}
