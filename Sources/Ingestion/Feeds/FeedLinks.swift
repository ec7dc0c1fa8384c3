public import News

/// A feed that a page names.
public struct FeedLink: Hashable, Sendable {
    public let url: String
    public let title: String?

    public init(url: String, title: String?) {
        self.url = url
        self.title = title
    }
}

/// Finds the feeds that a page says it has.
public enum FeedLinks {
    /// Those that the page announces (`<link rel="alternate">`); where it
    /// announces none, links that look as those to feeds do. In the order of
    /// the page, feeds of comments last, each once. Linear; what is no page has none.
    /// - Parameters:
    ///   - source: its origin is the address the page came from.
    ///   - charset: the encoding a server told, if one was asked.
    public static func find(in source: SourceText, charset: String? = nil) -> [FeedLink] {
        let declared = DeclaredEncoding.ofPage(source.bytes)
        guard let bytes = try? MarkupDecoding.utf8(source.bytes, charset: charset, declared: declared) else {
            return []
        }
        var search = Search(base: LinkAddress.base(source.origin, in: nil))
        var scanner = HTMLScanner(
            String(decoding: bytes, as: UTF8.self), hiding: HTMLTags.hidden.subtracting(["head"]))
        while let token = scanner.next() {
            if case .start(let tag) = token { search.look(at: tag) }
        }
        let found = search.announced.isEmpty ? search.linked : search.announced
        return found.filter { !isOfComments($0) } + found.filter(isOfComments)
    }

    private static func isOfComments(_ link: FeedLink) -> Bool {
        link.url.lowercased().contains("comment") || link.title?.lowercased().contains("comment") == true
    }
}

// MARK: - Private

private struct Search {
    var base: String?
    var announced: [FeedLink] = []
    var linked: [FeedLink] = []
    private var seen: Set<String> = []
    private static let most = 20

    init(base: String?) {
        self.base = base
    }

    mutating func look(at tag: XMLTag) {
        switch tag.name {
        case "base": if let new = tag.value("href").flatMap({ LinkAddress.base($0, in: base) }) { base = new }
        case "link" where isAnnouncement(tag): add(tag, to: \.announced)
        case "a" where looksLikeFeed(tag.value("href") ?? ""): add(tag, to: \.linked)
        default: break
        }
    }

    private mutating func add(_ tag: XMLTag, to list: WritableKeyPath<Search, [FeedLink]>) {
        guard self[keyPath: list].count < Search.most, let href = tag.value("href"),
            let url = LinkAddress.base(href, in: base), seen.insert(url).inserted
        else { return }
        self[keyPath: list].append(FeedLink(url: url, title: tag.value("title").flatMap(FeedText.guessedLine)))
    }

    private static let types: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
        "application/xml", "text/xml",
    ]

    private func isAnnouncement(_ tag: XMLTag) -> Bool {
        let relations = (tag.value("rel") ?? "").lowercased().split(whereSeparator: \.isWhitespace)
        let type = (tag.value("type") ?? "").lowercased().prefix { $0 != ";" }
        guard relations.contains("alternate") || relations.contains("feed"), !relations.contains("stylesheet") else {
            return false
        }
        return Search.types.contains(String(type)) || type.isEmpty && relations.contains("feed")
    }

    private static let endings = [
        ".rss", ".atom", ".rdf", "/feed", "/feed/", "/rss", "/rss/", "/atom", "/atom/", "/feed.xml", "/rss.xml",
        "/atom.xml", "/index.xml", "/feed.json",
    ]

    private func looksLikeFeed(_ address: String) -> Bool {
        let path = address.lowercased().prefix { $0 != "?" && $0 != "#" }
        return Search.endings.contains { path.hasSuffix($0) || path == $0.dropFirst() }
    }
}
