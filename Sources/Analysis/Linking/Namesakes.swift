import News

/// Whom the names of an article mean that others bear too: Georgia between
/// Atlanta and Alabama is no state of the Caucasus.
enum Namesakes {
    /// Sets what is known of such names by what else the article names.
    static func settle(_ surfaces: inout [NameSurface], _ occurrences: [NameOccurrence], _ document: Document) {
        guard surfaces.contains(where: { tables.isNamesake($0.form) || $0.known?.kind == .place }) else { return }
        let forms = Set(surfaces.map(\.form))
        let states = Set(occurrences.filter { isStateOfAmerica($0, document) }.map(\.surface))
        for index in surfaces.indices {
            let isState = states.contains(index)
            guard let meaning = tables.meaning(of: surfaces[index].form, beside: forms, isState) else { continue }
            surfaces[index].known = meaning.known
            if isState { surfaces[index].votes = [.place: surfaces[index].count] }
        }
        for town in townsOfAmerica(surfaces, occurrences, document) { surfaces[town].known = nil }
    }

    private static let tables = NamesakeTables()

    /// "Georgia Gov.", "Washington state".
    private static func isStateOfAmerica(_ name: NameOccurrence, _ document: Document) -> Bool {
        let next = name.tokens.upperBound
        return next < document.tokens.count && NamesakeTable.behindStates.contains(document.text(next))
    }

    /// "Athens, Ohio".
    private static func townsOfAmerica(
        _ surfaces: [NameSurface], _ occurrences: [NameOccurrence], _ document: Document
    ) -> [Int] {
        zip(occurrences, occurrences.dropFirst()).compactMap { town, state in
            guard surfaces[town.surface].known?.kind == .place, town.tokens.upperBound + 1 == state.tokens.lowerBound,
                document.text(town.tokens.upperBound) == ",", tables.isAmericanState(surfaces[state.surface])
            else { return nil }
            return town.surface
        }
    }
}

/// `NamesakeTable`, read once.
private struct NamesakeTables: Sendable {
    /// What a name turns out to mean; nil inside for nobody of the tables.
    struct Meaning {
        let known: KnownNames.Entry?
    }

    private struct Rival {
        let entry: KnownNames.Entry
        let forIt: Set<String>
        let against: Set<String>
    }

    private struct Claim {
        let entry: KnownNames.Entry?
        let words: Set<String>
    }

    private var rivals: [String: Rival] = [:]
    private var claims: [String: [Claim]] = [:]
    /// Names of a small capital's state and people.
    private var smallCapitals: [String: Set<String>] = [:]
    private let americanStates: Set<String>

    init() {
        americanStates = NamesakeTables.forms(NamesakeTable.americanStates, cutAt: "|")
        for row in NamesakeTable.rivals.split(separator: "\n") {
            let cells = row.split(separator: "|").map(String.init)
            let bearer = cells[1].split(separator: ",", maxSplits: 1).map(String.init)
            rivals[NameForm.plain(cells[0])] = Rival(
                entry: KnownNames.Entry(key: bearer[0], name: bearer[1], kind: .place),
                forIt: NamesakeTables.forms(cells[2], cutAt: ","), against: NamesakeTables.forms(cells[3], cutAt: ","))
        }
        for row in NamesakeTable.shared.split(separator: "\n") {
            let cells = row.split(separator: "|").map(String.init)
            let country = CountryTable.row(ofCode: cells[1]).flatMap { KnownNames.entry(for: $0[1]) }
            claims[NameForm.plain(cells[0]), default: []].append(
                Claim(entry: country, words: NamesakeTables.forms(cells[2], cutAt: ",")))
        }
        let small = NamesakeTables.forms(NamesakeTable.smallCapitals, cutAt: "|")
        for row in CountryTable.columns where small.contains(NameForm.plain(row[3])) {
            let names = [row[1], row[2], row[4], row[6]].joined(separator: ",")
            smallCapitals[NameForm.plain(row[3])] = NamesakeTables.forms(names, cutAt: ",")
        }
    }

    func isNamesake(_ form: String) -> Bool {
        rivals[form] != nil || claims[form] != nil || smallCapitals[form] != nil
    }

    func isAmericanState(_ surface: NameSurface) -> Bool {
        americanStates.contains(surface.form) || surface.known?.key?.hasPrefix("state:") == true
    }

    /// nil where the tables' own entry stands. `isState`: the text says that it is an American state.
    func meaning(of form: String, beside forms: Set<String>, _ isState: Bool) -> Meaning? {
        if let rival = rivals[form] {
            let isOther =
                isState || rival.forIt.intersection(forms).count > rival.against.intersection(forms).count
            return isOther ? Meaning(known: rival.entry) : nil
        }
        if let heard = claims[form]?.filter({ !$0.words.isDisjoint(with: forms) }), heard.count == 1 {
            return Meaning(known: heard[0].entry)
        }
        if let state = smallCapitals[form], state.isDisjoint(with: forms) { return Meaning(known: nil) }
        return nil
    }

    private static func forms(_ list: String, cutAt mark: Character) -> Set<String> {
        Set(
            list.split { $0 == mark || $0 == "\n" }.map { NameForm.withoutThe(NameForm.plain($0)) }.filter {
                !$0.isEmpty
            })
    }
}
