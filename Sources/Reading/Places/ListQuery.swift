public import News

/// What the list of articles holds, and in which order.
public struct ListQuery: Hashable, Codable, Sendable {
    public enum Scope: Hashable, Codable, Sendable {
        case everything
        case story(Story.ID, name: String)
        case source(Source.ID, name: String)
        /// A filter that was kept; the name is what the reader called it.
        case saved(name: String)
    }

    public enum Order: String, Codable, Sendable { case newestFirst, oldestFirst }

    public var scope: Scope
    public var filter: Filter
    public var order: Order

    public init(scope: Scope = .everything, filter: Filter = .all, order: Order = .newestFirst) {
        self.scope = scope
        self.filter = filter
        self.order = order
    }

    public static let everything = ListQuery()

    /// For the breadcrumb.
    public var name: String {
        switch scope {
        case .everything: return "All articles"
        case .story(_, let name), .source(_, let name), .saved(let name): return name
        }
    }

    public var story: Story.ID? {
        if case .story(let id, _) = scope { return id }
        return nil
    }

    /// The filter with what the list is about in it.
    public var wholeFilter: Filter {
        switch scope {
        case .everything, .saved: return filter
        case .story(let id, _): return Filter([Filter.Term(.story("\(id)"))] + filter.terms)
        case .source(let id, _): return Filter([Filter.Term(.source("\(id)"))] + filter.terms)
        }
    }
}
