import Analysis
import Archive
import News

/// Puts together what stands in the context pane.
struct ContextBuilder {
    let library: Library
    let zone: Zone

    private static let relatedEvents = 20
    private static let relatedArticles = 12
    private static let storyArticles = 12

    func page(_ topic: ContextTopic) throws -> ContextPage {
        switch topic {
        case .article(let id): return try articlePage(id)
        case .entity(let id, let article): return try entityPage(id, in: article)
        case .event(let id): return try eventPage(id)
        }
    }
}

// MARK: - Private

extension ContextBuilder {
    private var relations: Relations { Relations(library: library, zone: zone) }

    private func articlePage(_ id: Article.ID) throws -> ContextPage {
        let story = try library.story(of: id)
        let inStory = try storyRows(story, except: id)
        let events = try library.events(of: id)
        let entities = try library.entityRows(of: id)
        let comparison = try ArticleComparison(id, in: library)
        let related = try comparison.map { try relations.articles($0, limit: ContextBuilder.relatedArticles) } ?? []
        let known = Dictionary(related.map { ($0.id, $0) }) { first, _ in first }
        let elsewhere = try comparison.map {
            try relations.events(
                to: $0.article, entities: entities, beside: events, story: story?.id,
                limit: ContextBuilder.relatedEvents)
        }
        return ContextPage(
            topic: .article(id), events: events.map { $0.here() }, relatedEvents: elsewhere ?? [],
            entities: entities, story: inStory.isEmpty ? nil : story,
            sameStory: try inStory.map { try known[$0.id] ?? storyRow($0, comparison) },
            related: related.filter { row in !inStory.contains { $0.id == row.id } }, marks: try library.marks(id))
    }

    private func storyRow(_ row: ArticleRow, _ comparison: ArticleComparison?) throws -> RelatedRow {
        let reasons = try comparison.flatMap { comparison in
            try library.profile(row.id).map { try comparison.reasons(for: $0) }
        }
        return RelatedRow(article: row, score: 0, reasons: reasons ?? [])
    }

    /// The other articles of a story, newest first; none for a story of one.
    private func storyRows(_ story: Story?, except id: Article.ID) throws -> [ArticleRow] {
        guard let story, story.articles > 1 else { return [] }
        return try library.rows(of: story.id, limit: ContextBuilder.storyArticles + 1).filter { $0.id != id }
    }

    /// Events of the article it is read in come first, then the others.
    private func entityPage(_ id: Entity.ID, in article: Article.ID?) throws -> ContextPage {
        let topic = ContextTopic.entity(id, in: article)
        guard let card = try library.card(id, quotes: 60) else { return ContextPage(topic: topic) }
        let here = card.events.filter { row in article.map(row.event.articles.contains) ?? true }
        let elsewhere = card.events.filter { row in !here.contains { $0.id == row.id } }
        return ContextPage(
            topic: topic, events: here.map { $0.here() }, relatedEvents: elsewhere, entities: card.seenWith,
            country: try country(of: card.entity), related: try articles(naming: card, except: article))
    }

    /// The country a nationality word belongs to, where articles name it too.
    private func country(of entity: Entity) throws -> EntityRow? {
        guard entity.kind == .other, let name = Nationality.country(of: entity.name) else { return nil }
        return try library.entities(named: name).first { $0.kind == .place && $0.name == name }
    }

    private func articles(naming card: EntityCard, except article: Article.ID?) throws -> [RelatedRow] {
        var counts: [(id: Article.ID, mentions: Int)] = []
        for quote in card.quotes where quote.article != article {
            if counts.last?.id == quote.article {
                counts[counts.count - 1].mentions += 1
            } else {
                counts.append((quote.article, 1))
            }
        }
        return try counts.prefix(ContextBuilder.relatedArticles).compactMap { count in
            try library.row(count.id).map { row in
                let times = count.mentions == 1 ? "once" : "\(count.mentions) times"
                return RelatedRow(article: row, score: 0, reasons: ["names \(card.entity.name) \(times)"])
            }
        }
    }

    private func eventPage(_ id: Event.ID) throws -> ContextPage {
        let topic = ContextTopic.event(id)
        guard let row = try library.event(id) else { return ContextPage(topic: topic) }
        var entities = row.event.participants.map(\.entity)
        if let place = row.event.place, !entities.contains(place) { entities.append(place) }
        let weights = Dictionary(entities.map { ($0, 1) }) { first, _ in first }
        let related = try relations.events(
            about: weights, beside: [row.event], story: nil, day: row.event.days.from, excluding: [],
            limit: ContextBuilder.relatedEvents)
        return ContextPage(
            topic: topic, events: [row.here()], relatedEvents: related.filter { $0.id != id },
            entities: try entities.compactMap(entityRow),
            related: try row.event.articles.prefix(ContextBuilder.relatedArticles).compactMap { article in
                try library.row(article).map { RelatedRow(article: $0, score: 0, reasons: ["reports this"]) }
            })
    }

    private func entityRow(_ entity: Entity) throws -> EntityRow? {
        guard let card = try library.card(entity.id, quotes: 0) else { return nil }
        return EntityRow(
            id: entity.id, kind: entity.kind, name: entity.name, mentions: card.mentions, articles: card.articles)
    }
}

extension EventRow {
    /// The row as one of the topic's own events.
    fileprivate func here() -> EventRow {
        EventRow(event: event, reasons: reasons, score: score, article: article, span: span, isFromThisArticle: true)
    }
}
