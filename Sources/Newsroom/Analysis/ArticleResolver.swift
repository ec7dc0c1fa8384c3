import Analysis
import Archive
import News

/// Puts one analysed article into the library: gives its entities and events
/// their lasting ids, its place in a story, and folds it under a
/// near-duplicate that was there earlier.
struct ArticleResolver {
    let session: AnalysisSession
    let article: PreparedArticle
    let vectors: VectorMemory
    let zone: Zone

    func resolve() throws {
        let statistics = try session.termStatistics(for: article.terms.entries.map(\.term))
        let entities = try EntityStep(session: session, article: article, statistics: statistics).ids()
        let shown = try session.corrected(entities, article.annotations, of: article.id)
        let profile = profile(shown)
        let vector = vectors.vector(of: profile, statistics)
        let story = try StoryStep(session: session, article: article, vector: vector, vectors: vectors).place()
        let events = try EventStep(
            session: session, article: article, entities: shown, profile: profile, story: story
        )
        .ids()
        try foldUnderDuplicate()
        try session.save(
            article.id, analysisVersion: Analyzer.version, textVersion: article.version,
            annotations: article.annotations, entities: entities, events: events, terms: article.terms,
            topics: vector.topics, lengths: vector.lengths)
    }

    private func profile(_ entities: [Entity.ID?]) -> ArticleProfile {
        let counts = article.annotations.mentions.reduce(into: [Entity.ID: Int]()) { counts, mention in
            if let entity = entities[mention.entity] { counts[entity, default: 0] += 1 }
        }
        return ArticleProfile(
            id: article.id, published: article.content.published?.value.day(in: zone), terms: article.terms,
            entities: counts)
    }

    /// The earliest of the articles that are the same text stands on top.
    private func foldUnderDuplicate() throws {
        try session.setBands(article.bands, of: article.id)
        guard !article.bands.isEmpty else { return }
        let twins = try session.articles(withBands: article.bands).filter { id in
            guard id != article.id, let text = try session.text(of: id) else { return false }
            return NearDuplicates.areSame(text, article.content.text)
        }
        let earliest = twins.isEmpty ? nil : try session.earliest(of: twins + [article.id])
        for id in twins + [article.id] { try session.setDuplicate(id, of: earliest == id ? nil : earliest) }
    }
}
