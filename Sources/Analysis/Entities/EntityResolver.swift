import News

/// Names of one article become mentions of its entities.
enum EntityResolver {
    /// `mentions[i].entity` indexes `entities`.
    static func resolve(_ names: [NameSpan], in document: Document) -> (mentions: [Mention], entities: [LocalEntity]) {
        var entities: [LocalEntity] = []
        var indexes: [String: Int] = [:]
        let mentions = names.map { name in
            let text = document.text(document.span(name.tokens))
            let index = indexes[text] ?? entities.count
            if index == entities.count {
                entities.append(LocalEntity(kind: name.kind, name: text, aliases: [Alias(text, mentions: 1)]))
                indexes[text] = index
            }
            return Mention(span: document.span(name.tokens), kind: name.kind, entity: index)
        }
        return (mentions, entities)
    }
}
