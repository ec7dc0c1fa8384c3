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
        let entities = try EntityStep(session: session, article: article).ids()
        let shown = try session.corrected(entities, article.annotations, of: article.id)
        let profile = profile(shown)
        let vector = try vectors.vector(of: profile, session)
        let story = try StoryStep(session: session, article: article, vector: vector, vectors: vectors).place()
        let events = try EventStep(
            session: session, article: article, entities: shown, profile: profile, story: story
        )
        .ids()
        try foldUnderDuplicate()
        try session.save(
            article.id, analysisVersion: Analyzer.version, textVersion: article.version,
            annotations: article.annotations, entities: entities, events: events, terms: article.terms,
            topics: vector.topics)
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

/// Finds which entities of the library an article's are; makes what is new.
struct EntityStep {
    let session: AnalysisSession
    let article: PreparedArticle

    /// The lasting id of each of `annotations.entities`.
    func ids() throws -> [Entity.ID] {
        let locals = article.annotations.entities
        var ids: [Entity.ID?] = Array(repeating: nil, count: locals.count)
        var companions: Set<Entity.ID> = []
        for index in order(of: locals) {
            let id = try id(of: locals[index], companions: companions)
            ids[index] = id
            companions.insert(try session.merged(id))
        }
        return ids.compactMap { $0 }
    }

    /// What the curated table knows goes first, then long names: they say most
    /// about whom the short ones mean.
    private func order(of locals: [LocalEntity]) -> [Int] {
        locals.indices.sorted { a, b in
            let left = (locals[a].known == nil ? 1 : 0, -locals[a].name.utf8.count, a)
            let right = (locals[b].known == nil ? 1 : 0, -locals[b].name.utf8.count, b)
            return left < right
        }
    }

    private func id(of local: LocalEntity, companions: Set<Entity.ID>) throws -> Entity.ID {
        let keys = EntityLinker.keys(for: local.name, kind: local.kind, known: local.known)
        let candidates = try distinct(try session.entityCandidates(keys: keys), for: local, companions)
        let decision = EntityLinker.decide(local, among: candidates, companions: companions)
        guard let id = decision.id else {
            return try session.insertEntity(kind: local.kind, name: local.name, known: local.known, keys: keys)
        }
        try session.addKeys(keys, to: id)
        try learn(local, id, candidates, reason: decision.reason)
        return id
    }

    /// Of those that the reader merged the one whose name fits: they are no rivals.
    private func distinct(
        _ candidates: [EntityCandidate], for local: LocalEntity, _ companions: Set<Entity.ID>
    ) throws -> [EntityCandidate] {
        let groups = try Dictionary(grouping: candidates) { try session.merged($0.id) }
        guard groups.count < candidates.count else { return candidates }
        let chosen = groups.values.compactMap { group in
            group.first { EntityLinker.decide(local, among: [$0], companions: companions).id != nil } ?? group.first
        }
        return candidates.filter { candidate in chosen.contains { $0.id == candidate.id } }
    }

    /// Remembers why a spelling that is new to the entity is it.
    private func learn(
        _ local: LocalEntity, _ id: Entity.ID, _ candidates: [EntityCandidate], reason: String
    ) throws {
        guard let entity = candidates.first(where: { $0.id == id }) else { return }
        let known = Set(entity.aliases.map(\.name) + [entity.name])
        guard !known.contains(local.name) else { return }
        try session.logMerge(id, alias: local.name, reason: reason, article: article.id)
    }
}
