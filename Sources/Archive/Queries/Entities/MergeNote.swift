public import News

/// Why a name was taken for an entity.
public struct MergeNote: Hashable, Sendable {
    public let alias: String
    public let reason: String
    /// The first article it was said in.
    public let article: Article.ID
    /// Where the name stands there; nil where that isn't known any more.
    public let sentence: String?
}
