import Analysis
import Archive
import News

/// Finds which entities of the library an article's are; makes what is new.
struct EntityStep {
    let session: AnalysisSession
    let article: PreparedArticle
    /// Of the article's terms.
    let statistics: TermStatistics

    /// The lasting id of each of `annotations.entities`.
    func ids() throws -> [Entity.ID] {
        let locals = article.annotations.entities
        var ids: [Entity.ID?] = Array(repeating: nil, count: locals.count)
        var companions = LinkCompany()
        var context = ArticleContext(session: session, article: article, statistics: statistics)
        var own = OwnEntities(try session.entitiesNamedOnly(in: article.id))
        for index in order(of: locals) {
            let id = try id(of: locals[index], companions: companions, &context, &own)
            ids[index] = id
            let isCommon = locals[index].known != nil || locals[index].relatedTo != nil
            companions.insert(try session.merged(id), isCommon: isCommon)
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

    private func id(
        of local: LocalEntity, companions: LinkCompany, _ context: inout ArticleContext, _ own: inout OwnEntities
    ) throws -> Entity.ID {
        let keys = EntityLinker.keys(for: local.name, kind: local.kind, known: local.known)
        let candidates = try distinct(
            try session.entityCandidates(keys: EntityLinker.lookups(for: local)), for: local, companions)
        let decision = try EntityLinker.decide(local, among: candidates, companions: companions) {
            try context.closeness(to: $0, beside: local.name)
        }
        guard let id = decision.id else {
            if let own = own.take(local) {
                try session.addKeys(keys, to: own)
                return own
            }
            let new = try session.insertEntity(kind: local.kind, name: local.name, known: local.known, keys: keys)
            try learn(local.reasons, new, known: [local.name])
            return new
        }
        try session.addKeys(keys, to: id)
        try session.countKind(local.kind, of: id)
        if let name = decision.fullerName { try session.rename(id, to: name) }
        try learn(local, id, candidates, reason: decision.reason)
        return id
    }

    /// Of those that the reader merged the one whose name fits: they are no rivals.
    private func distinct(
        _ candidates: [EntityCandidate], for local: LocalEntity, _ companions: LinkCompany
    ) throws -> [EntityCandidate] {
        guard try session.hasCorrections else { return candidates }
        let groups = try Dictionary(grouping: candidates) { try session.merged($0.id) }
        guard groups.count < candidates.count else { return candidates }
        func decision(_ group: [EntityCandidate]) -> Entity.ID? {
            EntityLinker.decide(local, among: group, companions: companions).id
        }
        let chosen = groups.values.compactMap { group in
            decision(group) ?? group.first { decision([$0]) != nil }?.id ?? group.first?.id
        }
        return candidates.filter { chosen.contains($0.id) }
    }

    /// Remembers why spellings that are new to the entity are it.
    private func learn(
        _ local: LocalEntity, _ id: Entity.ID, _ candidates: [EntityCandidate], reason: String
    ) throws {
        guard let entity = candidates.first(where: { $0.id == id }) else { return }
        let known = Set(entity.aliases.map(\.name) + [entity.name])
        if !known.contains(local.name) {
            let place = article.place(ofName: local.name)
            try session.logMerge(id, alias: local.name, reason: reason, article: article.id, place: place)
        }
        try learn(local.reasons, id, known: known)
    }

    private func learn(_ reasons: [AliasReason], _ id: Entity.ID, known: Set<String>) throws {
        for note in reasons where !known.contains(note.alias) {
            try session.logMerge(id, alias: note.alias, reason: note.reason, article: article.id, place: note.place)
        }
    }
}

/// Whom this article alone named before: what nothing ties to others ("Katya")
/// stays what it was, as long as it is taken for the same.
private struct OwnEntities {
    private var entities: [String: EntityCandidate]

    init(_ entities: [String: EntityCandidate]) { self.entities = entities }

    mutating func take(_ local: LocalEntity) -> Entity.ID? {
        guard let own = entities[local.name], own.kind == local.kind, own.known == local.known else { return nil }
        entities[local.name] = nil
        return own.id
    }
}

/// How close the article is to those that name an entity.
private struct ArticleContext {
    let session: AnalysisSession
    let article: PreparedArticle
    let statistics: TermStatistics
    private var closeness: [String: ArticleCloseness] = [:]

    init(session: AnalysisSession, article: PreparedArticle, statistics: TermStatistics) {
        self.session = session
        self.article = article
        self.statistics = statistics
    }

    /// The closest of the articles that name it and are nearest in time, by
    /// what both tell beside the `name` that is in question.
    mutating func closeness(to entity: Entity.ID, beside name: String) throws -> Double {
        let own =
            closeness[name] ?? ArticleCloseness(article.terms, without: name, statistics: statistics)
        closeness[name] = own
        return try session.terms(naming: entity, near: article.id).map(own.closeness).max() ?? 0
    }
}
