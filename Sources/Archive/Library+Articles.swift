public import News

/// Lists, searches, and articles with all that is read of them.
extension Library {
    /// A page of a list in `order`; the next page begins behind the last row's `position`.
    public func rows(
        _ filter: Filter = .all, behind position: Int64? = nil, order: ListOrder = .newestFirst, limit: Int,
        isFolded: Bool = true
    ) throws -> [ArticleRow] {
        try read {
            try ArticleListQueries.rows(
                filter, behind: position, order: order, limit: limit, isFolded: isFolded, in: $0)
        }
    }

    /// Every matching article, newest first.
    public func articles(_ filter: Filter, isFolded: Bool = false, limit: Int? = nil) throws -> [Article.ID] {
        try read { try ArticleListQueries.ids(filter, isFolded: isFolded, limit: limit, in: $0) }
    }

    /// Counted up to `cap`: an exact number of all that match would be a walk past all of them. Folded copies count as
    /// one where `isFolded`.
    public func count(_ filter: Filter = .all, isFolded: Bool = true, cap: Int = 100_000) throws -> ArticleCount {
        try read { try ArticleListQueries.count(filter, isFolded: isFolded, cap: cap, in: $0) }
    }

    /// The tests of a filter that name a tag, a story, a source or a kept filter that isn't there.
    public func unknownNames(in filter: Filter) throws -> [Filter.Test] {
        try read { try UnknownNameQueries.tests(of: filter, in: $0) }
    }

    /// Of all that are in lists, folded copies too.
    public func articleCount() throws -> Int {
        try count(.all, isFolded: false).value
    }

    /// How many articles came in behind one and are listed, and which is the last of all.
    public func arrivals(after id: Article.ID?) throws -> (count: Int, newest: Article.ID) {
        try read { try ArticleListQueries.arrivals(after: id, in: $0) }
    }

    /// Nil for one that isn't there or was removed; a muted one has its row.
    public func row(_ id: Article.ID) throws -> ArticleRow? {
        try read { try ArticleRowQueries.one(id, in: $0) }
    }

    /// In the order of `ids`; those that aren't there are left out.
    public func rows(_ ids: [Article.ID]) throws -> [ArticleRow] {
        try read { try ArticleRowQueries.rows(ids, in: $0) }
    }

    /// The rows folded under this one.
    public func duplicates(of id: Article.ID) throws -> [ArticleRow] {
        try read { try ArticleRowQueries.duplicates(of: id, in: $0) }
    }

    /// With its whole text; nil for one that isn't there or was removed.
    public func article(_ id: Article.ID) throws -> Article? {
        try read { try ArticleQueries.one(id, in: $0) }
    }

    /// The article and all that is drawn on its text, in one reading; nil for one that isn't there or was removed.
    public func page(_ id: Article.ID) throws -> ArticlePage? {
        try read { try ArticleQueries.page(id, in: $0) }
    }

    /// The article that came from this path, address or id, or from another where the same text was; nil where none
    /// that is listed did.
    public func article(withOrigin origin: String) throws -> Article.ID? {
        try read { try ArticleQueries.id(withOrigin: origin, in: $0) }
    }

    /// The bytes it was read from, where they were kept.
    public func original(of id: Article.ID) throws -> [UInt8]? {
        try read { try ArticleQueries.original(id, in: $0) }
    }

    /// Those with articles and those that are followed, by name; their numbers are counters.
    public func sources() throws -> [Source] {
        try read { try SourceQueries.all(in: $0) }
    }

    /// What a word of a filter line can be completed to.
    public func completions(of prefix: String, for field: Completable, limit: Int = 20) throws -> [CompletedName] {
        try read { try CompletionQueries.of(prefix, for: field, limit: limit, in: $0) }
    }
}
