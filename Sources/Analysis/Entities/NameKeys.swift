import News

/// The keys under which names are looked up: names that may mean the same share one.
///
/// Families of keys, by their first letter: `p` sounds of surname and given
/// name, `i` surname and initial, `s` surname alone, `k` and `c` Korean and
/// Chinese names, `n` words of any other name, `a` acronyms.
enum NameKeys {
    static let most = 8

    static func keys(for name: String, kind: EntityKind) -> [String] {
        memo.value(for: Name(text: name, kind: kind)) { make(for: $0.text, kind: $0.kind) }
    }
}

// MARK: - Private

extension NameKeys {
    private struct Name: Hashable {
        let text: String
        let kind: EntityKind
    }

    private static let memo = Memo<Name, [String]>(limit: 10_000)

    private static func make(for name: String, kind: EntityKind) -> [String] {
        let keys = kind == .person ? person(PersonName.of(name)) : other(name, kind)
        var unique: [String] = []
        for key in keys where !unique.contains(key) { unique.append(key) }
        return Array(unique.prefix(most))
    }

    private static func person(_ name: PersonName) -> [String] {
        guard let first = name.parts.first, let last = name.parts.last else { return [] }
        guard name.parts.count > 1 else { return single(first) }
        return korean(name.words) + chinese(name.words) + full(family: last, given: first)
            + [sounds(family: first, given: last)] + compounds(name) + surname(name)
    }

    private static func single(_ part: String) -> [String] { ["s:" + NameSkeleton.of(part), "n:" + part] }

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

    /// Surnames that thousands bear say too little to be looked up by.
    private static func surname(_ name: PersonName) -> [String] {
        let isLeading = KoreanSpelling.name(name.words) != nil || ChineseSpelling.name(name.words) != nil
        guard let part = isLeading ? name.parts.first : name.parts.last, !FamilyNames.frequent.contains(part) else {
            return []
        }
        return ["s:" + NameSkeleton.of(part)]
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
        if let acronym = organization.acronym { keys.append("a:" + acronym) }
        if let government = GovernmentName(organization) { keys.append("g:" + NameSkeleton.government(government)) }
        return keys + organization.initials.filter { $0.count > 2 }.sorted().map { "a:" + $0.prefix(8) }
    }
}
