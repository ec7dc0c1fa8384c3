public import News

/// Where a passage stands, as far as a reader of a note wants to know.
public struct Citation: Hashable, Sendable {
    public var title: String
    public var site: String?
    public var byline: String?
    public var published: Publication?
    public var url: String?
    /// Where it came from: a file, or what stands for one. Told where there is no address.
    public var origin: String?
    /// It has no title of its own: the first sentence stands in for it.
    public var isTitleFromText: Bool

    public init(
        title: String, site: String? = nil, byline: String? = nil, published: Publication? = nil, url: String? = nil,
        origin: String? = nil, isTitleFromText: Bool = false
    ) {
        self.title = title
        self.site = site
        self.byline = byline
        self.published = published
        self.url = url
        self.origin = origin
        self.isTitleFromText = isTitleFromText
    }

    public init(_ article: Article) {
        let content = article.content
        self.init(
            title: content.title.value, site: content.site?.value, byline: content.byline?.value,
            published: content.published?.value, url: content.url ?? article.origins.first(where: Address.isWeb),
            origin: article.origins.first, isTitleFromText: content.isTitleFromText)
    }

    public init(_ row: ArticleRow) {
        self.init(
            title: row.title, site: row.site, published: row.published,
            url: Address.isWeb(row.origin) ? row.origin : nil, origin: row.origin,
            isTitleFromText: row.isTitleFromText)
    }

    /// What a quotation itself says of its article.
    init(_ quote: MentionQuote) {
        self.init(title: quote.articleTitle, site: quote.site, published: quote.published)
    }
}

extension Markdown {
    /// "Title", as a link where there is something to link to.
    func titleLink(_ citation: Citation) -> String {
        switch links {
        case .wiki: Address.wiki(citation.title)
        case .plain: Address.link(citation.title.safeLine, to: citation.url)
        }
    }

    /// The same, with a word where the title is none.
    func heading(_ citation: Citation) -> String {
        titleLink(citation) + (citation.isTitleFromText ? " (\(Markdown.noTitle))" : "")
    }

    static let noTitle = "first sentence; no title"

    /// "from `/home/ada/harbour.txt`" behind `separator`; empty where there is an address instead, or neither.
    func way(to citation: Citation, _ separator: String) -> String {
        guard citation.url.flatMap(Address.destination) == nil, let origin = citation.origin?.safeLine, !origin.isEmpty
        else { return "" }
        return "\(separator)from \(Escape.code(origin))"
    }

    /// "Byline, Site, 2024-06-18": what is known of it, nil if nothing is.
    func origin(_ citation: Citation, withByline: Bool = true) -> String? {
        let byline = withByline ? citation.byline : nil
        let day = citation.published.map { $0.day(in: clock.zone).iso }
        let parts = [byline, citation.site].compactMap { $0?.safeLine }.filter { !$0.isEmpty }.map(Escape.line)
        let all = parts + [day].compactMap(\.self)
        return all.isEmpty ? nil : all.joined(separator: ", ")
    }

    /// "Byline, Site, 2024-06-18 · from `harbour.txt`", or "Undated".
    func source(_ citation: Citation) -> String { (origin(citation) ?? "Undated") + way(to: citation, " · ") }

    /// "— Title, Site, 2024-06-18".
    func attribution(_ citation: Citation) -> String { "— " + reference(citation) }

    /// "Title, Site, 2024-06-18".
    func reference(_ citation: Citation) -> String {
        [heading(citation), origin(citation)].compactMap(\.self).joined(separator: ", ")
    }
}
