public import News

/// The open article: where in its text the reader is.
public struct PagePane: Hashable, Sendable {
    /// A place above the text, whatever the width: the title is in view.
    public static let beginning = -1_000

    public internal(set) var page: ArticlePage
    /// The first byte of text in view: a place, not a line, so that a resize loses nothing.
    public internal(set) var top = PagePane.beginning
    /// The mention under the cursor, an index into `page.mentions`.
    public internal(set) var cursor: Int?
    /// The sentence or word an event, a mark or a quote led to.
    public internal(set) var target: TextSpan?
    public internal(set) var selection: Selection?
    public internal(set) var find: Find?
    public internal(set) var hints: Hints?

    public init(_ page: ArticlePage) {
        self.page = page
    }

    public var mention: PageMention? { cursor.map { page.mentions[$0] } }
    public var text: String { page.article.content.text }

    /// What `zz` and reading on keep in view.
    var focus: TextSpan? { selection?.headSpan ?? find?.match ?? mention?.span ?? target }
}

/// Letters on what is in view, one of which is typed.
public struct Hints: Hashable, Sendable {
    public struct Hint: Hashable, Sendable {
        public let label: String
        /// An index into the page's mentions.
        public let mention: Int
    }

    public let hints: [Hint]
    public internal(set) var typed = ""
}

/// A passage that is being selected: it reaches from `anchor` to `head`.
public struct Selection: Hashable, Sendable {
    public internal(set) var anchor: Int
    public internal(set) var head: Int

    public var span: TextSpan { TextSpan(min(anchor, head), max(anchor, head)) }
    var headSpan: TextSpan { TextSpan(max(0, head - 1), head) }
}
