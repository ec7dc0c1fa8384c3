public import News

/// What the analysis found: entities, events, timelines and stories.
extension Library {
    // MARK: Entities

    /// The most mentioned first; with a filter, counted in the articles that match.
    public func entityRows(_ filter: Filter = .all, kind: EntityKind? = nil, limit: Int) throws -> [EntityRow] {
        try read { try EntityQueries.rows(filter, kind: kind, limit: limit, in: $0) }
    }

    /// Entities of an article, the most mentioned in it first, with the counts of the whole library.
    public func entityRows(of article: Article.ID) throws -> [EntityRow] {
        try read { try EntityQueries.rows(of: article, in: $0) }
    }

    /// Those of `ids` that are there, in no order.
    public func entityRows(_ ids: some Sequence<Entity.ID>) throws -> [EntityRow] {
        try read { try EntityQueries.rows(ids, in: $0) }
    }

    /// Also one that nothing names any more, or that was merged into another (`current`); nil where there is none.
    public func entity(_ id: Entity.ID) throws -> Entity? {
        try read { try EntityQueries.entity(id, in: $0) }
    }

    /// Entities with a spelling of this name (case and diacritics don't
    /// matter), else with one that begins so; the most mentioned first.
    public func entities(named name: String) throws -> [EntityRow] {
        try read { try EntityQueries.named(name, in: $0) }
    }

    /// Entities one of whose spellings begins so; the most mentioned first.
    public func entities(beginningWith name: String, limit: Int) throws -> [EntityRow] {
        try read { Array(try EntityQueries.beginning(with: name, in: $0).prefix(limit)) }
    }

    /// Its spellings, the most used first.
    public func aliases(of id: Entity.ID) throws -> [Alias] { try read { try EntityQueries.aliases(id, in: $0) } }

    /// Nil where no article that is listed names it. At most so many quotes, the newest; the time is that of its
    /// companions, not of its articles.
    public func card(_ id: Entity.ID, quotes: Int = 50) throws -> EntityCard? {
        try read { try EntityCardQueries.card(id, quotes: quotes, in: $0) }
    }

    /// Articles that name an entity, newest first.
    public func appearances(of entity: Entity.ID, limit: Int) throws -> [EntityAppearance] {
        try read { try AppearanceQueries.newest(of: entity, limit: limit, in: $0) }
    }

    /// Why each of its names was taken for it.
    public func mergeLog(_ id: Entity.ID) throws -> [MergeNote] {
        try read { try EntityQueries.mergeLog(id, in: $0) }
    }

    // MARK: Events, timelines and stories

    /// By date, undated last.
    public func events(of article: Article.ID) throws -> [EventRow] {
        try read { try EventQueries.events(of: article, in: $0) }
    }

    /// The last `limit` by date, in order of their dates, then undated ones, of those that some article reports.
    public func events(of entity: Entity.ID, limit: Int) throws -> [EventRow] {
        try read { try EventQueries.events(of: entity, limit: limit, in: $0) }
    }

    /// Nil for one that no article reports any more, or that the reader hid.
    public func event(_ id: Event.ID) throws -> EventRow? {
        try events([id]).first
    }

    /// In the order of `ids`; those that no article reports are left out.
    public func events(_ ids: [Event.ID]) throws -> [EventRow] {
        try read { try EventRowQueries.rows(ids, $0) }
    }

    /// The sentences that report an event, newest article first.
    public func reports(of event: Event.ID, limit: Int = 200) throws -> [EventReport] {
        try read { try EventQueries.reports(of: event, limit: limit, in: $0) }
    }

    /// All events that fit, in order of their dates, undated last: as many as the query's limit. Time grows with their number.
    public func timeline(_ query: TimelineQuery) throws -> Timeline {
        try read { try TimelineQueries.timeline(query, in: $0) }
    }

    /// The same with at most the last `most` events that have a date; the timeline says whether it is cut.
    public func timeline(_ query: TimelineQuery, last most: Int) throws -> Timeline {
        try read { try TimelineQueries.last(most, of: query, in: $0) }
    }

    /// Stories of two articles or more, those with the newest article first.
    public func stories(limit: Int) throws -> [Story] {
        try read { try StoryQueries.rows(limit: limit, in: $0) }
    }

    /// Also of one article, which lists leave out; nil for one without any.
    public func story(_ id: Story.ID) throws -> Story? {
        try read { try StoryQueries.one(id, in: $0) }
    }

    /// Nil until the analysis has been through the article.
    public func story(of article: Article.ID) throws -> Story? {
        try read { try StoryQueries.story(of: article, in: $0) }
    }

    /// Of many at once, their ids alone; those without one are left out.
    public func stories(of articles: [Article.ID]) throws -> [Article.ID: Story.ID] {
        try read { try StoryQueries.stories(of: articles, in: $0) }
    }

    /// Newest first.
    public func rows(of story: Story.ID, limit: Int = 500) throws -> [ArticleRow] {
        try read { try ArticleRowQueries.story(story, limit: limit, in: $0) }
    }
}
