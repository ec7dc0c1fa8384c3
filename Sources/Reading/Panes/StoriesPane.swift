public import News

/// What the list of articles can be about.
public enum StoryRow: Hashable, Sendable {
    case everything
    case story(Story)
    case saved(SavedFilter)
    case source(Source)

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

/// Stories, saved filters and sources.
public struct StoriesPane: Hashable, Sendable {
    public internal(set) var stories: [Story] = []
    public internal(set) var saved: [SavedFilter] = []
    /// nil until they are there.
    public internal(set) var sources: [Source]?
    /// Articles, and unread ones, of the whole library as they are listed; nil until they are counted.
    public internal(set) var totals: Totals?
    public internal(set) var isLoaded = false
    public internal(set) var listing = Listing<StoryRow>([.everything])
    /// What is looked for among the names.
    public internal(set) var search = ""

    public struct Totals: Hashable, Sendable {
        public let articles: Int
        public let unread: Int
    }

    mutating func arrange() {
        let selected = listing.selected?.query.scope
        let rows =
            [.everything] + saved.map(StoryRow.saved) + stories.map(StoryRow.story)
            + (sources ?? []).map(StoryRow.source)
        listing.replace(with: rows)
        if let index = rows.firstIndex(where: { $0.query.scope == selected }) { listing.select(index) }
    }
}

extension StoriesPane {
    /// The rows whose names hold all words of the search, case and diacritics aside.
    private var matches: [Int] {
        let words = search.split(separator: " ").map(String.init)
        guard !words.isEmpty else { return [] }
        return listing.rows.indices.filter { index in
            let name = FoldedText(listing.rows[index].query.name)
            return words.allSatisfy { !name.places(of: $0).isEmpty }
        }
    }

    /// Goes to the first match at or behind the cursor, else to the first of all.
    mutating func look(for search: String) {
        self.search = search
        let matches = matches
        if let match = matches.first(where: { $0 >= listing.cursor }) ?? matches.first { listing.select(match) }
    }

    /// Goes on by so many matches, from the end to the beginning. Returns which
    /// of how many it is then, counted from 1; nil where there are none.
    mutating func step(_ steps: Int) -> (number: Int, count: Int)? {
        let matches = matches
        guard !matches.isEmpty else { return nil }
        let here = matches.firstIndex { $0 >= listing.cursor } ?? 0
        let there = ((here + steps) % matches.count + matches.count) % matches.count
        listing.select(matches[there])
        return (there + 1, matches.count)
    }
}
