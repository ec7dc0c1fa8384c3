import Analysis
import Archive
import News

/// Puts together what stands in the context pane.
struct ContextBuilder {
    let library: Library

    private static let relatedEvents = 20
    private static let relatedArticles = 12
    private static let storyArticles = 12

    func page(_ topic: ContextTopic) throws -> ContextPage {
        switch topic {
        case .article(let id): return try articlePage(id)
        case .entity(let id, let article): return try entityPage(id, in: article)
        case .event(let id): return try eventPage(id)
        case .passage(let id, let span): return try passagePage(id, span)
        }
    }
}

// MARK: - Private

extension ContextBuilder {
    private var relations: Relations { Relations(library: library) }

    private func articlePage(_ id: Article.ID) throws -> ContextPage {
        let story = try library.story(of: id)
        let inStory = try storyRows(story, except: id)
        let events = try library.events(of: id)
        let entities = try library.entityRows(of: id)
        let page = try library.page(id)
        let told = page?.entitiesOfText ?? []
        let comparison = try page.flatMap { try ArticleComparison($0, in: library) }
        let related =
            try comparison.map {
                try relations.articles(
                    $0, limit: ContextBuilder.relatedArticles, isFolded: true, least: relations.leastShown())
            } ?? []
        let elsewhere = try comparison.map {
            try relations.events(
                to: $0.article, entities: entities.filter { told.contains($0.id) }, beside: events, story: story?.id,
                limit: ContextBuilder.relatedEvents)
        }
        return ContextPage(
            topic: .article(id), events: events.map { $0.here() }, relatedEvents: elsewhere ?? [],
            entities: Nationality.folded(entities), story: inStory.isEmpty ? nil : story,
            sameStory: try compared(inStory, known: related, comparison),
            related: related.filter { row in !inStory.contains { $0.id == row.id } }, marks: try library.marks(id),
            links: page?.article.content.linkRows() ?? [])
    }

    /// Rows of the story, each with what it shares with the article.
    private func compared(
        _ rows: [ArticleRow], known: [RelatedRow], _ comparison: ArticleComparison?
    ) throws -> [RelatedRow] {
        let known = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
        let missing = try library.profiles(of: rows.map(\.id).filter { known[$0] == nil })
        let compared = try comparison?.rows(missing.map { (profile: $0, score: 0) }) ?? []
        let found = Dictionary(compared.map { ($0.id, $0) }) { first, _ in first }
        return rows.map { known[$0.id] ?? found[$0.id] ?? RelatedRow(article: $0, score: 0, reasons: []) }
    }

    /// The other articles of a story, newest first; none for a story of one.
    private func storyRows(_ story: Story?, except id: Article.ID) throws -> [ArticleRow] {
        guard let story, story.articles > 1 else { return [] }
        return try library.rows(of: story.id, limit: ContextBuilder.storyArticles + 1).filter { $0.id != id }
    }

    /// What the words of the passage have to do with: events it reports, events
    /// and articles elsewhere about what it names.
    private func passagePage(_ id: Article.ID, _ span: TextSpan) throws -> ContextPage {
        let topic = ContextTopic.passage(id, span)
        guard let page = try library.page(id) else { return ContextPage(topic: topic) }
        let reported = Set(page.reports.filter { $0.span.overlaps(span) }.map(\.event))
        let events = try library.events(of: id).filter { reported.contains($0.id) }
        let mentions = page.mentions.filter { $0.span.overlaps(span) }
        let counts = Dictionary(
            mentions.filter { !page.isDateline($0) }.map { ($0.entity.id, 1) }, uniquingKeysWith: +)
        let entities = try library.entityRows(Array(Set(mentions.map(\.entity.id)))).sorted {
            ($1.mentions, $0.id) < ($0.mentions, $1.id)
        }
        let story = try library.story(of: id)
        let comparison = try ArticleComparison(page, passage: span, counts, in: library)
        return ContextPage(
            topic: topic, events: events.map { $0.here() },
            relatedEvents: try relations.events(
                about: entities.filter { counts[$0.id] != nil }, mentions: counts, beside: events.map(\.event),
                story: story?.id, day: comparison?.article.published, limit: ContextBuilder.relatedEvents),
            entities: Nationality.folded(entities), story: story.flatMap { $0.articles > 1 ? $0 : nil },
            related: try comparison.map {
                try relations.articles($0, limit: ContextBuilder.relatedArticles, isFolded: true)
            } ?? [],
            marks: page.marks.filter { $0.anchor.span.overlaps(span) },
            links: page.article.content.linkRows(in: span))
    }

    /// Events of the article it is read in come first, then those near its time.
    private func entityPage(_ id: Entity.ID, in article: Article.ID?) throws -> ContextPage {
        let topic = ContextTopic.entity(id, in: article)
        guard let card = try library.card(id, quotes: 0)?.joiningPeoples() else { return ContextPage(topic: topic) }
        let here = try article.map { try library.events(of: $0).filter { $0.event.involves(id) } } ?? card.events
        return ContextPage(
            topic: topic, events: here.map { $0.here() },
            relatedEvents: try article.map { try elsewhere(card, beside: here, in: $0) } ?? [],
            entities: card.seenWith, country: try library.country(of: card.entity),
            related: try articles(naming: card.entity, except: article))
    }

    private func elsewhere(_ card: EntityCard, beside here: [EventRow], in article: Article.ID) throws -> [EventRow] {
        let entity = EntityRow(
            id: card.entity.id, kind: card.entity.kind, name: card.entity.name, mentions: card.mentions,
            articles: card.articles)
        return try relations.events(
            about: [entity], mentions: [:], beside: here.map(\.event), story: try library.story(of: article)?.id,
            day: try library.profile(article)?.published, limit: ContextBuilder.relatedEvents)
    }

    private func articles(naming entity: Entity, except article: Article.ID?) throws -> [RelatedRow] {
        try library.appearances(of: entity.id, limit: ContextBuilder.relatedArticles + 1)
            .filter { $0.article.id != article }.prefix(ContextBuilder.relatedArticles)
            .map { found in
                let times = found.mentions == 1 ? "once" : "\(found.mentions) times"
                return RelatedRow(
                    article: found.article, score: 0, reasons: ["names \(entity.name) \(times)"], span: found.sentence)
            }
    }

    private func eventPage(_ id: Event.ID) throws -> ContextPage {
        let topic = ContextTopic.event(id)
        guard let row = try library.event(id) else { return ContextPage(topic: topic) }
        var entities = row.event.participants.map(\.entity)
        if let place = row.event.place, !entities.contains(place) { entities.append(place) }
        let rows = Dictionary(try library.entityRows(entities.map(\.id)).map { ($0.id, $0) }) { first, _ in first }
        let known = entities.compactMap { rows[$0.id] }
        let related = try relations.events(
            about: known, mentions: [:], beside: [row.event], story: nil, day: row.event.days.from,
            limit: ContextBuilder.relatedEvents)
        return ContextPage(
            topic: topic, events: [row.here()], relatedEvents: related, entities: known,
            related: try articles(reporting: id))
    }

    /// Newest first, each once.
    private func articles(reporting id: Event.ID) throws -> [RelatedRow] {
        var seen: Set<Article.ID> = []
        return try library.reports(of: id, limit: ContextBuilder.relatedArticles * 2)
            .filter { seen.insert($0.article.id).inserted }.prefix(ContextBuilder.relatedArticles)
            .map { RelatedRow(article: $0.article, score: 0, reasons: ["reports this"], span: $0.span) }
    }
}

extension Event {
    /// Whether the entity takes part in it, or is where it happened.
    fileprivate func involves(_ id: Entity.ID) -> Bool {
        place?.id == id || participants.contains { $0.entity.id == id }
    }
}

extension Nationality {
    /// A nationality says no more than its country where that is there too.
    fileprivate static func folded(_ rows: [EntityRow]) -> [EntityRow] {
        let places = Set(rows.filter { $0.kind == .place }.map(\.name))
        let rows = rows.filter { row in
            row.kind != .other || country(of: row.name).map { !places.contains($0) } ?? true
        }
        return arranged(rows)
    }
}
