import News

/// Names whose kind the article tells otherwise than the recogniser took it:
/// "Norva" beside "Norva Robotics", "Norva shares", "Norva, a software firm,".
enum KindAgreement {
    /// Returns the surfaces of persons that are told to be persons'.
    static func settle(
        _ surfaces: inout [NameSurface], _ occurrences: [NameOccurrence], _ document: Document
    ) -> Set<Int> {
        KindOfWords.settle(&surfaces)
        let firms = Set(
            surfaces.filter { $0.kind == .organization }.flatMap { shortNames(OrganizationName.of($0.text)) })
        let told = KindVotes(occurrences, document)
        let surnames = Set(surfaces.filter { $0.kind == .person }.compactMap(surname))
        let singles = Set(surfaces.filter { $0.kind == .person && $0.wordCount == 1 }.map(\.form))
        for index in surfaces.indices where surfaces[index].known == nil {
            let words = OrganizationName.of(surfaces[index].text).words
            if words.count == 1, isSurname(words[0], surnames, singles) || Titles.isTitle(words[0]) { continue }
            let votes = told.votes[index] ?? [:]
            if votes[.person] == nil, surfaces[index].kind == .person, firms.contains(words) {
                surfaces[index].votes = [.organization: surfaces[index].count]
            } else if surfaces[index].kind == .place, told.called.contains(index), votes[.place] == nil {
                surfaces[index].votes = [.person: surfaces[index].count]
            } else if let kind = kind(of: surfaces[index], votes, goesOn: isFullName(surfaces[index], of: singles)) {
                surfaces[index].votes = [kind: surfaces[index].count]
            }
        }
        return Set(surfaces.indices.filter { surfaces[$0].kind == .person && told.votes[$0]?[.person] != nil })
    }

    /// "Ada Roe", where the text goes on with Roe.
    private static func isFullName(_ surface: NameSurface, of persons: Set<String>) -> Bool {
        guard surface.wordCount == 2, let last = surface.form.split(separator: " ").last.map(String.init) else {
            return false
        }
        return persons.contains(last) && !OrganizationWords.generic.contains(last)
            && !OrganizationWords.trades.contains(last)
    }

    /// What the words around a name say against the recogniser; nil where they agree or say nothing.
    private static func kind(
        of surface: NameSurface, _ votes: [KindCues.Cue: Int], goesOn: Bool
    ) -> EntityKind? {
        let persons = votes[.person, default: 0]
        let organizations = votes[.organization, default: 0]
        let things = votes[.thing, default: 0]
        if persons == 0, surface.kind != .place, Venues.contain(surface.form) { return .place }
        switch surface.kind {
        case .person:
            if endsInLegalForm(surface) { return .organization }
            let need = goesOn || isGiven(surface) ? surest : 1
            if persons + organizations == 0, need == 1, surface.wordCount == 1,
                votes[.place, default: 0] * 4 >= max(1, surface.count)
            {
                return .place
            }
            if persons == 0, need == 1, Publishers.contain(surface.text) { return .organization }
            guard organizations + things > 2 * persons, organizations + things >= need else { return nil }
            if organizations > 0 { return (organizations + things) * 8 >= surface.count ? .organization : nil }
            return things * 3 < surface.count ? nil : surface.text.hasSuffix("s") ? .organization : .other
        case .place, .other:
            if endsInLegalForm(surface) { return .organization }
            return organizations > persons + votes[.place, default: 0] ? .organization : nil
        case .organization:
            // "Norva Roes" may be a club.
            let isPerson =
                goesOn && organizations * 3 <= surface.count && (isGiven(surface) || !surface.form.hasSuffix("s"))
            return isPerson ? .person : nil
        }
    }

    /// So much must speak against a full name that begins with a given name.
    private static let surest = 3

    /// "Norva Fonda NV"
    private static func endsInLegalForm(_ surface: NameSurface) -> Bool {
        guard surface.wordCount > 1, let last = surface.text.split(separator: " ").last else { return false }
        return OrganizationWords.isUnmistakable(String(last))
    }

    private static func isGiven(_ surface: NameSurface) -> Bool {
        PersonName.of(surface.text).parts.first.map(GivenNames.isKnown) ?? false
    }

    /// "Roe", also "the Roes".
    private static func isSurname(_ word: String, _ surnames: Set<String>, _ singles: Set<String>) -> Bool {
        if surnames.contains(word) { return true }
        let singulars = ["s", "es"].filter(word.hasSuffix).map { String(word.dropLast($0.count)) }
        return singulars.contains { surnames.contains($0) || singles.contains($0) }
    }

    /// The last part of a full name.
    private static func surname(_ surface: NameSurface) -> String? {
        let name = PersonName.of(surface.text)
        return name.isSingle || OrganizationName.of(surface.text).words.count != name.parts.count
            ? nil : name.parts.last
    }

    /// A firm's name without its legal form, then without what it does.
    private static func shortNames(_ firm: OrganizationName) -> [[String]] {
        var names = firm.legalForms.isEmpty ? [] : [firm.words]
        var words = firm.words
        while words.count > 1, let last = words.popLast(), OrganizationWords.trades.contains(last) {
            names.append(words)
        }
        return names
    }
}

/// What stands around the places of each surface, counted.
private struct KindVotes {
    private(set) var votes: [Int: [KindCues.Cue: Int]] = [:]
    /// Of what was taken for places those that are called like persons.
    private(set) var called: Set<Int> = []

    init(_ occurrences: [NameOccurrence], _ document: Document) {
        let cues = KindCues(document: document)
        for name in occurrences {
            for cue in cues.cues(at: name) { votes[name.surface, default: [:]][cue, default: 0] += 1 }
            if name.kind == .place, cues.isCalled(name) { called.insert(name.surface) }
            if KindVotes.isReporting(name, document) {
                votes[name.surface, default: [:]][.organization, default: 0] += 1
            }
        }
    }

    /// "..., Norva reported": a single name that reports something in passing.
    private static func isReporting(_ name: NameOccurrence, _ document: Document) -> Bool {
        let before = name.tokens.lowerBound - 1
        let behind = name.tokens.upperBound
        return name.tokens.count == 1 && document.text(behind) == "reported" && document.text(before) == ","
    }
}
