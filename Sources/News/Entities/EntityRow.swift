/// One line of a list of entities.
public struct EntityRow: Hashable, Sendable, Identifiable {
    public let id: Entity.ID
    public let kind: EntityKind
    public let name: String
    public let mentions: Int
    public let articles: Int

    public init(id: Entity.ID, kind: EntityKind, name: String, mentions: Int, articles: Int) {
        self.id = id
        self.kind = kind
        self.name = name
        self.mentions = mentions
        self.articles = articles
    }
}
