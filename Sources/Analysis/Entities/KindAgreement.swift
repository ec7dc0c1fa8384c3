import News

/// Names that the recogniser took for persons' and that are a firm's or a
/// paper's: "Norva" beside "Norva Robotics", "Norva shares", "..., Norva reported."
enum KindAgreement {
    static func settle(_ surfaces: inout [NameSurface], _ occurrences: [NameOccurrence], _ document: Document) {
        let firms = Set(
            surfaces.filter { $0.kind == .organization }.flatMap { shortNames(OrganizationName.of($0.text)) })
        let traded = Set(occurrences.filter { isTraded($0, document) }.map(\.surface))
        let reporting = Set(occurrences.filter { isReporting($0, document) }.map(\.surface))
        guard !firms.isEmpty || !traded.isEmpty || !reporting.isEmpty else { return }
        let titled = Set(occurrences.filter { $0.title != nil }.map(\.surface))
        let surnames = Set(surfaces.filter { $0.kind == .person }.compactMap(surname))
        for index in surfaces.indices where surfaces[index].known == nil && !titled.contains(index) {
            let isPerson = surfaces[index].kind == .person
            guard isPerson || surfaces[index].kind == .place && traded.contains(index) else { continue }
            let words = OrganizationName.of(surfaces[index].text).words
            let isSurname = words.count == 1 && surnames.contains(words[0])
            guard !isSurname, firms.contains(words) || traded.contains(index) || reporting.contains(index) else {
                continue
            }
            surfaces[index].votes = [.organization: surfaces[index].count]
        }
    }

    private static func isTraded(_ name: NameOccurrence, _ document: Document) -> Bool {
        name.tokens.count == 1 && ["shares", "stock"].contains(word(behind: name, document))
    }

    /// "..., Norva reported": a single name that reports something in passing.
    private static func isReporting(_ name: NameOccurrence, _ document: Document) -> Bool {
        let before = name.tokens.lowerBound - 1
        return name.tokens.count == 1 && word(behind: name, document) == "reported" && before >= 0
            && document.text(before) == ","
    }

    private static func word(behind name: NameOccurrence, _ document: Document) -> String {
        name.tokens.upperBound < document.tokens.count ? document.text(name.tokens.upperBound) : ""
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
