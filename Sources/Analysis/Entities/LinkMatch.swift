import News

/// A candidate that a local entity may be, and how much speaks for it.
struct LinkMatch {
    let candidate: EntityCandidate
    let verdict: NameVerdict
    /// Entities of this article that the candidate was seen with.
    let shared: Int
    private let names: (local: String, other: String)
    private let needed: Int

    /// nil where the names or kinds contradict.
    init?(_ entity: LocalEntity, _ candidate: EntityCandidate, _ companions: Set<Entity.ID>) {
        guard candidate.known == nil, LinkMatch.areCompatible(entity.kind, candidate.kind) else { return nil }
        guard let found = LinkMatch.compare(entity, candidate) else { return nil }
        self.candidate = candidate
        verdict = found.verdict
        names = (entity.name, found.name)
        shared = candidate.companions.intersection(companions).count
        let isRelabelled = entity.kind != candidate.kind && !entity.name.contains(" ")
        needed = max(isRelabelled ? 1 : 0, LinkMatch.companionsNeeded(entity, candidate, found))
    }

    var isEnough: Bool { shared >= needed }

    var lack: String {
        shared == 0 ? "nothing else in the article was seen with it" : "too little else in the article was seen with it"
    }

    var reason: String {
        let context = needed == 0 ? "" : "; \(shared) names of the article were seen with it before"
        return "\(names.local) and \(names.other): \(verdict.reason)\(context)"
    }

    static func isBetter(_ a: LinkMatch, _ b: LinkMatch) -> Bool {
        (a.verdict.strength, -a.shared, -a.candidate.articles) < (b.verdict.strength, -b.shared, -b.candidate.articles)
    }

    /// Neither the name nor the company prefers it to a rival.
    func isTied(with rival: LinkMatch) -> Bool {
        rival.verdict.strength == verdict.strength && rival.shared * 2 >= shared
            && (verdict.strength != .exact || needed > 0)
            && rival.isEnough
    }
}

// MARK: - Private

extension LinkMatch {
    /// Labels of organisations, places and the rest are unsure; a person's is not.
    private static func areCompatible(_ a: EntityKind, _ b: EntityKind) -> Bool {
        a == b || a != .person && b != .person
    }

    /// The fullest names decide; other spellings count where they are names of
    /// the same length, so that a wrong alias of one part joins nothing.
    private static func compare(
        _ entity: LocalEntity, _ candidate: EntityCandidate
    ) -> (verdict: NameVerdict, name: String, isSurname: Bool)? {
        let kind = entity.kind
        if entity.relatedTo != nil || kind == .other || candidate.kind != kind {
            return entity.name == candidate.name
                ? (NameVerdict(strength: .exact, reason: "same name"), candidate.name, false) : nil
        }
        let main = NameComparison.remembered(entity.name, candidate.name, kind: kind)
        if main.isSame { return (main, candidate.name, false) }
        if kind == .person { return surname(entity, candidate) }
        return alias(entity, candidate)
    }

    private static func alias(
        _ entity: LocalEntity, _ candidate: EntityCandidate
    ) -> (verdict: NameVerdict, name: String, isSurname: Bool)? {
        for other in candidate.aliases.prefix(12) where other.name != candidate.name {
            let verdict = NameComparison.remembered(entity.name, other.name, kind: entity.kind)
            if verdict.isSame {
                return (
                    NameVerdict(strength: max(verdict.strength, .nickname), reason: verdict.reason), other.name, false
                )
            }
        }
        return nil
    }

    /// A single name that is the candidate's surname.
    private static func surname(
        _ entity: LocalEntity, _ candidate: EntityCandidate
    ) -> (verdict: NameVerdict, name: String, isSurname: Bool)? {
        let single = PersonName.of(entity.name)
        guard single.isSingle, let part = single.parts.first else { return nil }
        let full = PersonName.of(candidate.name)
        guard !full.isSingle, SurnameMatch.isSurname(part, of: full) else { return nil }
        let verdict = NameVerdict(strength: .initials, reason: "\(entity.name) is the surname of \(candidate.name)")
        return (verdict, candidate.name, true)
    }

    /// How many companions must vouch for a name: none for full names that
    /// few bear, more the less the name tells.
    private static func companionsNeeded(
        _ entity: LocalEntity, _ candidate: EntityCandidate,
        _ found: (verdict: NameVerdict, name: String, isSurname: Bool)
    ) -> Int {
        guard entity.kind == .person else { return organizationNeeds(entity, found.verdict) }
        let name = PersonName.of(entity.name)
        let isFrequent = name.parts.last.map(FamilyNames.frequent.contains) ?? false
        if found.isSurname { return isFrequent || candidate.articles < 3 ? 2 : 1 }
        if name.isSingle { return isFrequent || found.verdict.strength != .exact ? 2 : 1 }
        switch found.verdict.strength {
        case .exact: return isFrequent && isFrequentGiven(name) ? 1 : 0
        case .spelling: return isFrequent && !isKoreanOrChinese(name) ? 1 : 0
        case .nickname: return isFrequent ? 2 : 1
        case .initials, .different: return 2
        }
    }

    private static func organizationNeeds(_ entity: LocalEntity, _ verdict: NameVerdict) -> Int {
        guard entity.kind == .organization, entity.relatedTo == nil else { return 0 }
        let words = OrganizationName.of(entity.name).words
        if verdict.strength == .initials { return 1 }
        // "Foreign Ministry" or "Supreme Court" is another one in each country.
        return words.allSatisfy { OrganizationWords.generic.contains($0) || OrganizationWords.stop.contains($0) }
            ? 2 : 0
    }

    private static func isFrequentGiven(_ name: PersonName) -> Bool {
        name.parts.count == 2 && name.parts.first.map(GivenNames.isKnown) ?? false
    }

    private static func isKoreanOrChinese(_ name: PersonName) -> Bool {
        KoreanSpelling.name(name.words) != nil || ChineseSpelling.name(name.words) != nil
    }
}
