/// Why an article takes a spelling for an entity, and where it first stands.
public struct AliasReason: Hashable, Sendable {
    public let alias: String
    public let reason: String
    /// Of the first mention, in bytes of the article's text.
    public let place: Int

    public init(alias: String, reason: String, place: Int) {
        self.alias = alias
        self.reason = reason
        self.place = place
    }
}
