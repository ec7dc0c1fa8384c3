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
        guard let profile = try library.profile(id), let article = try library.article(id) else { return [] }
        let own = try library.termStatistics(for: profile.terms.entries.map(\.term))
        let words = RelatedArticles.searchWords(
            title: title(of: article.content), text: article.content.text, statistics: own)
        let found = try library.profiles(
            matching: words, entities: telling(profile), excluding: [id], limit: Relations.candidates)
        let statistics = try library.termStatistics(
            for: Set((found + [profile]).flatMap { $0.terms.entries.map(\.term) }))
        let ranked = RelatedArticles.rank(found, for: profile, statistics: statistics)
        let reasons = RelatedReasons(article.content, statistics: statistics)
        return try ranked.prefix(limit).compactMap { other in
            try row(other.id, score: other.score, reasons: reasons)
        }
    }

    /// Events that other articles report, by falling score.
    func events(to id: Article.ID, limit: Int) throws -> [EventRow] {
        guard let profile = try library.profile(id) else { return [] }
        let rows = try library.entityRows(of: id)
        let entities = rows.reduce(into: [Entity: Int]()) { entities, row in
            entities[Entity(id: row.id, kind: row.kind, name: row.name)] = profile.entities[row.id] ?? 1
        }
        return try events(
            about: entities, beside: try library.events(of: id).map(\.event), story: try library.story(of: id)?.id,
            day: profile.published, excluding: [id], limit: limit)
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
            articlesWith: try library.articlesWith(known(entities, found)), articles: try library.articleCount())
        let ranked = RelatedEvents.rank(
            found.map { .init(event: $0.row.event, story: $0.story, sources: $0.sources) }, for: topic)
        let rows = Dictionary(uniqueKeysWithValues: found.map { ($0.row.id, $0.row) })
        return ranked.prefix(limit).compactMap { hit in
            rows[hit.event.id].map { row in
                EventRow(
                    event: row.event, reasons: hit.reasons, score: hit.score, article: row.article, span: row.span)
            }
        }
    }
}

// MARK: - Private

extension Relations {
    private func title(of content: ArticleContent) -> String {
        content.isTitleFromText ? "" : content.title.value
    }

    /// The article's most mentioned entities.
    private func telling(_ profile: ArticleProfile) -> [Entity.ID] {
        profile.entities.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(Relations.askedEntities).map(\.key)
    }

    private func known(_ entities: [Entity: Int], _ found: [RelatedEventCandidate]) -> Set<Entity.ID> {
        var ids = Set(entities.keys.map(\.id))
        for candidate in found {
            ids.formUnion(candidate.row.event.participants.map(\.entity.id))
            if let place = candidate.row.event.place { ids.insert(place.id) }
        }
        return ids
    }

    private func row(_ id: Article.ID, score: Double, reasons: RelatedReasons) throws -> RelatedRow? {
        guard let row = try library.row(id), let other = try library.article(id) else { return nil }
        return RelatedRow(article: row, score: score, reasons: reasons.reasons(for: other.content))
    }
}
