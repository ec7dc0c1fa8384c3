public import News

extension AnalysisSession {
    /// Entities filed under one of `keys`, at most 50, those in most articles first.
    public func entityCandidates(keys: [String]) throws -> [EntityCandidate] {
        try store.entities.candidates(keys: keys)
    }

    /// What the articles tell that name an entity and are nearest in time to
    /// `article`: at most `limit` before it and as many after.
    public func terms(naming entity: Entity.ID, near article: Article.ID, limit: Int = 2) throws -> [TermVector] {
        guard let position = try position(of: article) else { return [] }
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

    /// By their names, those that the analysis before found in this article alone.
    public func entitiesNamedOnly(in article: Article.ID) throws -> [String: EntityCandidate] {
        guard let mentions = try FoundMentions.read(article, in: db) ?? AnnotationRecord.mentions(article, in: db)
        else {
            return [:]
        }
        let found = try Set(mentions.map(\.entity)).sorted().compactMap(store.entities.candidate)
            .filter { $0.articles == 1 }
        return Dictionary(found.map { ($0.name, $0) }) { first, _ in first }
    }

    /// What is known of an entity.
    public func entity(_ id: Entity.ID) throws -> EntityCandidate? { try store.entities.candidate(id) }

    /// Makes a new entity, filed under `keys`, by which later names find it.
    public func insertEntity(
        kind: EntityKind, name: String, known: String? = nil, keys: [String]
    ) throws -> Entity.ID {
        try store.entities.insert(kind: kind, name: name, known: known, keys: keys)
    }

    /// One more article takes an entity for this kind; it is what most take it for.
    public func countKind(_ kind: EntityKind, of entity: Entity.ID) throws {
        try store.entities.countKind(kind, of: entity)
    }

    /// Files an entity under more keys; those it has may be among them.
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
}
