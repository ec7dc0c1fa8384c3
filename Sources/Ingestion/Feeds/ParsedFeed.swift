public import News

/// What a feed says, whichever format it is in. All text is safe to show.
public struct ParsedFeed: Hashable, Sendable {
    public let title: String?
    /// The address of the pages that the feed belongs to.
    public let homepage: String?
    /// In the order of the document.
    public let entries: [ParsedEntry]
    /// Whether there were more entries than are read of a feed.
    public let isCut: Bool

    public init(title: String?, homepage: String?, entries: [ParsedEntry], isCut: Bool = false) {
        self.title = title
        self.homepage = homepage
        self.entries = entries
        self.isCut = isCut
    }
}

/// One entry of a feed.
public struct ParsedEntry: Hashable, Sendable {
    /// What the feed calls it; else its address; else a hash of title and
    /// date. The same each time the feed is read.
    public let id: String
    public let title: String?
    public let url: String?
    public let author: String?
    public let published: Publication?
    public let updated: Publication?
    /// The content, else the summary: harmless HTML with absolute addresses.
    public let html: String?
    public let tags: [String]

    public init(
        id: String, title: String?, url: String?, author: String?, published: Publication?, updated: Publication?,
        html: String?, tags: [String] = []
    ) {
        self.id = id
        self.title = title
        self.url = url
        self.author = author
        self.published = published
        self.updated = updated
        self.html = html
        self.tags = tags
    }

    /// When it was published; where that isn't told, when it was changed.
    public var date: Publication? { published ?? updated }

    /// `html` as plain text, paragraphs separated by empty lines.
    public var text: String? {
        html.map { HTMLReader.passages(of: $0).filter(\.isContent).map(\.text).joined(separator: "\n\n") }
    }
}
