public import News

/// What comparing articles and events with others needs.
extension Library {
    /// Nil for an article that has not been analysed.
    public func profile(_ id: Article.ID) throws -> ArticleProfile? {
        try read { try ProfileQueries.profile(id, in: $0) }
    }

    /// Those of `ids` that have been analysed, in no order; their entities are not read.
    public func profiles(of ids: [Article.ID]) throws -> [ArticleProfile] {
        try read { try ProfileQueries.profiles(of: ids, in: $0) }
    }

    /// Articles that share rare words or entities with `article`, those that
    /// share most first; of long lists those nearest in time. Their entities
    /// are not read.
    public func profiles(
        near article: Article.ID? = nil, matching words: [SearchWord], entities: [Entity.ID] = [],
        isFolded: Bool = false, limit: Int = 200
    ) throws -> [ArticleProfile] {
        try read {
            try ProfileQueries.candidates(
                near: article, words: words, entities: entities, isFolded: isFolded, limit: limit, in: $0)
        }
    }

    /// An article's words alone: what comparing and quoting need.
    public func words(of ids: [Article.ID]) throws -> [Article.ID: ArticleWords] {
        try read { try ArticleWords.read(ids, in: $0) }
    }

    /// How often each of some articles names its entities.
    public func entities(of ids: [Article.ID]) throws -> [Article.ID: [Entity.ID: Int]] {
        try read { try ProfileQueries.entities(of: ids, in: $0) }
    }

    /// Events of these entities as posting lists hold them: of each at most
    /// `perEntity`, those nearest to `day` on either side (without a day the newest).
    public func eventPostings(
        of entities: [Entity.ID], near day: CalendarDay?, perEntity: Int = 200
    ) throws -> [EventPosting] {
        try read { try RelatedEventQueries.postings(of: entities, near: day, perEntity: perEntity, in: $0) }
    }

    /// The first `limit` of `ids` that some article reports, in their order.
    public func relatedEventCandidates(_ ids: [Event.ID], limit: Int) throws -> [RelatedEventCandidate] {
        try read { try EventRowQueries.candidates(ids, limit: limit, in: $0) }
    }

    /// In how many articles each term stands, of how many; while an analysis runs a little behind it.
    public func termStatistics(for terms: [UInt32]) throws -> TermStatistics {
        try read { try frequencies.statistics(for: terms, in: $0) }
    }
}
