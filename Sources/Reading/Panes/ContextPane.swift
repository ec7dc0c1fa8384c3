public import News

/// Events, names and articles beside the text.
public struct ContextPane: Hashable, Sendable {
    public enum Section: String, Hashable, Sendable, CaseIterable {
        case country, events, entities, sameStory, related, marks, links
    }

    /// One row that the cursor can stand on.
    public enum Row: Hashable, Sendable {
        case header(Section, count: Int, isOpen: Bool)
        case event(EventRow, isElsewhere: Bool)
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
    public internal(set) var collapsed: Set<Section> = []
    /// Long sections that are shown to their end.
    public internal(set) var whole: Set<Section> = []
    public internal(set) var listing = Listing<Row>()

    public init() {}

    mutating func show(_ page: ContextPage) {
        let isNew = self.page?.topic != page.topic
        self.page = page
        if isNew { whole = [] }
        arrange()
        if isNew {
            listing = Listing(listing.rows)
            listing.select(1)
        }
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

    private mutating func arrange() {
        guard let page else { return }
        listing.replace(with: ContextRows(page: page, collapsed: collapsed, whole: whole).all)
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
