/// Compares two names of organisations.
enum OrganizationComparison {
    static func compare(_ a: String, _ b: String) -> NameVerdict {
        if let verdict = KnownComparison.compare(a, b) { return verdict }
        let first = OrganizationName.of(a)
        let second = OrganizationName.of(b)
        return compareWords(first, second) ?? compareAcronyms(a, first, b, second) ?? compareGovernment(first, second)
            ?? compareNational(first, second) ?? .different("different names")
    }
}

// MARK: - Private

extension OrganizationComparison {
    private static func compareWords(_ a: OrganizationName, _ b: OrganizationName) -> NameVerdict? {
        guard !a.words.isEmpty, !b.words.isEmpty else { return nil }
        if a.words.joined() == b.words.joined() { return sameWords(a, b) }
        if a.words.count == b.words.count, zip(a.words, b.words).allSatisfy(LetterFolding.areUmlauts) {
            return NameVerdict(strength: .spelling, reason: "the same words, umlauts written out")
        }
        if a.withoutTrade == b.words || b.withoutTrade == a.words {
            return NameVerdict(strength: .initials, reason: "same words but for what the firm does")
        }
        let without = a.withoutWeak.words.joined() == b.withoutWeak.words.joined() && (!hasWeak(a) || !hasWeak(b))
        return without ? NameVerdict(strength: .nickname, reason: "same words but for Group or Holdings") : nil
    }

    private static func sameWords(_ a: OrganizationName, _ b: OrganizationName) -> NameVerdict {
        guard a.legalForms != b.legalForms else { return NameVerdict(strength: .exact, reason: "same words") }
        return NameVerdict(strength: .spelling, reason: "same words but for the legal form")
    }

    private static func compareAcronyms(
        _ a: String, _ first: OrganizationName, _ b: String, _ second: OrganizationName
    ) -> NameVerdict? {
        if let acronym = first.acronym, acronym.count > 2, second.initials.contains(acronym) { return initials(a, b) }
        if let acronym = second.acronym, acronym.count > 2, first.initials.contains(acronym) { return initials(b, a) }
        return nil
    }

    private static func initials(_ acronym: String, _ name: String) -> NameVerdict {
        NameVerdict(strength: .initials, reason: "\(acronym) are the initials of \(name)")
    }

    /// "Ministry of Defence of Russia" and "Russian Defense Ministry".
    private static func compareGovernment(_ a: OrganizationName, _ b: OrganizationName) -> NameVerdict? {
        guard let first = GovernmentName(a), let second = GovernmentName(b), first == second else { return nil }
        return NameVerdict(strength: .spelling, reason: "the same words in another order")
    }

    /// "Chinese Academy of Sciences" and "Academy of Sciences of China".
    private static func compareNational(_ a: OrganizationName, _ b: OrganizationName) -> NameVerdict? {
        guard let first = NationalName(a), let second = NationalName(b), first == second else { return nil }
        return NameVerdict(strength: .spelling, reason: "the same body of the same state")
    }

    private static func hasWeak(_ name: OrganizationName) -> Bool {
        name.words.last.map(OrganizationWords.weak.contains) ?? false
    }
}

/// A body that every state has, with its field and its state.
struct GovernmentName: Hashable, Sendable {
    let head: String
    let field: Set<String>
    let country: String?

    init?(_ name: OrganizationName) {
        let words = name.words.filter { !OrganizationWords.stop.contains($0) }
        guard words.count > 1, let head = words.first(where: OrganizationWords.governmentHeads.contains) else {
            return nil
        }
        guard words.first == head || words.last == head || name.words.contains("of") else { return nil }
        var field: [String] = words.filter { $0 != head && $0 != "affairs" }
        country = GovernmentName.takeCountry(&field)
        self.head = head
        self.field = Set(field)
    }

    /// The longest run of words that is a state or a nationality.
    private static func takeCountry(_ words: inout [String]) -> String? {
        for length in stride(from: min(4, words.count), through: 1, by: -1) {
            for start in 0...(words.count - length) {
                guard let country = KnownNames.country(ofFolded: words[start..<start + length]) else { continue }
                words.removeSubrange(start..<start + length)
                return country
            }
        }
        return nil
    }
}
