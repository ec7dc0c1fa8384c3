/// Who takes part in what one report tells.
public struct LocalParticipant: Hashable, Sendable {
    /// Index into `Annotations.entities`.
    public let entity: Int
    public let role: Role

    public init(entity: Int, role: Role) {
        self.entity = entity
        self.role = role
    }
}
