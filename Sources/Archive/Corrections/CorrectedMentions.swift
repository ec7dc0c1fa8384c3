import News

/// Which entity each mention of an article means once the corrections are
/// heard, and which of them had a say.
struct CorrectedMentions {
    /// In the order of the mentions; nil for what is not lit up.
    private(set) var entities: [Entity.ID?]
    private(set) var corrections: Set<Correction.ID> = []
    private let found: [StoredMention]

    /// Linear in the mentions, but for articles in which one entity has many spellings.
    init(_ found: [StoredMention], in text: String, of article: Article.ID, _ rules: CorrectionRules) {
        self.found = found
        entities = found.map(\.entity)
        guard !rules.isEmpty else { return }
        let keys = found.map { CorrectionRecord.key(text.slice($0.span)) }
        var moved: [Int: Entity.ID] = [:]
        for index in found.indices {
            if let to = apply(rules, to: index, keys[index], article) { moved[index] = to }
        }
        if !moved.isEmpty { follow(moved, keys) }
        for index in found.indices { settle(index, rules) }
    }

    /// As they are shown.
    var visible: [StoredMention] {
        zip(found, entities).compactMap { mention, entity in
            entity.map { StoredMention(span: mention.span, entity: $0) }
        }
    }
}

// MARK: - Private

extension CorrectedMentions {
    /// The rules for this name, oldest first; returns the entity that the last of them gave it.
    private mutating func apply(
        _ rules: CorrectionRules, to index: Int, _ key: String, _ article: Article.ID
    ) -> Entity.ID? {
        var list = rules.byName[key] ?? []
        if let more = rules.byArticle[article] { list = (list + more).sorted { $0.id < $1.id } }
        var last: Entity.ID?
        for rule in list where rule.article == nil || rule.article == article {
            if let from = rule.from {
                guard let current = entities[index], rules.entity(from) == rules.entity(current) else { continue }
            }
            entities[index] = rule.to
            corrections.insert(rule.id)
            last = rule.to
        }
        return last
    }

    /// A shorter form of a name that was moved goes with it ("Kim" with "Kim
    /// Jong Un"), unless it may be short for another name of the same entity.
    private mutating func follow(_ moved: [Int: Entity.ID], _ keys: [String]) {
        let words = keys.map { Set($0.split { !$0.isLetter && !$0.isNumber }) }
        for index in found.indices where moved[index] == nil && entities[index] == found[index].entity {
            let longer = found.indices.filter { other in
                found[other].entity == found[index].entity && words[other].count > words[index].count
                    && words[index].isSubset(of: words[other])
            }
            let targets = Set(longer.map { moved[$0] })
            if targets.count == 1, let target = targets.first, let target { entities[index] = target }
        }
    }

    /// Through merges, and out of sight where it is no entity.
    private mutating func settle(_ index: Int, _ rules: CorrectionRules) {
        guard let entity = entities[index] else { return }
        let path = rules.path(from: entity)
        corrections.formUnion(path.map(\.id))
        let last = path.last?.into ?? entity
        entities[index] = last
        if let id = rules.hidden[last] {
            corrections.insert(id)
            entities[index] = nil
        }
    }
}
