public import News

/// Events, names and articles beside the text.
public struct ContextPane: Hashable, Sendable {
    public enum Section: String, Hashable, Sendable, CaseIterable {
        case events, entities, sameStory, related, marks
    }

    /// One row that the cursor can stand on.
    public enum Row: Hashable, Sendable {
        case header(Section, count: Int, isOpen: Bool)
        case event(EventRow, isElsewhere: Bool)
        case entity(EntityRow)
        case article(RelatedRow, Section)
        case mark(Mark)
    }

    /// What stands there; it may be about something else than `wanted` until the answer comes.
    public internal(set) var page: ContextPage?
    public internal(set) var wanted: ContextTopic?
    public internal(set) var collapsed: Set<Section> = []
    public internal(set) var listing = Listing<Row>()

    public init() {}

    /// Rows in the order of the screen; linear in what the page holds.
    static func rows(_ page: ContextPage, _ collapsed: Set<Section>) -> [Row] {
        var rows: [Row] = []
        func add(_ section: Section, _ body: [Row]) {
            guard !body.isEmpty else { return }
            let isOpen = !collapsed.contains(section)
            rows.append(.header(section, count: body.count, isOpen: isOpen))
            if isOpen { rows += body }
        }
        add(
            .events,
            page.events.map { .event($0, isElsewhere: false) }
                + page.relatedEvents.map { .event($0, isElsewhere: true) })
        add(.entities, page.entities.map { .entity($0) })
        add(.sameStory, page.sameStory.map { .article($0, .sameStory) })
        add(.related, page.related.map { .article($0, .related) })
        add(.marks, page.marks.map { .mark($0) })
        return rows
    }

    mutating func show(_ page: ContextPage) {
        let isNew = self.page?.topic != page.topic
        self.page = page
        listing.replace(with: ContextPane.rows(page, collapsed))
        if isNew {
            listing = Listing(listing.rows)
            listing.select(1)
        }
    }

    mutating func toggle(_ section: Section) {
        collapsed.formSymmetricDifference([section])
        guard let page else { return }
        listing.replace(with: ContextPane.rows(page, collapsed))
        if let index = listing.rows.firstIndex(where: { $0.section == section }) { listing.select(index) }
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
