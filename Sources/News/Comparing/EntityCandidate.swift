/// What the library knows of an entity that a name might mean. The archive
/// finds candidates by their name keys, the analysis decides among them.
public struct EntityCandidate: Hashable, Sendable, Identifiable {
    public let id: Entity.ID
    public let kind: EntityKind
    public let name: String
    /// The key of the curated table, where the entity is in it.
    public let known: String?
    public let aliases: [Alias]
    public let articles: Int
    /// Entities that stand in the same articles, the most frequent ones.
    public let companions: Set<Entity.ID>

    public init(
        id: Entity.ID, kind: EntityKind, name: String, known: String?, aliases: [Alias], articles: Int,
        companions: Set<Entity.ID>
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.known = known
        self.aliases = aliases
        self.articles = articles
        self.companions = companions
    }
}
