public import News

/// Decides which entity of the library a local one is.
///
/// Cost: the look-up of a handful of keys and a comparison with each
/// candidate they bring, whatever the library's size.
public enum EntityLinker {
    /// The blocking keys under which the library files an entity of this name:
    /// two names that may mean the same share one. At most 8, each short.
    ///
    /// An entity with several names stands under the keys of each.
    public static func keys(for name: String, kind: EntityKind, known: String? = nil) -> [String] {
        if let known { return [known] }
        if kind != .person, let key = KnownNames.entry(for: name)?.key { return [key] }
        return NameKeys.keys(for: name, kind: kind)
    }

    /// Which of `candidates` the local entity is. `companions` are the entities
    /// of the article that are resolved already (longest names go first).
    ///
    /// Names that tell enough decide alone; initials, nicknames, acronyms and
    /// single names need companions that the candidate was seen with before.
    public static func decide(
        _ entity: LocalEntity, among candidates: [EntityCandidate], companions: Set<Entity.ID>
    ) -> LinkDecision {
        if let known = entity.known { return decideKnown(known, entity.name, candidates) }
        let matches = candidates.compactMap { LinkMatch(entity, $0, companions) }.sorted(by: LinkMatch.isBetter)
        guard let best = matches.first else { return LinkDecision(id: nil, reason: "first seen") }
        guard best.isEnough else {
            return LinkDecision(id: nil, reason: "may be \(best.candidate.name), but \(best.lack)")
        }
        if let rival = matches.dropFirst().first, best.isTied(with: rival) {
            return LinkDecision(
                id: nil, reason: "may be \(best.candidate.name) or \(rival.candidate.name); nothing tells which")
        }
        return LinkDecision(id: best.candidate.id, reason: best.reason)
    }

    private static func decideKnown(_ key: String, _ name: String, _ candidates: [EntityCandidate]) -> LinkDecision {
        let same = candidates.first { $0.known == key }
        let reason = same.map { "the table of names knows it as \($0.name)" } ?? "first seen; in the table of names"
        return LinkDecision(id: same?.id, reason: reason)
    }
}
