/// Someone or something that articles name.
public struct Entity: Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Entity>

    public let id: ID
    public let kind: EntityKind
    public let name: String

    public init(id: ID, kind: EntityKind, name: String) {
        self.id = id
        self.kind = kind
        self.name = name
    }
}
