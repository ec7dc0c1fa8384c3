public import News

/// The open article: where in its text the reader is.
public struct PagePane: Hashable, Sendable {
    /// A place above the text, whatever the width: the title is in view.
    public static let beginning = -1_000

    public internal(set) var page: ArticlePage
    /// The first byte of text in view: a place, not a line, so that a resize loses nothing.
    public internal(set) var top = PagePane.beginning
    /// The mention under the cursor, an index into `mentions`.
    public internal(set) var cursor: Int?
    /// The sentence or passage an event, a mark or a row beside the text led to.
    public internal(set) var target: TextSpan?
    /// The event that led there.
    var targetEvent: Event.ID?
    public internal(set) var selection: Selection?
    public internal(set) var find: Find?
    public internal(set) var hints: Hints?

    public init(_ page: ArticlePage) {
        self.page = page
    }

    public var article: Article { page.article }
    public var id: Article.ID { article.id }
    public var text: String { article.content.text }
    public var mentions: [PageMention] { page.mentions }
    /// The mention that the cursor is on.
    public var mention: PageMention? { cursor.map { mentions[$0] } }

    /// The event whose sentence the cursor is on.
    public var event: Event.ID? {
        guard cursor == nil, selection == nil, let target else { return nil }
        return targetEvent ?? page.reports.first { $0.span.overlaps(target) }?.event
    }

    /// The link that the cursor is on.
    public var link: TextLink? {
        guard let focus = mention?.span ?? target else { return nil }
        return article.content.links.first { $0.span.overlaps(focus) && (cursor != nil || $0.span == focus) }
    }

    /// Lets the cursor be nowhere in the text.
    mutating func letGo() {
        (cursor, target, targetEvent) = (nil, nil, nil)
    }

    mutating func point(at span: TextSpan, event: Event.ID?) {
        (cursor, target, targetEvent) = (nil, span, event)
    }

    /// What `zz` and reading on keep in view.
    var focus: TextSpan? { selection?.headSpan ?? find?.match ?? mention?.span ?? target }
}

/// Letters on what is in view, one of which is typed.
public struct Hints: Hashable, Sendable {
    public struct Hint: Hashable, Sendable {
        public let label: String
        public let goal: Goal
        /// Where the words begin that it stands beside.
        public let start: Int
        /// Where they end.
        public let end: Int
        /// Something else that begins there has its letters in front.
        public let isBehind: Bool
    }

    public enum Goal: Hashable, Sendable {
        /// An index into the page's mentions.
        case mention(Int)
        /// An index into the links of the article.
        case link(Int)
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
