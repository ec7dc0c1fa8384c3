import News

/// The keys under which names are looked up: names that may mean the same share one.
///
/// Families of keys, by their first letter: `p` sounds of surname and given
/// name, `i` surname and initial, `s` the surname of a full name, `t` a single
/// name, `k` and `c` Korean and Chinese names, `n` words of any other name,
/// `a` acronyms.
enum NameKeys {
    static let most = 8

    /// Where an entity of this name is filed.
    static func filed(_ name: String, kind: EntityKind) -> [String] { keys(name, kind).filed }

    /// Where entities are looked for that the name may mean: full names under
    /// their surname are for single ones alone.
    static func lookups(_ name: String, kind: EntityKind) -> [String] { keys(name, kind).lookups }
}

// MARK: - Private

extension NameKeys {
    private struct Name: Hashable {
        let text: String
        let kind: EntityKind
    }

    private struct Keys {
        let filed: [String]
        let lookups: [String]
    }

    private static let memo = Memo<Name, Keys>(limit: 10_000)

    private static func keys(_ name: String, _ kind: EntityKind) -> Keys {
        memo.value(for: Name(text: name, kind: kind)) { name in
            guard name.kind == .person else {
                let keys = unique(other(name.text, name.kind))
                return Keys(filed: keys, lookups: keys)
            }
            let person = PersonName.of(name.text)
            guard !person.isSingle else { return single(person) }
            let full = words(name.text) + full(person)
            let surname = surnames(person)
            return Keys(
                filed: unique(surname.map { "s:" + $0 } + full), lookups: unique(surname.map { "t:" + $0 } + full))
        }
    }

    /// What may be no person's name is found among those of others too.
    private static func words(_ name: String) -> [String] {
        PersonName.isEvident(name) ? [] : ["n:" + NameSkeleton.words(OrganizationName.of(name).words)]
    }

    private static func unique(_ keys: [String]) -> [String] {
        var unique: [String] = []
        for key in keys where !unique.contains(key) { unique.append(key) }
        return Array(unique.prefix(most))
    }

    private static func full(_ name: PersonName) -> [String] {
        guard let first = name.parts.first, let last = name.parts.last else { return [] }
        return korean(name.words) + chinese(name.words) + full(family: last, given: first)
            + [sounds(family: first, given: last)] + compounds(name)
    }

    private static func single(_ name: PersonName) -> Keys {
        guard let part = name.parts.first else { return Keys(filed: [], lookups: []) }
        let own = surnameKeys(part).map { "t:" + $0 } + ["n:" + part]
        return Keys(filed: unique(own), lookups: unique(surnameKeys(part).map { "s:" + $0 } + own))
    }

    /// For nicknames and initials as well: "Bill Clinton" is also filed as a William.
    private static func full(family: String, given: String) -> [String] {
        let heads = GivenNames.heads(of: given).prefix(2)
        let initials = [given] + heads.filter { $0.first != given.first }
        return heads.map { sounds(family: family, given: $0) } + initials.map { "i:\(family):\($0.prefix(1))" }
    }

    private static func sounds(family: String, given: String) -> String {
        "p:\(NameSkeleton.of(family)):\(NameSkeleton.of(given).prefix(2))"
    }

    /// Names with a middle name that others leave out or know them by.
    private static func compounds(_ name: PersonName) -> [String] {
        guard name.parts.count == 3, let last = name.parts.last, PartComparison.isInitial(name.parts[0]) else {
            return []
        }
        return [sounds(family: last, given: name.parts[1])]
    }

    /// The part by which the person is called alone.
    private static func surnames(_ name: PersonName) -> [String] {
        let isLeading = name.signs.isKorean || name.signs.isChinese
        return (isLeading ? name.parts.first : name.parts.last).map(surnameKeys) ?? []
    }

    /// Frequent surnames as they are written, so that Smith isn't looked for among the Smits.
    private static func surnameKeys(_ part: String) -> [String] {
        FamilyNames.frequent.contains(part) ? [part] : [NameSkeleton.of(part)]
    }

    private static func korean(_ words: NameWords) -> [String] {
        guard let name = KoreanSpelling.name(words) else { return [] }
        return name.surnameRows.sorted().prefix(2).map { "k\($0):\(NameSkeleton.korean(name.given))" }
    }

    private static func chinese(_ words: NameWords) -> [String] {
        guard let name = ChineseSpelling.name(words) else { return [] }
        return ["c:\(NameSkeleton.chinese(name.surname)):\(NameSkeleton.chinese(name.given.joined()))"]
    }

    private static func other(_ name: String, _ kind: EntityKind) -> [String] {
        let organization = OrganizationName.of(name)
        let words = Acronym.letters(of: name) == nil ? organization.words : [NameWords(name).joined]
        var keys = ["n:" + NameSkeleton.words(words)]
        if kind == .place { keys.append("n:" + NameSkeleton.words(PlaceComparison.bare(PlaceComparison.words(name)))) }
        if kind == .organization, let base = organization.withoutTrade { keys.append("n:" + NameSkeleton.words(base)) }
        if let acronym = organization.acronym { keys.append("a:" + acronym) }
        if let government = GovernmentName(organization) { keys.append("g:" + NameSkeleton.government(government)) }
        if let national = NationalName(organization) { keys.append("b:" + NameSkeleton.national(national)) }
        if name.contains("-"), Acronym.letters(of: name) == nil {
            keys.append("n:" + NameSkeleton.words(NameWords(name).words.map { $0.joined() }))
        }
        return keys + organization.initials.filter { $0.count > 2 }.sorted().map { "a:" + $0.prefix(8) }
    }
}
