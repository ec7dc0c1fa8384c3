/// One article as it is kept: cleaned text, what was taken out of it, and what
/// is known about it with where each fact came from.
public struct Article: Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Article>

    public let id: ID
    public let content: ArticleContent
    /// When it came into the library, seconds since 1970.
    public let added: Int
    /// The JSONL id, path or URL it came from; more than one where the same bytes lay in several places.
    public let origins: [String]
    public let tags: [String]
    public let isRead: Bool

    public init(
        id: ID, content: ArticleContent, added: Int, origins: [String], tags: [String] = [], isRead: Bool = false
    ) {
        self.id = id
        self.content = content
        self.added = added
        self.origins = origins
        self.tags = tags
        self.isRead = isRead
    }
}

/// What an article says, apart from where and how it is kept.
public struct ArticleContent: Hashable, Codable, Sendable {
    public var title: Sourced<String>
    public var byline: Sourced<String>?
    public var site: Sourced<String>?
    public var published: Sourced<Publication>?
    /// The place in front of the text ("MOSCOW, 18 Nov. -"), where there is one.
    public var datelinePlace: String?
    public var url: String?
    /// BCP 47, as detected ("en", "de"); "und" where that is unsure.
    public var language: String
    /// Paragraphs separated by one empty line, no control characters but line feeds.
    public var text: String
    /// The shape of `text`: every block, in order, covering all but the blank lines.
    public var blocks: [TextBlock]
    /// What was taken out of the text, in order of appearance.
    public var removed: [RemovedPassage]
    /// Where words of the text lead, in order, never overlapping.
    public var links: [TextLink]
    /// Front matter that Dateline doesn't use, kept as it came.
    public var extra: [String: String]
    public var tags: [String]

    public init(
        title: Sourced<String>, byline: Sourced<String>? = nil, site: Sourced<String>? = nil,
        published: Sourced<Publication>? = nil, datelinePlace: String? = nil, url: String? = nil,
        language: String = "en", text: String, blocks: [TextBlock]? = nil, removed: [RemovedPassage] = [],
        links: [TextLink] = [], extra: [String: String] = [:], tags: [String] = []
    ) {
        self.title = title
        self.byline = byline
        self.site = site
        self.published = published
        self.datelinePlace = datelinePlace
        self.url = url
        self.language = language
        self.text = text
        self.blocks = blocks ?? TextBlock.paragraphs(of: text)
        self.removed = removed
        self.links = links
        self.extra = extra
        self.tags = tags
    }

    /// No title was found and the first sentence stands in for it.
    public var isTitleFromText: Bool { title.source == .firstSentence }
}

/// A fact and where it was found.
public struct Sourced<Value: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
    public let value: Value
    public let source: FactSource

    public init(_ value: Value, from source: FactSource) {
        self.value = value
        self.source = source
    }
}

/// Where a fact about an article was found.
public enum FactSource: String, Codable, Sendable {
    case frontMatter, text, dateline, firstSentence, fileName, jsonl, feed, mail, metadata, url, license, user
}

/// A passage that was taken out of the text, and why.
public struct RemovedPassage: Hashable, Codable, Sendable {
    public enum Reason: String, Codable, Sendable {
        case fundDrive, licence, credit, provenance, related, share, comments, navigation, caption, repetition
        case subscription, cookies, dateStamp, advertisement, other
    }

    public let text: String
    public let reason: Reason

    public init(_ text: String, _ reason: Reason) {
        self.text = text
        self.reason = reason
    }
}

/// Words of a text that lead to another page.
public struct TextLink: Hashable, Codable, Sendable {
    public let span: TextSpan
    /// Absolute, http or https, at most 2,000 bytes.
    public let address: String

    public init(_ span: TextSpan, _ address: String) {
        self.span = span
        self.address = address
    }

    /// The host that it leads to, without `www.`.
    public var host: String {
        let host = WebLink(address)?.host ?? address
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}

/// A paragraph, heading, quotation and so on: a stretch of an article's text.
public struct TextBlock: Hashable, Codable, Sendable {
    public enum Kind: Hashable, Codable, Sendable {
        case paragraph, quote, listItem, table, code, caption
        /// An item of a numbered list; the number isn't in the text.
        case numberedItem(Int)
        case heading(level: Int)

        /// An item of a list, numbered or not.
        public var isItem: Bool {
            switch self {
            case .listItem, .numberedItem: true
            default: false
            }
        }
    }

    public let span: TextSpan
    public let kind: Kind
    /// For an item, in how many items of other lists it stands, at most 20; they stand above it.
    public let depth: Int

    private static let deepest = 20

    public init(_ span: TextSpan, _ kind: Kind, depth: Int = 0) {
        self.span = span
        self.kind = kind
        self.depth = max(0, min(depth, TextBlock.deepest))
    }

    /// Cuts `text` at its blank lines and calls every piece a paragraph.
    public static func paragraphs(of text: String) -> [TextBlock] {
        var blocks: [TextBlock] = []
        var start = 0
        var offset = 0
        var lineFeeds = 0
        func close(at end: Int) {
            if end > start { blocks.append(TextBlock(TextSpan(start, end), .paragraph)) }
        }
        for byte in text.utf8 {
            if byte == 10 {
                lineFeeds += 1
            } else {
                if lineFeeds >= 2 {
                    close(at: offset - lineFeeds)
                    start = offset
                } else if offset == lineFeeds {
                    start = offset
                }
                lineFeeds = 0
            }
            offset += 1
        }
        close(at: offset - lineFeeds)
        return blocks
    }
}
