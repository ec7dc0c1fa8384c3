import News

/// The curated tables, read once.
struct KnownTables: Sendable {
    /// By plain form (`NameForm`).
    private(set) var names: [String: KnownNames.Entry] = [:]
    /// By capitals without dots.
    private(set) var acronyms: [String: KnownNames.Entry] = [:]
    /// First two words of names of several: how many words the longest has.
    private(set) var longest: [String: Int] = [:]
    /// Long names of several words without their blanks.
    private(set) var joined: [String: KnownNames.Entry] = [:]
    /// The first words of names of several.
    private(set) var firstWords = ByteTable([])
    /// Keys of capitals: the state that is governed from there.
    private(set) var governed: [String: String] = [:]

    init() {
        for row in CountryTable.rows.split(separator: "\n") { addCountry(row) }
        for row in CountryTable.rows.split(separator: "\n") { addCapital(row) }
        for row in OrganizationTable.rows.split(separator: "\n") { addOrganization(row) }
        for row in ParliamentTable.rows.split(separator: "\n") { addParliament(row) }
        for row in SeatTable.rows.split(separator: "\n") { addSeat(row) }
        for group in groups(CountryTable.cities) { addCity(group) }
        for group in groups(CountryTable.nationalities) { addNationality(group, of: nil) }
        for (name, entry) in names {
            addLength(name)
            if name.utf8.count > 14, name.contains(" ") { joined[name.filter { $0 != " " }] = entry }
        }
        firstWords = ByteTable(Set(longest.keys.compactMap { $0.split(separator: " ").first.map(String.init) }))
    }
}

// MARK: - Private

extension KnownTables {
    private mutating func addCountry(_ row: Substring) {
        let columns = self.columns(row, 7)
        let entry = KnownNames.Entry(key: "country:" + columns[0], name: columns[1], kind: .place)
        for name in [columns[1], columns[2]] + list(columns[6]) { add(name, entry) }
        for acronym in list(columns[5]) { acronyms[acronym] = entry }
        addNationality(list(columns[4]), of: entry.key)
    }

    /// After all countries: Luxembourg and Singapore are countries first.
    private mutating func addCapital(_ row: Substring) {
        let columns = self.columns(row, 7)
        guard !columns[3].isEmpty else { return }
        addCity([columns[3]])
        // What sits in Brussels is as often the Union's.
        guard columns[0] != "BE", let key = names[NameForm.plain(columns[3])]?.key, key.hasPrefix("city:") else {
            return
        }
        governed[key] = columns[1]
    }

    private mutating func addCity(_ spellings: [String]) {
        guard let name = spellings.first else { return }
        let entry = KnownNames.Entry(
            key: "city:" + NameForm.plain(name).replacing(" ", with: "-"), name: name, kind: .place)
        for spelling in spellings { add(spelling, entry) }
    }

    private mutating func addOrganization(_ row: Substring) {
        let columns = self.columns(row, 4)
        let entry = KnownNames.Entry(key: "org:" + columns[0], name: columns[1], kind: .organization)
        for name in [columns[1]] + list(columns[3]) { add(name, entry) }
        for acronym in list(columns[2]) where acronyms[acronym] == nil { acronyms[acronym] = entry }
    }

    /// A parliament also with its state in front or behind: "Russian State Duma",
    /// "Supreme People's Assembly of the DPRK".
    private mutating func addParliament(_ row: Substring) {
        let columns = self.columns(row, 4)
        let entry = KnownNames.Entry(key: "org:" + columns[0], name: columns[2], kind: .organization)
        let names = CountryTable.row(ofCode: columns[1]) ?? self.columns("", 7)
        let states = ([names[1], names[2]] + list(names[5]) + list(names[6])).filter { !$0.isEmpty }
        for name in [columns[2]] + list(columns[3]) {
            add(name, entry)
            for front in states + list(names[4]) { add("\(front) \(name)", entry) }
            for state in states {
                add("\(name) of \(state)", entry)
                add("\(name) of the \(state)", entry)
            }
        }
    }

    /// A seat of government is an organisation of its state.
    private mutating func addSeat(_ row: Substring) {
        let columns = self.columns(row, 4)
        let entry = KnownNames.Entry(
            key: "seat:" + columns[0], name: columns[1], kind: .organization, relatedTo: "country:" + columns[2])
        for name in [columns[1]] + list(columns[3]) { add(name, entry) }
    }

    private mutating func addNationality(_ words: [String], of country: String?) {
        guard let name = words.first else { return }
        let entry = KnownNames.Entry(key: nil, name: name, kind: .other, relatedTo: country)
        for word in words { add(word, entry) }
    }

    private mutating func add(_ name: String, _ entry: KnownNames.Entry) {
        let form = NameForm.withoutThe(NameForm.plain(name))
        for form in [form, NameForm.spelled(form)] where !form.isEmpty && names[form] == nil { names[form] = entry }
    }

    private mutating func addLength(_ name: String) {
        let words = name.split(separator: " ")
        guard words.count > 1 else { return }
        let start = "\(words[0]) \(words[1])"
        longest[start] = max(longest[start] ?? 0, words.count)
    }

    private func columns(_ row: Substring, _ count: Int) -> [String] {
        let columns = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return columns + Array(repeating: "", count: max(0, count - columns.count))
    }

    private func list(_ column: String) -> [String] { column.split(separator: ",").map(String.init) }

    private func groups(_ text: String) -> [[String]] {
        text.split { $0 == "|" || $0 == "\n" }.map { list(String($0)) }
    }
}
