import GRDB
public import News

/// Puts what the analysis found into the library, inside one transaction. It
/// lives only as long as the closure it is given to.
///
/// Ask for candidates, decide, insert what is new, and end each article with
/// `save`; what was inserted for one article is a candidate for the next.
public final class AnalysisSession {
    let db: Database
    let store: AnnotationStore
    let stories: StoryStore
    let duplicates: DuplicateGroups
    /// Terms of articles that names were compared with: those of many bearers are asked for again and again.
    var asked: [Int64: TermVector]
    static let mostAsked = 2_000
    /// Of the article that was asked for last.
    private var place: (article: Article.ID, position: Int64)?

    init(_ db: Database, remembered: AnalysisCache) {
        self.db = db
        asked = remembered.asked
        store = AnnotationStore(db, remembered: remembered)
        stories = StoryStore(db)
        duplicates = DuplicateGroups(db)
    }

    /// In how many articles each term stands, of how many.
    public func termStatistics(for terms: [UInt32]) throws -> TermStatistics {
        try store.terms.statistics(for: terms)
    }

    /// Of all terms of many articles at once.
    public func termStatistics(forAll articles: [ArticleProfile]) throws -> TermStatistics {
        try store.terms.statistics(forAll: articles.map(\.terms))
    }

    /// Keeps what was found in an article, in place of what was there.
    ///
    /// - Parameters:
    ///   - textVersion: the `version` of the content that was analysed; if the
    ///     text has changed since, nothing is kept and the article goes on waiting.
    ///   - text: of that version, where it is at hand.
    ///   - entities: for each of `annotations.entities` its lasting id.
    ///   - events: for each of `annotations.reports` its lasting id.
    ///   - topics: terms under which others find the article.
    ///   - lengths: of `terms`, as they weigh now.
    public func save(
        _ article: Article.ID, analysisVersion: Int, textVersion: Int? = nil, text: String? = nil,
        annotations: Annotations, entities: [Entity.ID], events: [Event.ID], terms: TermVector, topics: [UInt32] = [],
        lengths: TermLengths? = nil
    ) throws {
        if let textVersion, try !isCurrent(article, textVersion) { return }
        precondition(entities.count == annotations.entities.count && events.count == annotations.reports.count)
        asked[article.number] = terms
        let mentions = annotations.mentions.map { StoredMention(span: $0.span, entity: entities[$0.entity]) }
        try store.save(
            article, text: text, version: analysisVersion,
            ResolvedAnnotations(
                annotations: annotations, mentions: mentions, events: events, terms: terms, topics: topics,
                lengths: lengths))
    }

    /// Where the article stands among all; nil for one that isn't there.
    func position(of article: Article.ID) throws -> Int64? {
        if let place, place.article == article { return place.position }
        let position = try db.number("SELECT position FROM article WHERE id = ?", [article.number])
        place = position.map { (article, $0) }
        return position
    }

    /// Whether the article's text is still the one of this version; what was
    /// found in another one is not worth resolving.
    public func isCurrent(_ article: Article.ID, _ textVersion: Int) throws -> Bool {
        try db.number("SELECT version FROM article WHERE id = ?", [article.number]) == Int64(textVersion)
    }

    /// Writes what was gathered in memory; returns what the next session will ask for again.
    func settle() throws -> AnalysisCache {
        try store.flush()
        try stories.flush()
        try duplicates.flush()
        return AnalysisCache(
            entities: store.entities.states, formerEntities: store.entities.former,
            knownEntities: store.entities.known, filed: store.entities.filed, asked: asked, events: store.events.memory,
            terms: store.terms.stored,
            analyses: try AnalysisCache.count(in: db))
    }
}
