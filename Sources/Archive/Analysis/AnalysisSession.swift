import GRDB
public import News

/// Puts what the analysis found into the library, inside one transaction. It
/// lives only as long as the closure it is given to.
///
/// Ask for candidates, decide, insert what is new, and end each article with
/// `save`; what was inserted for one article is a candidate for the next.
public final class AnalysisSession {
    private let db: Database
    private let store: AnnotationStore
    private let stories: StoryStore
    /// Terms of articles that names were compared with: those of many bearers are asked for again and again.
    private var asked: [Int64: TermVector] = [:]
    private static let mostAsked = 2_000

    init(_ db: Database, remembered: Remembered) {
        self.db = db
        store = AnnotationStore(db, remembered: remembered)
        stories = StoryStore(db)
    }

    // MARK: Entities

    /// Entities filed under one of `keys`, at most 50, those in most articles first.
    public func entityCandidates(keys: [String]) throws -> [EntityCandidate] {
        try store.entities.candidates(keys: keys)
    }

    /// What the articles tell that name an entity and are nearest in time to
    /// `article`: at most `limit` before it and as many after.
    public func terms(naming entity: Entity.ID, near article: Article.ID, limit: Int = 2) throws -> [TermVector] {
        guard let position = try db.number("SELECT position FROM article WHERE id = ?", [article.number]) else {
            return []
        }
        return try [("<", "DESC"), (">", "ASC")].flatMap { side, order in
            try db.numbers(
                "SELECT article FROM appearance WHERE entity = ? AND position \(side) ? ORDER BY position \(order) LIMIT ?",
                [entity.number, position, limit])
        }.compactMap(terms)
    }

    /// Nil for an article that has not been analysed.
    private func terms(of article: Int64) throws -> TermVector? {
        if let terms = asked[article] { return terms }
        let terms = try db.first("SELECT terms FROM annotation WHERE article = ?", [article]) {
            TermVector(bytes: $0[0])
        }
        if asked.count > AnalysisSession.mostAsked { asked = [:] }
        asked[article] = terms
        return terms
    }

    /// What is known of an entity.
    public func entity(_ id: Entity.ID) throws -> EntityCandidate? { try store.entities.candidate(id) }

    public func insertEntity(
        kind: EntityKind, name: String, known: String? = nil, keys: [String]
    ) throws -> Entity.ID {
        try store.entities.insert(kind: kind, name: name, known: known, keys: keys)
    }

    /// One more article takes an entity for this kind; it is what most take it for.
    public func hear(_ kind: EntityKind, of entity: Entity.ID) throws {
        try store.entities.hear(kind, of: entity)
    }

    public func addKeys(_ keys: [String], to entity: Entity.ID) throws {
        try store.entities.addKeys(keys, to: entity)
    }

    /// What each of an article's entities is once the reader's corrections are
    /// heard; nil for what is no entity. `entities` are those that its names were taken for.
    public func corrected(
        _ entities: [Entity.ID], _ annotations: Annotations, of article: Article.ID
    ) throws -> [Entity.ID?] {
        let rules = try store.corrections.rules()
        guard !rules.isEmpty else { return entities }
        let found = annotations.mentions.map { StoredMention(span: $0.span, entity: entities[$0.entity]) }
        let shown = CorrectedMentions(found, in: try text(of: article) ?? "", of: article, rules).entities
        return entities.indices.map { index in
            annotations.mentions.firstIndex { $0.entity == index }.flatMap { shown[$0] }
        }
    }

    /// Whether the reader ever corrected anything.
    public var hasCorrections: Bool {
        get throws { try !store.corrections.rules().isEmpty }
    }

    /// The entity it was merged into, or itself.
    public func merged(_ entity: Entity.ID) throws -> Entity.ID { try store.corrections.rules().entity(entity) }

    /// The event that the reader said it is, or itself.
    public func corrected(_ event: Event.ID, in article: Article.ID) throws -> Event.ID {
        try store.corrections.rules().event(event, in: article)
    }

    /// A fuller name for an entity.
    public func rename(_ entity: Entity.ID, to name: String) throws {
        try store.entities.rename(entity, to: name)
    }

    /// Remembers why `alias` is this entity, the first time it is said; it
    /// stands at byte `place` of the article's text.
    public func logMerge(
        _ entity: Entity.ID, alias: String, reason: String, article: Article.ID, place: Int? = nil
    ) throws {
        try db.run(
            "INSERT OR IGNORE INTO mergeLog (entity, alias, reason, article, place) VALUES (?, ?, ?, ?, ?)",
            [entity.number, alias, reason, article.number, place])
    }

    // MARK: Events

    /// Events filed under one of `keys`, those that share most first: each key with how much it counts.
    public func eventCandidates(keys: [Int64: Int], limit: Int = 50) throws -> [EventCandidate] {
        try store.events.candidates(keys: keys, limit: limit)
    }

    /// Events of a story that are told by one of `words`, dictionary forms.
    public func eventCandidates(in story: Story.ID, words: Set<String>, limit: Int = 50) throws -> [EventCandidate] {
        try store.events.candidates(in: story, words: words, limit: limit)
    }

    public func event(_ id: Event.ID) throws -> EventDraft? {
        try store.events.draft(id)
    }

    public func insertEvent(_ draft: EventDraft, keys: [Int64]) throws -> Event.ID {
        try store.events.insert(draft, keys: keys)
    }

    /// Describes an event anew; `keys` are added to those it has.
    public func updateEvent(_ id: Event.ID, _ draft: EventDraft, keys: [Int64] = []) throws {
        try store.events.update(id, draft, keys: keys)
    }

    /// Describes an event anew that this article reported before. If others report it too, it is put together from
    /// all reports when this one is saved.
    public func renewEvent(_ id: Event.ID, _ draft: EventDraft, keys: [Int64], from article: Article.ID) throws {
        guard try store.events.isReported(id, besides: article), let known = try store.events.draft(id) else {
            return try store.events.update(id, draft, keys: keys)
        }
        try store.events.update(id, known.joined(with: draft), keys: keys)
        store.rebuild(id)
    }

    /// What the analysis before reported of this article, so that its events keep their ids.
    public func previousReports(of article: Article.ID) throws -> [PreviousReport] {
        try PreviousReports.read(article, in: db)
    }

    /// Events of a story that some article reports, the oldest first; none that the reader corrected.
    public func reportedEvents(of story: Story.ID) throws -> [ReportedEvent] {
        try EventJoining(db, store.events).events(of: story)
    }

    /// Makes one event of two; what reported the first reports the second.
    public func join(_ event: Event.ID, into other: Event.ID) throws -> ReportedEvent? {
        try EventJoining(db, store.events).join(event, into: other)
    }

    /// To be called when all that is one has been joined.
    public func settleJoins() throws { try store.events.moveKeys() }

    // MARK: Stories

    /// Stories of articles that share `topics` with `article` and are nearest
    /// to it in time, each with the articles nearest in time.
    public func storyCandidates(
        topics: [UInt32], near article: Article.ID, limit: Int = 5, members: Int = 8
    ) throws -> [StoryCandidate] {
        try stories.candidates(topics: topics, near: article, limit: limit, members: members)
    }

    public func insertStory(name: String) throws -> Story.ID {
        try stories.insert(name: name)
    }

    public func renameStory(_ story: Story.ID, to name: String) throws {
        try stories.rename(story, to: name)
    }

    /// The story the article was put into before.
    public func story(of article: Article.ID) throws -> Story.ID? {
        try stories.story(of: article)
    }

    /// Puts an article into a story, out of the one it was in.
    public func assign(_ article: Article.ID, to story: Story.ID?) throws {
        try stories.assign(article, to: story)
    }

    /// Whether no other article is in the story.
    public func isAlone(_ article: Article.ID, in story: Story.ID) throws -> Bool {
        try !db.holds("SELECT 1 FROM article WHERE story = ? AND id <> ? LIMIT 1", [story.number, article.number])
    }

    /// Nil for an article that has not been analysed.
    public func profile(of article: Article.ID) throws -> ArticleProfile? {
        try Profiles.profile(article, in: db)
    }

    /// Keeps how long an article's terms are now.
    public func setLengths(_ lengths: TermLengths, of article: Article.ID) throws {
        try db.run(
            "UPDATE annotation SET lengths = ? WHERE article = ?",
            [AnnotationCoding.bytes(lengths), article.number])
    }

    /// How many articles there were when all stories were formed anew last.
    public func groupedArticles() throws -> Int {
        try StoryRevisions(db, stories).groupedArticles()
    }

    /// Every analysed article, the oldest first.
    public func analyzedArticles() throws -> [Article.ID] {
        try StoryRevisions(db, stories).articles()
    }

    /// Puts every article into the story of its group; returns the stories that
    /// gained some. A story keeps its id where most of its articles are; `name`
    /// makes a name of titles.
    public func regroup(
        _ groups: [[Article.ID]], articles: Int, name: ([String]) -> String
    ) throws -> Set<Story.ID> {
        defer { store.events.forget() }
        return try StoryRevisions(db, stories).regroup(groups, articles: articles, name: name)
    }

    // MARK: Near-duplicates

    /// Articles that share a band (or did before their texts changed), those
    /// that share most first. Of a text that comes every day only the newest:
    /// it would be compared with thousands.
    public func articles(withBands bands: [Int64], limit: Int = 16) throws -> [Article.ID] {
        var shared: [Int64: Int] = [:]
        for band in bands {
            let found = try db.numbers(
                "SELECT article FROM band WHERE band = ? ORDER BY article DESC LIMIT ?",
                [AnalysisSession.short(band), limit * 2])
            for article in found { shared[article, default: 0] += 1 }
        }
        return shared.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.prefix(limit).map { Article.ID($0.key) }
    }

    public func addBands(_ bands: [Int64], to article: Article.ID) throws {
        for band in bands {
            try db.run(
                "INSERT OR IGNORE INTO band VALUES (?, ?)", [AnalysisSession.short(band), article.number])
        }
    }

    /// Whoever is found by half a key is compared all the same, and it takes half the space.
    private static func short(_ band: Int64) -> Int64 { Int64(Int32(truncatingIfNeeded: band)) }

    public func text(of article: Article.ID) throws -> String? {
        try Texts.text(article, in: db)
    }

    /// Which of them was published (or, undated, came in) first.
    public func earliest(of articles: [Article.ID]) throws -> Article.ID? {
        let ids = list(articles.map(\.number))
        return try db.number("SELECT id FROM article WHERE id IN \(ids) ORDER BY position LIMIT 1").map {
            Article.ID($0)
        }
    }

    /// The article under which this one is folded.
    public func duplicateHead(of article: Article.ID) throws -> Article.ID? {
        try db.number("SELECT duplicateOf FROM article WHERE id = ?", [article.number]).map { Article.ID($0) }
    }

    /// Folds an article, and those folded under it, under the earliest; nil shows it by itself again.
    public func setDuplicate(_ article: Article.ID, of earliest: Article.ID?) throws {
        guard let earliest, earliest != article else {
            return try db.run("UPDATE article SET duplicateOf = NULL WHERE id = ?", [article.number])
        }
        try db.run("UPDATE article SET duplicateOf = NULL WHERE id = ?", [earliest.number])
        try db.run(
            "UPDATE article SET duplicateOf = ?1 WHERE id = ?2 OR duplicateOf = ?2", [earliest.number, article.number])
    }

    // MARK: Terms and the whole

    public func termStatistics(for terms: some Sequence<UInt32>) throws -> TermStatistics {
        try store.terms.statistics(for: terms)
    }

    /// Keeps what was found in an article, in place of what was there.
    ///
    /// - Parameters:
    ///   - textVersion: the `version` of the content that was analysed; if the
    ///     text has changed since, nothing is kept and the article goes on waiting.
    ///   - entities: for each of `annotations.entities` its lasting id.
    ///   - events: for each of `annotations.reports` its lasting id.
    ///   - topics: terms under which others find the article.
    ///   - lengths: of `terms`, as they weigh now.
    public func save(
        _ article: Article.ID, analysisVersion: Int, textVersion: Int? = nil, annotations: Annotations,
        entities: [Entity.ID], events: [Event.ID], terms: TermVector, topics: [UInt32] = [],
        lengths: TermLengths? = nil
    ) throws {
        if let textVersion, try !isCurrent(article, textVersion) { return }
        precondition(entities.count == annotations.entities.count && events.count == annotations.reports.count)
        asked[article.number] = terms
        let mentions = annotations.mentions.map { StoredMention(span: $0.span, entity: entities[$0.entity]) }
        try store.save(
            article, version: analysisVersion,
            ResolvedAnnotations(
                annotations: annotations, mentions: mentions, events: events, terms: terms, topics: topics,
                lengths: lengths))
    }

    /// Whether the article's text is still the one of this version; what was
    /// found in another one is not worth resolving.
    public func isCurrent(_ article: Article.ID, _ textVersion: Int) throws -> Bool {
        try db.number("SELECT version FROM article WHERE id = ?", [article.number]) == Int64(textVersion)
    }

    /// Writes what was gathered in memory; returns what the next session will ask for again.
    func settle() throws -> Remembered {
        try store.flush()
        try stories.flush()
        return Remembered(
            entities: store.entities.states, events: store.events.memory, terms: store.terms.stored,
            analyses: try Remembered.count(in: db))
    }
}
