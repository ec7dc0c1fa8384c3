import News

/// A candidate that a local entity may be, and how much speaks for it.
struct LinkMatch {
    let candidate: EntityCandidate
    let verdict: NameVerdict
    /// How much of this article's company the candidate was seen in.
    let shared: Int
    /// How much of what this article tells is told by articles that name the candidate.
    private(set) var closeness = 0.0
    /// The full name of a candidate that was known by its surname, or by capitals alone.
    let fullerName: String?
    /// A surname that only this one of all candidates bears, and often: few others can be meant.
    var isSoleBearer = false
    /// Whether a single name is the surname of the other, full one.
    let isSurname: Bool
    private let sharesState: Bool
    private let names: (local: String, other: String)
    private let needed: Int

    /// What a comparison of a local entity with a candidate found.
    private struct Finding {
        var verdict: NameVerdict
        var name: String
        var isSurname = false
    }

    /// nil where the names or kinds contradict.
    init?(_ entity: LocalEntity, _ candidate: EntityCandidate, _ companions: LinkCompany) {
        guard candidate.known == nil, LinkMatch.areCompatible(entity, candidate) else { return nil }
        guard let found = LinkMatch.compare(entity, candidate) else { return nil }
        self.candidate = candidate
        verdict = found.verdict
        names = (entity.name, found.name)
        shared = companions.shared(with: candidate)
        sharesState = companions.sharesState(with: candidate)
        isSurname = found.isSurname
        let isFuller = found.isSurname && PersonName.of(candidate.name).isSingle
        fullerName =
            isFuller || LinkMatch.isWrittenOut(entity, candidate) || LinkMatch.hasMarks(entity, candidate)
            ? entity.name : nil
        let isRelabelled = entity.kind != candidate.kind && !entity.name.contains(" ")
        needed = max(isRelabelled ? 1 : 0, LinkMatch.evidenceNeeded(entity, candidate, found))
    }

    /// "Chicago" for CHICAGO, as a dateline has it; NASA is no word.
    private static func isWrittenOut(_ entity: LocalEntity, _ candidate: EntityCandidate) -> Bool {
        guard !candidate.name.contains(where: \.isLowercase), entity.name.contains(where: \.isLowercase),
            candidate.name.utf8.count > 3, entity.kind == .place || entity.name.contains(" ")
        else { return false }
        return haveSameLetters(entity, candidate)
    }

    /// "Ilze Bērziņa" for the Ilze Berzina of those who write no marks.
    private static func hasMarks(_ entity: LocalEntity, _ candidate: EntityCandidate) -> Bool {
        guard entity.name.marks > candidate.name.marks,
            entity.name.contains(where: \.isLowercase) || !candidate.name.contains(where: \.isLowercase)
        else { return false }
        return haveSameLetters(entity, candidate)
    }

    private static func haveSameLetters(_ entity: LocalEntity, _ candidate: EntityCandidate) -> Bool {
        LetterFolding.fold(entity.name) == LetterFolding.fold(candidate.name)
    }

    /// The same with what articles tell, where names and company don't decide.
    func weighed(_ closeness: () throws -> Double) rethrows -> LinkMatch {
        guard needed > 0 else { return self }
        var match = self
        match.closeness = try closeness()
        return match
    }

    var isEnough: Bool { evidence >= needed }

    var lack: String {
        shared == 0 ? "nothing else in the article was seen with it" : "too little else in the article was seen with it"
    }

    var reason: String { (["\(names.local) and \(names.other): \(verdict.reason)"] + context).joined(separator: "; ") }

    static func isBetter(_ a: LinkMatch, _ b: LinkMatch) -> Bool {
        (a.verdict.strength, -a.weight, -a.candidate.articles) < (b.verdict.strength, -b.weight, -b.candidate.articles)
    }

    /// Neither the name nor the context prefers it to a rival.
    func isTied(with rival: LinkMatch) -> Bool {
        rival.verdict.strength == verdict.strength && rival.weight * 2 >= weight
            && (verdict.strength != .exact || needed > 0)
            && rival.isEnough
    }

    /// A surname alone means the better known of two, or nobody.
    func isOutshone(by rival: LinkMatch) -> Bool {
        isSurname && rival.isSurname && rival.candidate.articles > 3 * candidate.articles
    }
}

// MARK: - Private

extension LinkMatch {
    /// From here on articles tell of one matter, or of nearly the same.
    private static let close = 0.1
    private static let veryClose = 0.25

    /// Names of the article that it was seen with, and articles about the same, which count for up to two.
    private var evidence: Int {
        shared + (isSoleBearer && isHinted ? 1 : 0)
            + (closeness >= LinkMatch.veryClose ? 2 : closeness >= LinkMatch.close ? 1 : 0)
    }

    /// Half a piece of evidence: a state in common, or a little of the same told. Being the only one
    /// known of a surname decides nothing alone: there was a President Bush before Reggie Bush.
    private var isHinted: Bool { sharesState || closeness >= LinkMatch.close / 2 }

    /// What tells rivals apart, finer.
    private var weight: Double { Double(shared) + 8 * closeness }

    private var context: [String] {
        guard needed > 0 else { return [] }
        var notes: [String] = []
        if isSoleBearer, isHinted { notes.append("nobody else of that surname is known") }
        if shared > 0 { notes.append("\(shared) names of the article were seen with it before") }
        if closeness >= LinkMatch.close { notes.append("articles that name it tell of the same") }
        return notes
    }

    /// Labels of organisations, places and the rest are unsure; a person's is
    /// where the article tells it, or a given name.
    private static func areCompatible(_ entity: LocalEntity, _ candidate: EntityCandidate) -> Bool {
        if entity.kind == candidate.kind || entity.kind != .person && candidate.kind != .person { return true }
        return !entity.isKindTold && !PersonName.isEvident(entity.name) && !PersonName.isEvident(candidate.name)
    }

    /// The fullest names decide; other spellings count where they are names of
    /// the same length, so that a wrong alias of one part joins nothing.
    private static func compare(_ entity: LocalEntity, _ candidate: EntityCandidate) -> Finding? {
        let kind = entity.kind
        if entity.relatedTo != nil || kind == .other || candidate.kind != kind {
            return sameLetters(entity, candidate)
        }
        let main = NameComparison.remembered(entity.name, candidate.name, kind: kind)
        if main.isSame { return Finding(verdict: main, name: candidate.name) }
        return kind == .person ? surname(entity.name, candidate.name) : alias(entity, candidate)
    }

    /// Where the kinds differ, and of nationalities and works: the very name, of firms but for the legal form.
    private static func sameLetters(_ entity: LocalEntity, _ candidate: EntityCandidate) -> Finding? {
        let isSame =
            LetterFolding.fold(entity.name) == LetterFolding.fold(candidate.name)
            || [entity.kind, candidate.kind].contains(.organization) && entity.relatedTo == nil
                && OrganizationName.of(entity.name).words == OrganizationName.of(candidate.name).words
        guard isSame else { return nil }
        return Finding(verdict: NameVerdict(strength: .exact, reason: "same name"), name: candidate.name)
    }

    private static func alias(_ entity: LocalEntity, _ candidate: EntityCandidate) -> Finding? {
        for other in candidate.aliases.prefix(12) where other.name != candidate.name {
            let verdict = NameComparison.remembered(entity.name, other.name, kind: entity.kind)
            guard verdict.isSame else { continue }
            let weaker = NameVerdict(strength: max(verdict.strength, .nickname), reason: verdict.reason)
            return Finding(verdict: weaker, name: other.name)
        }
        return acronym(entity, candidate)
    }

    /// "European Space Agency (ESA)" and ESA of other articles.
    private static func acronym(_ entity: LocalEntity, _ candidate: EntityCandidate) -> Finding? {
        guard let letters = Acronym.letters(of: candidate.name), letters.utf8.count > 2,
            entity.acronyms.contains(where: { Acronym.letters(of: $0) == letters })
        else { return nil }
        let verdict = NameVerdict(strength: .initials, reason: "the article calls it \(candidate.name) too")
        return Finding(verdict: verdict, name: candidate.name)
    }

    /// A single name that is the other's surname, either way round.
    private static func surname(_ name: String, _ other: String) -> Finding? {
        let (single, full) = PersonName.of(name).isSingle ? (name, other) : (other, name)
        let person = PersonName.of(full)
        guard PersonName.of(single).isSingle, !person.isSingle,
            PersonName.of(single).generation ?? person.generation == person.generation,
            let part = PersonName.of(single).parts.first,
            SurnameMatch.isSurname(part, of: person)
        else { return nil }
        let verdict = NameVerdict(strength: .initials, reason: "\(single) is the surname of \(full)")
        return Finding(verdict: verdict, name: other, isSurname: true)
    }

    /// How much must vouch for a name: nothing for full names that few bear,
    /// more the less the name tells.
    private static func evidenceNeeded(_ entity: LocalEntity, _ candidate: EntityCandidate, _ found: Finding) -> Int {
        guard entity.kind == .person else { return organizationNeeds(entity, found.verdict) }
        let name = PersonName.of(entity.name)
        let isFrequent = name.parts.last.map(FamilyNames.frequent.contains) ?? false
        if found.isSurname { return isFrequent || PersonName.of(candidate.name).isSingle ? 2 : 1 }
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
        // "Rovers" are many a town's.
        if words.count == 1, ClubWords.lasts.contains(words[0]) { return 1 }
        // "Foreign Ministry" or "Supreme Court" is another one in each country.
        return words.allSatisfy { OrganizationWords.generic.contains($0) || OrganizationWords.stop.contains($0) }
            ? 2 : 0
    }

    private static func isFrequentGiven(_ name: PersonName) -> Bool {
        name.parts.count == 2 && name.parts.first.map(GivenNames.isKnown) ?? false
    }

    private static func isKoreanOrChinese(_ name: PersonName) -> Bool {
        name.signs.isKorean || name.signs.isChinese
    }
}
