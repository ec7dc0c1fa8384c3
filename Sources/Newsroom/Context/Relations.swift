import Analysis
import Archive
import News

/// Finds what is related to an article, with reasons.
struct Relations {
    let library: Library
    let zone: Zone

    /// So many candidates are compared; more cost time and bring little.
    private static let candidates = 200
    /// So many of an article's entities are asked for other articles and events.
    private static let askedEntities = 12

    /// Articles by falling score, nothing where nothing is related.
    func articles(to id: Article.ID, limit: Int) throws -> [RelatedRow] {
        guard let comparison = try ArticleComparison(id, in: library) else { return [] }
        return try articles(comparison, limit: limit)
    }

    func articles(_ comparison: ArticleComparison, limit: Int) throws -> [RelatedRow] {
        let found = try library.profiles(
            near: comparison.article.id, matching: comparison.searchWords, entities: telling(comparison.article),
            limit: Relations.candidates)
        let ranked = try RelatedArticles.rank(found, for: comparison.article) { terms in
            try library.termStatistics(for: terms.entries.map(\.term))
        }
        let profiles = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
        return try ranked.prefix(limit).compactMap { hit in
            guard let profile = profiles[hit.id], let row = try library.row(hit.id) else { return nil }
            return RelatedRow(article: row, score: hit.score, reasons: try comparison.reasons(for: profile))
        }
    }

    /// Events that other articles report, by falling score.
    func events(to id: Article.ID, limit: Int) throws -> [EventRow] {
        guard let profile = try library.profile(id) else { return [] }
        return try events(
            to: profile, entities: try library.entityRows(of: id), beside: try library.events(of: id),
            story: try library.story(of: id)?.id, limit: limit)
    }

    /// The same for an article of which all is known.
    func events(
        to article: ArticleProfile, entities rows: [EntityRow], beside events: [EventRow], story: Story.ID?, limit: Int
    ) throws -> [EventRow] {
        let entities = rows.reduce(into: [Entity: Int]()) { entities, row in
            entities[Entity(id: row.id, kind: row.kind, name: row.name)] = article.entities[row.id] ?? 1
        }
        return try self.events(
            about: entities, beside: events.map(\.event), story: story, day: article.published,
            excluding: [article.id], limit: limit)
    }

    /// Events about some entities, by falling score.
    func events(
        about entities: [Entity: Int], beside events: [Event], story: Story.ID?, day: CalendarDay?,
        excluding: Set<Article.ID>, limit: Int
    ) throws -> [EventRow] {
        let asked = entities.sorted { ($1.value, $0.key.id) < ($0.value, $1.key.id) }
            .prefix(Relations.askedEntities).map(\.key.id)
        let found = try library.relatedEventCandidates(entities: asked, near: day, excluding: excluding)
        let topic = RelatedEvents.Topic(
            entities: entities, events: events, story: story, day: day,
            articlesWith: try library.articlesWith(entities.keys.map(\.id)), articles: try library.articleCount())
        let ranked = RelatedEvents.rank(
            found.map { .init(event: $0.event, story: $0.story, sources: $0.sources) }, for: topic)
        return try ranked.prefix(limit).compactMap { hit in
            try library.event(hit.event.id).map { row in
                EventRow(
                    event: row.event, reasons: hit.reasons, score: hit.score, article: row.article, span: row.span)
            }
        }
    }

    /// The article's most mentioned entities.
    private func telling(_ profile: ArticleProfile) -> [Entity.ID] {
        profile.entities.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(Relations.askedEntities).map(\.key)
    }
}

/// An article beside which others are laid.
struct ArticleComparison {
    let article: ArticleProfile
    /// To look other articles up by.
    let searchWords: [SearchWord]
    private let library: Library
    private let reasons: RelatedReasons

    /// Nil for an article that has not been analysed.
    init?(_ id: Article.ID, in library: Library) throws {
        guard let article = try library.profile(id), let words = try library.words(of: id) else { return nil }
        let statistics = try library.termStatistics(for: article.terms.entries.map(\.term))
        self.article = article
        self.library = library
        searchWords = RelatedArticles.searchWords(title: words.title, text: words.text, statistics: statistics)
        reasons = RelatedReasons(
            title: words.title, text: words.text, terms: article.terms, statistics: statistics)
    }

    /// What stands in both articles, as short sentences.
    func reasons(for other: ArticleProfile) throws -> [String] {
        guard let words = try library.words(of: other.id) else { return [] }
        return reasons.reasons(title: words.title, text: words.text, terms: other.terms)
    }
}
