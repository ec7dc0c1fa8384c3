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
    let shingles: ShingleMemory
    let zone: Zone
    let times: StageTimes?

    func resolve() throws {
        let statistics = try session.termStatistics(for: article.terms.entries.map(\.term))
        let entities = try times.measure(.entities) {
            try EntityStep(session: session, article: article, statistics: statistics).ids()
        }
        let shown = try session.corrected(entities, article.annotations, of: article.id)
        vectors.forget(article.id)
        let profile = profile(shown)
        let (vector, topics, story) = try times.measure(.stories) {
            let vector = vectors.vector(of: profile, statistics)
            let topics = vector.topics
            let step = StoryStep(
                session: session, article: article, vector: vector, topics: topics, vectors: vectors)
            return (vector, topics, try step.place())
        }
        let events = try times.measure(.events) {
            try EventStep(session: session, article: article, entities: shown, profile: profile, story: story).ids()
        }
        try times.measure(.duplicates) { try foldUnderDuplicate() }
        var annotations = article.annotations
        annotations.reports = zip(annotations.reports, events).filter { $0.1 != nil }.map(\.0)
        try times.measure(.saving) {
            try session.save(
                article.id, analysisVersion: Analyzer.version, textVersion: article.version,
                text: article.content.text, annotations: annotations, entities: entities,
                events: events.compactMap { $0 }, terms: article.terms, topics: topics, lengths: vector.lengths)
        }
    }

    private func profile(_ entities: [Entity.ID?]) -> ArticleProfile {
        let counts = article.annotations.mentions.reduce(into: [Entity.ID: Int]()) { counts, mention in
            if let entity = entities[mention.entity] { counts[entity, default: 0] += 1 }
        }
        return ArticleProfile(
            id: article.id, published: article.content.published?.value.day(in: zone), terms: article.terms,
            entities: counts)
    }

    private func hasHeading(of other: Article.ID) throws -> Bool {
        guard let other = try session.heading(of: other) else { return false }
        let content = article.content
        let own = CopyHeading(
            title: content.isTitleFromText ? nil : content.title.value, day: content.published?.value.day(in: zone))
        return own.agrees(with: CopyHeading(title: other.title, day: other.day))
    }

    /// The earliest of the articles that are the same text stands on top.
    private func foldUnderDuplicate() throws {
        let compared = article.compared
        try session.addBands(compared.bands, to: article.id)
        shingles.keep(compared.shingles, of: article.id)
        guard !compared.bands.isEmpty else { return }
        let others = try session.articles(withBands: compared.bands).filter { $0 != article.id }
        guard !others.isEmpty else { return try session.setDuplicate(article.id, of: nil) }
        let found = try others.filter { id in
            guard let other = try shingles.shingles(of: id, session) else { return false }
            let isNear = try compared.shingles.areNearly(other) {
                try session.text(of: id).map { (article.content.text, $0) }
            }
            return try isNear && (!compared.shingles.isShort(besides: other) || hasHeading(of: id))
        }
        let twins = found + Set(try found.compactMap(session.duplicateHead)).subtracting(found + [article.id])
        let earliest = twins.isEmpty ? nil : try session.earliest(of: twins + [article.id])
        for id in twins + [article.id] { try session.setDuplicate(id, of: earliest == id ? nil : earliest) }
    }
}
