public import News

/// Decides which entity of the library a local one is.
///
/// Cost: the look-up of a handful of keys and a comparison with each
/// candidate they bring, whatever the library's size.
public enum EntityLinker {
    /// The blocking keys under which the library files an entity of this name.
    /// At most 8, each short.
    ///
    /// An entity with several names stands under the keys of each.
    public static func keys(for name: String, kind: EntityKind, known: String? = nil) -> [String] {
        if let key = known ?? knownKey(name, kind) { return [key] }
        return NameKeys.filed(name, kind: kind)
    }

    /// The keys under which entities are filed that the name may mean. At most 8.
    public static func lookups(for name: String, kind: EntityKind, known: String? = nil) -> [String] {
        if let key = known ?? knownKey(name, kind) { return [key] }
        return NameKeys.lookups(name, kind: kind)
    }

    /// The same for all names that an article has for it: "ESA" beside "European Space Agency". At most 12.
    public static func lookups(for entity: LocalEntity) -> [String] {
        let own = lookups(for: entity.name, kind: entity.kind, known: entity.known)
        guard entity.known == nil else { return own }
        let more = entity.acronyms.flatMap { NameKeys.lookups($0, kind: .organization) }
        return Array((own + more.filter { !own.contains($0) }).prefix(12))
    }

    private static func knownKey(_ name: String, _ kind: EntityKind) -> String? {
        kind == .person ? nil : KnownNames.entry(for: name)?.key
    }

    /// Which of `candidates` the local entity is. `companions` are the entities
    /// of the article that are resolved already (longest names go first);
    /// `closeness` says how much of what the article tells is told by those
    /// that name the candidate, 0 to 1, and is asked only where it matters.
    ///
    /// Names that tell enough decide alone; initials, nicknames, acronyms and
    /// single names need companions that the candidate was seen with before,
    /// or articles about the same.
    public static func decide(
        _ entity: LocalEntity, among candidates: [EntityCandidate], companions: LinkCompany,
        closeness: (Entity.ID) throws -> Double
    ) rethrows -> LinkDecision {
        if let known = entity.known { return decideKnown(known, entity.name, candidates) }
        let bearer = soleBearer(entity, candidates)
        var matches = candidates.compactMap { candidate in
            var match = LinkMatch(entity, candidate, companions)
            match?.isSoleBearer = candidate.id == bearer
            return match
        }.sorted(by: LinkMatch.isBetter)
        for index in matches.indices.prefix(mostWeighed) {
            matches[index] = try matches[index].weighed { try closeness(matches[index].candidate.id) }
        }
        matches.sort(by: LinkMatch.isBetter)
        guard let best = preferred(matches) else { return LinkDecision(id: nil, reason: "first seen") }
        guard best.isEnough else {
            return LinkDecision(id: nil, reason: "may be \(best.candidate.name), but \(best.lack)")
        }
        let rivals = matches.filter { $0.candidate.id != best.candidate.id }
        let isSingle = PersonName.of(entity.name).isSingle
        if let rival = rivals.first(where: { isSingle && best.isOutshone(by: $0) })
            ?? rivals.first.flatMap({ best.isTied(with: $0) ? $0 : nil })
        {
            return LinkDecision(
                id: nil, reason: "may be \(best.candidate.name) or \(rival.candidate.name); nothing tells which")
        }
        return LinkDecision(id: best.candidate.id, reason: best.reason, fullerName: best.fullerName)
    }

    /// The same where nothing is known of the articles that name the candidates.
    public static func decide(
        _ entity: LocalEntity, among candidates: [EntityCandidate], companions: LinkCompany
    ) -> LinkDecision {
        decide(entity, among: candidates, companions: companions) { _ in 0 }
    }

    /// Of so many, the likeliest by name and company, it is asked what their articles tell.
    private static let mostWeighed = 12

    /// Somebody of whom only the surname was known gives way to the one full name that bears it.
    private static func preferred(_ matches: [LinkMatch]) -> LinkMatch? {
        guard let best = matches.first, PersonName.of(best.candidate.name).isSingle else { return matches.first }
        return matches.first { $0.isSurname && $0.isEnough && ($0.isSoleBearer || !best.isEnough) } ?? best
    }

    /// The one candidate in several articles whose surname a single name is,
    /// where the name is rare and no given name.
    private static func soleBearer(_ entity: LocalEntity, _ candidates: [EntityCandidate]) -> Entity.ID? {
        guard entity.kind == .person else { return nil }
        let name = PersonName.of(entity.name)
        guard let surname = name.isSingle ? name.parts.first : SurnameMatch.surname(of: name),
            !FamilyNames.frequent.contains(surname), !GivenNames.isKnown(surname)
        else { return nil }
        let bearers = candidates.filter { candidate in
            guard candidate.kind == .person else { return false }
            let other = PersonName.of(candidate.name)
            if other.isSingle { return !name.isSingle && other.parts.first == surname }
            return SurnameMatch.surname(of: other) == surname
        }
        guard bearers.count == 1, let bearer = bearers.first else { return nil }
        return bearer.articles >= (name.isSingle ? soleArticles : soleArticles - 1) ? bearer.id : nil
    }

    /// In fewer articles somebody else of the name may as well be meant; a full
    /// name, which needs company besides, takes a surname over a little sooner.
    private static let soleArticles = 3

    private static func decideKnown(_ key: String, _ name: String, _ candidates: [EntityCandidate]) -> LinkDecision {
        let same = candidates.first { $0.known == key }
        let reason = same.map { "the table of names knows it as \($0.name)" } ?? "first seen; in the table of names"
        return LinkDecision(id: same?.id, reason: reason)
    }
}

extension LocalEntity {
    /// Up to two, of an organisation by its full name.
    var acronyms: [String] {
        guard kind == .organization || kind == .other, name.contains(" ") else { return [] }
        return Array(
            aliases.map(\.name).filter { ($0 != name) && Acronym.letters(of: $0)?.utf8.count ?? 0 > 2 }.prefix(2))
    }
}
