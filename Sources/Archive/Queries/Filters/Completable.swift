public import News

/// What a word of a filter line can be completed to.
public enum Completable: Hashable, Sendable {
    case entity(EntityKind)
    case source, story, event, saved
}

/// A name that a word of a filter line can be completed to.
public struct CompletedName: Hashable, Sendable {
    public let name: String
    /// In how many articles it stands; nil where that would have to be counted.
    public let articles: Int?

    public init(_ name: String, articles: Int? = nil) {
        self.name = name
        self.articles = articles
    }
}
