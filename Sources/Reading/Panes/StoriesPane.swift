public import News

/// What the list of articles can be about.
public enum StoryRow: Hashable, Sendable {
    case everything
    case story(Story)
    case saved(SavedFilter)
    case source(Source)

    /// The blocks they stand in, in this order.
    public enum Block: Hashable, Sendable { case all, filters, sources, stories }

    public var block: Block {
        switch self {
        case .everything: return .all
        case .saved: return .filters
        case .source: return .sources
        case .story: return .stories
        }
    }

    /// What the list holds when this row is opened.
    public var query: ListQuery {
        switch self {
        case .everything: return .everything
        case .story(let story): return ListQuery(scope: .story(story.id, name: story.name))
        case .saved(let saved): return ListQuery(scope: .saved(name: saved.name), filter: saved.filter)
        case .source(let source): return ListQuery(scope: .source(source.id, name: source.name))
        }
    }
}

/// Saved filters, sources and stories.
public struct StoriesPane: Hashable, Sendable {
    public internal(set) var stories: [Story] = []
    public internal(set) var saved: [SavedFilter] = []
    /// nil until they are there.
    public internal(set) var sources: [Source]?
    /// Articles, and unread ones, of the whole library as they are listed; nil until they are counted.
    public internal(set) var totals: Totals?
    public internal(set) var isLoaded = false
    public internal(set) var listing = Listing<StoryRow>([.everything])

    public struct Totals: Hashable, Sendable {
        public let articles: Int
        public let unread: Int
    }

    mutating func arrange() {
        let selected = listing.selected?.query.scope
        let rows =
            [.everything] + saved.map(StoryRow.saved) + (sources ?? []).map(StoryRow.source)
            + stories.map(StoryRow.story)
        listing.replace(with: rows)
        if let index = rows.firstIndex(where: { $0.query.scope == selected }) { listing.select(index) }
    }
}
