import News

/// A name that the recogniser took for a person's, and with which the article
/// has a firm's longer name begin: "Norva" beside "Norva Robotics".
enum KindAgreement {
    static func settle(_ surfaces: inout [NameSurface], _ occurrences: [NameOccurrence]) {
        let firms = Set(
            surfaces.filter { $0.kind == .organization }.flatMap { shortNames(OrganizationName.of($0.text)) })
        guard !firms.isEmpty else { return }
        let titled = Set(occurrences.filter { $0.title != nil }.map(\.surface))
        let surnames = Set(surfaces.filter { $0.kind == .person }.compactMap(surname))
        for index in surfaces.indices where surfaces[index].kind == .person && !titled.contains(index) {
            let words = OrganizationName.of(surfaces[index].text).words
            let isSurname = words.count == 1 && surnames.contains(words[0])
            guard !isSurname, firms.contains(words) else { continue }
            surfaces[index].votes = [.organization: surfaces[index].count]
        }
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
