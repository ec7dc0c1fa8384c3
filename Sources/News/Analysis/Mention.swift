/// A span that names an entity.
public struct Mention: Hashable, Sendable {
    public let span: TextSpan
    public let kind: EntityKind
    /// Index into `Annotations.entities`.
    public let entity: Int
    /// The state whose government the name of its capital stands for: "Russia" for Moscow that warns.
    public let government: String?

    public init(span: TextSpan, kind: EntityKind, entity: Int, government: String? = nil) {
        self.span = span
        self.kind = kind
        self.entity = entity
        self.government = government
    }
}
