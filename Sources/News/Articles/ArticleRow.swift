/// One line of a list of articles.
public struct ArticleRow: Hashable, Sendable, Identifiable {
    public let id: Article.ID
    public let title: String
    /// No title was found: `title` is the first sentence.
    public let isTitleFromText: Bool
    public let published: Publication?
    public let site: String?
    /// The name of the source the article came from.
    public let source: String
    public let origin: String
    public var isUnread: Bool
    public var hasMarks: Bool
    /// False until the analysis has been through.
    public let isAnalyzed: Bool
    public let eventCount: Int
    /// How many near-duplicates are folded under this row.
    public let duplicateCount: Int
    public let snippet: Snippet?
    /// Where the row stands in the list: newest first means falling positions.
    public let position: Int64

    public init(
        id: Article.ID, title: String, isTitleFromText: Bool = false, published: Publication? = nil,
        site: String? = nil, source: String = "", origin: String = "", isUnread: Bool = true, hasMarks: Bool = false,
        isAnalyzed: Bool = true, eventCount: Int = 0, duplicateCount: Int = 0, snippet: Snippet? = nil,
        position: Int64 = 0
    ) {
        self.id = id
        self.title = title
        self.isTitleFromText = isTitleFromText
        self.published = published
        self.site = site
        self.source = source
        self.origin = origin
        self.isUnread = isUnread
        self.hasMarks = hasMarks
        self.isAnalyzed = isAnalyzed
        self.eventCount = eventCount
        self.duplicateCount = duplicateCount
        self.snippet = snippet
        self.position = position
    }
}

extension ArticleRow {
    /// The row with the snippet of `other`: what a search found stays.
    public func with(snippetOf other: ArticleRow) -> ArticleRow {
        ArticleRow(
            id: id, title: title, isTitleFromText: isTitleFromText, published: published, site: site, source: source,
            origin: origin, isUnread: isUnread, hasMarks: hasMarks, isAnalyzed: isAnalyzed, eventCount: eventCount,
            duplicateCount: duplicateCount, snippet: other.snippet, position: position)
    }
}

/// A few words around a hit.
public struct Snippet: Hashable, Sendable {
    public let text: String
    /// The hits, as spans of `text`.
    public let hits: [TextSpan]

    public init(_ text: String, hits: [TextSpan]) {
        self.text = text
        self.hits = hits
    }
}
