import Analysis
import Archive
import News

/// Finds what is related to an article, with reasons.
struct Relations {
    let library: Library

    /// So many candidates are compared at least; more cost time and bring little.
    private static let candidates = 72
    /// So many of an article's entities are asked for other articles and events.
    private static let askedEntities = 12
    /// An entity in more articles than this tells too little beside others.
    private static let longest = 20_000
    /// So many of the events that share these are read.
    private static let comparedEvents = 80

    /// Articles by falling score, nothing where nothing is related; one that
    /// shares nothing worth saying isn't;
    /// near-duplicates stand under the earliest where they are folded; none below the score `least`.
    func articles(to id: Article.ID, limit: Int, isFolded: Bool, least: Double = 0) throws -> [RelatedRow] {
        guard let comparison = try ArticleComparison(id, in: library) else { return [] }
        return try articles(comparison, limit: limit, isFolded: isFolded, least: least)
    }

    /// The score that related articles have at the least where people read.
    func leastShown() throws -> Double { RelatedArticles.leastShown(among: try library.articleCount()) }

    func articles(
        _ comparison: ArticleComparison, limit: Int, isFolded: Bool, least: Double = 0
    ) throws -> [RelatedRow] {
        let found = try library.profiles(
            near: comparison.article.id, matching: comparison.searchWords, entities: telling(comparison.article),
            isFolded: isFolded, limit: max(Relations.candidates, limit * 2))
        let ranked = try RelatedArticles.rank(found, for: comparison.article) { terms in
            try library.termStatistics(for: terms.entries.map(\.term))
        }
        let best = ranked.prefix(limit).prefix { $0.score >= least }
        let profiles = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
        return try comparison.rows(
            best.compactMap { hit in profiles[hit.id].map { (profile: $0, score: hit.score) } }
        ).filter { !$0.reasons.isEmpty }
    }

    /// Events that other articles report, by falling score.
    func events(to id: Article.ID, limit: Int) throws -> [EventRow] {
        guard let profile = try library.profile(id), let page = try library.page(id) else { return [] }
        let told = page.entitiesOfText
        return try events(
            to: profile, entities: try library.entityRows(of: id).filter { told.contains($0.id) },
            beside: try library.events(of: id), story: try library.story(of: id)?.id, limit: limit)
    }

    /// The same for an article of which all is known.
    func events(
        to article: ArticleProfile, entities: [EntityRow], beside events: [EventRow], story: Story.ID?, limit: Int
    ) throws -> [EventRow] {
        try self.events(
            about: entities, mentions: article.entities, beside: events.map(\.event), story: story,
            day: article.published, limit: limit)
    }

    /// Events about some entities, by falling score; those of `beside` are left out.
    func events(
        about entities: [EntityRow], mentions: [Entity.ID: Int], beside events: [Event], story: Story.ID?,
        day: CalendarDay?, limit: Int
    ) throws -> [EventRow] {
        let counts = entities.map { row in
            (entity: Entity(id: row.id, kind: row.kind, name: row.name), mentions: mentions[row.id] ?? 1)
        }
        let related = RelatedEvents(
            RelatedEvents.Topic(
                entities: Dictionary(counts) { first, _ in first }, events: events, story: story, day: day,
                articlesWith: Dictionary(entities.map { ($0.id, $0.articles) }) { first, _ in first },
                articles: try library.articleCount()))
        let telling = Set(entities.filter { $0.articles <= Relations.longest }.map(\.id))
        let asked = counts.filter { telling.isEmpty || telling.contains($0.entity.id) }
            .sorted { ($1.mentions, $0.entity.id) < ($0.mentions, $1.entity.id) }
            .prefix(Relations.askedEntities).map(\.entity.id)
        // Hidden events are only known when they are read: more are named than are wanted.
        let promising = related.promising(
            try library.eventPostings(of: asked, near: day), limit: Relations.comparedEvents * 4)
        let found = try library.relatedEventCandidates(promising, limit: Relations.comparedEvents)
        let ranked = related.rank(found.map { .init(event: $0.event, story: $0.story, sources: $0.sources) })
        return try rows(Array(ranked.prefix(limit)))
    }

    private func rows(_ ranked: [(event: Event, score: Double, reasons: [String])]) throws -> [EventRow] {
        let rows = Dictionary(try library.events(ranked.map(\.event.id)).map { ($0.id, $0) }) { first, _ in first }
        return ranked.compactMap { hit in
            rows[hit.event.id]?.with(reasons: hit.reasons, score: hit.score)
        }
    }

    /// The article's most mentioned entities.
    private func telling(_ profile: ArticleProfile) -> [Entity.ID] {
        profile.entities.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(Relations.askedEntities).map(\.key)
    }
}
