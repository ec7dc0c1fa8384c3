/// A link of an article.
public struct LinkRow: Hashable, Sendable {
    /// The words that lead there.
    public let words: String
    public let link: TextLink

    public init(words: String, link: TextLink) {
        self.words = words
        self.link = link
    }
}

extension ArticleContent {
    /// The links that stand in `span`, all without one; each address once.
    public func linkRows(in span: TextSpan? = nil) -> [LinkRow] {
        var seen: Set<String> = []
        return links.filter { link in
            span.map { link.span.overlaps($0) } ?? true && seen.insert(link.address).inserted
        }.map { LinkRow(words: text.slice($0.span), link: $0) }
    }
}
