/// Which entity a local one is, and why; `id` is nil where it is new.
public struct LinkDecision: Hashable, Sendable {
    public let id: Entity.ID?
    /// A sentence for `entities --why`: "Choe Thae-bok and Choi Tae Bok: same parts, ch/j ...".
    public let reason: String
    /// What the entity should be called from now on, where it was known by its surname alone.
    public let fullerName: String?

    public init(id: Entity.ID?, reason: String, fullerName: String? = nil) {
        self.id = id
        self.reason = reason
        self.fullerName = fullerName
    }
}
