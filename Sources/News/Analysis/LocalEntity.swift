/// An entity as one article knows it.
public struct LocalEntity: Hashable, Sendable {
    public var kind: EntityKind
    /// The fullest name the article uses ("Kim Jong Un"), or the official short
    /// name where a curated table knows it ("North Korea").
    public var name: String
    /// Every spelling in the article, the most used first.
    public var aliases: [Alias]
    /// The key of the curated table ("country:KP"), where the name is in it.
    public var known: String?
    /// The country a nationality word belongs to ("country:RU" for "Russian").
    public var relatedTo: String?
    /// Why each spelling other than `name` was taken for it.
    public var reasons: [AliasReason]
    /// Whether the article tells the kind itself, by a title or an age, and not the look of the name alone.
    public var isKindTold: Bool

    public init(
        kind: EntityKind, name: String, aliases: [Alias] = [], known: String? = nil, relatedTo: String? = nil,
        reasons: [AliasReason] = [], isKindTold: Bool = false
    ) {
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.known = known
        self.relatedTo = relatedTo
        self.reasons = reasons
        self.isKindTold = isKindTold
    }
}
