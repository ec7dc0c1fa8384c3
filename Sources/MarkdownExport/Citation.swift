public import News

/// Where a passage stands, as far as a reader of a note wants to know.
public struct Citation: Hashable, Sendable {
    public var title: String
    public var site: String?
    public var byline: String?
    public var published: Publication?
    public var url: String?

    public init(
        title: String, site: String? = nil, byline: String? = nil, published: Publication? = nil, url: String? = nil
    ) {
        self.title = title
        self.site = site
        self.byline = byline
        self.published = published
        self.url = url
    }

    public init(_ article: Article) {
        let content = article.content
        self.init(
            title: content.title.value, site: content.site?.value, byline: content.byline?.value,
            published: content.published?.value, url: content.url ?? article.origins.first(where: Address.isWeb))
    }

    public init(_ row: ArticleRow) {
        self.init(
            title: row.title, site: row.site, published: row.published,
            url: Address.isWeb(row.origin) ? row.origin : nil)
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

    /// "Byline, Site, 2024-06-18": what is known of it, nil if nothing is.
    func origin(_ citation: Citation, withByline: Bool = true) -> String? {
        let byline = withByline ? citation.byline : nil
        let day = citation.published.map { $0.day(in: clock.zone).iso }
        let parts = [byline, citation.site].compactMap { $0?.safeLine }.filter { !$0.isEmpty }.map(Escape.line)
        let all = parts + [day].compactMap(\.self)
        return all.isEmpty ? nil : all.joined(separator: ", ")
    }

    /// "— Title, Site, 2024-06-18".
    func attribution(_ citation: Citation) -> String {
        "— " + [titleLink(citation), origin(citation)].compactMap(\.self).joined(separator: ", ")
    }
}
