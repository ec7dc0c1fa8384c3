/// The namespaces that say something in feeds.
enum FeedSpace: Hashable {
    /// The feed's own format, or none.
    case own
    case atom, content, dublinCore, terms, media, itunes, xhtml, rdf, other

    /// What a name belongs to. A namespace that isn't declared is told by its
    /// usual prefix; an unknown one without a prefix counts as the feed's own.
    static func of(_ name: XMLName) -> FeedSpace {
        if let space = name.space, let known = known[key(space)] { return known }
        guard let prefix = name.prefix else { return .own }
        return name.space == nil ? usual[prefix] ?? .other : .other
    }
}

extension XMLName {
    /// Whether this is `local`, of `space`.
    func isNamed(_ local: String, _ space: FeedSpace = .own) -> Bool {
        self.local == local && FeedSpace.of(self) == space
    }
}

// MARK: - Private

extension FeedSpace {
    /// Case, the scheme and a slash at the end differ from feed to feed.
    private static func key(_ space: String) -> String {
        var key = space.prefix(200).lowercased()
        if key.hasPrefix("https:") { key = "http:" + key.dropFirst(6) }
        while key.hasSuffix("/") || key.hasSuffix("#") { key.removeLast() }
        return key.hasPrefix("http://backend.userland.com/rss") ? "http://backend.userland.com/rss" : key
    }

    private static let known: [String: FeedSpace] = [
        "": .own, "http://backend.userland.com/rss": .own, "http://blogs.law.harvard.edu/tech/rss": .own,
        "http://purl.org/rss/1.0": .own, "http://my.netscape.com/rdf/simple/0.9": .own,
        "http://my.netscape.com/publish/formats/rss-0.91.dtd": .own, "http://purl.org/net/rss1.1": .own,
        "http://purl.org/rss/1.0/modules/rss091": .own, "http://channel.netscape.com/rdf/simple/0.9": .own,
        "http://www.w3.org/2005/atom": .atom, "http://purl.org/atom/ns": .atom, "http://purl.org/echo": .atom,
        "http://purl.org/pie": .atom, "http://example.com/newformat": .atom, "http://example.com/necho": .atom,
        "uri/of/echo/namespace": .atom, "http://purl.org/atom/app": .other,
        "http://purl.org/rss/1.0/modules/content": .content, "http://purl.org/dc/elements/1.1": .dublinCore,
        "http://purl.org/dc/elements/1.0": .dublinCore, "http://purl.org/dc/terms": .terms,
        "http://search.yahoo.com/mrss": .media, "http://tools.search.yahoo.com/mrss": .media,
        "http://video.search.yahoo.com/mrss": .media, "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
        "http://example.com/dtds/podcast-1.0.dtd": .itunes, "http://www.w3.org/1999/xhtml": .xhtml,
        "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    ]

    private static let usual: [String: FeedSpace] = [
        "atom": .atom, "a10": .atom, "atom10": .atom, "content": .content, "dc": .dublinCore, "dcterms": .terms,
        "media": .media, "itunes": .itunes, "xhtml": .xhtml, "rdf": .rdf, "rss": .own,
    ]
}
