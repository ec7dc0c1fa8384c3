public import News

/// Decides which entity of the library a local one is.
///
/// Cost: the look-up of a handful of keys and a comparison with each
/// candidate they bring, whatever the library's size.
public enum EntityLinker {
    /// The blocking keys under which the library files an entity of this name:
    /// two names that may mean the same share one. At most 8, each short.
    public static func keys(for name: String, kind: EntityKind, known: String? = nil) -> [String] {
        known.map { [$0] } ?? [name.lowercased()]
    }

    /// Which of `candidates` the local entity is. `companions` are the entities
    /// of the article that are resolved already (longest names go first).
    public static func decide(
        _ entity: LocalEntity, among candidates: [EntityCandidate], companions: Set<Entity.ID>
    ) -> LinkDecision {
        let same = candidates.first { $0.name == entity.name }
        return LinkDecision(id: same?.id, reason: same == nil ? "first seen" : "same name")
    }
}
