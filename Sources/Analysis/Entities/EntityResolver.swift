import News

/// Names of one article become mentions of its entities.
enum EntityResolver {
    /// `mentions[i].entity` indexes `entities`, which stand in order of their
    /// first mention. Names that stand again where the recogniser missed them
    /// are added. About linear in names and tokens.
    static func resolve(
        _ names: [NameSpan], in document: Document, byline: String = ""
    ) -> (mentions: [Mention], entities: [LocalEntity]) {
        let names = ArticleNames(names, in: document, byline: byline)
        return EntityList(names, MentionAssignment(names)).result
    }
}
