import News

/// What the curated tables know by name: states, capitals, renamed cities,
/// nationalities and international organisations. Constant in time.
enum KnownNames {
    struct Entry: Hashable, Sendable {
        /// "country:KP", "city:moscow", "org:un"; nil for nationality words.
        let key: String?
        /// The name to show.
        let name: String
        let kind: EntityKind
        /// The country a nationality word belongs to.
        var relatedTo: String?

        var isCountry: Bool { KnownKey.isCountry(key) }
    }

    /// What a name stands for, by itself. Acronyms count in capitals alone.
    static func entry(for name: some StringProtocol) -> Entry? { memo.value(for: String(name), find) }

    private static let memo = Memo<String, Entry?>(limit: 10_000)

    private static func find(_ name: String) -> Entry? {
        if let acronym = acronym(name) { return tables.acronyms[acronym] }
        let form = NameForm.plain(name)
        if let entry = tables.names[form] ?? tables.names[NameForm.spelled(form)] { return entry }
        // A hyphen lost at the end of a line: "Agence Francepresse".
        guard form.utf8.count > 13 else { return nil }
        return tables.joined[NameForm.withoutThe(form).filter { $0 != " " }]
    }

    /// The state that is governed from the town of this key: "Russia" for Moscow's.
    static func stateGoverned(from key: String) -> String? { tables.governed[key] }

    /// The same without acronyms, for stretches of text.
    static func entry(ofWords text: String) -> Entry? { tables.names[NameForm.plain(text)] }

    /// Words in the longest name that begins with these two words.
    static func longestStarting(with words: String) -> Int? { tables.longest[words] }

    /// Whether a name of several words begins with this one, written in ASCII letters.
    static func mayBegin(with word: Range<Int>, in bytes: [UInt8]) -> Bool {
        tables.firstWords.place(of: word, in: bytes) != nil
    }

    static func country(for name: some StringProtocol) -> String? {
        guard let entry = entry(for: name), let key = entry.relatedTo ?? entry.key, KnownKey.isCountry(key) else {
            return nil
        }
        return key
    }

    /// Of folded words; a single one may be an acronym: "dprk".
    static func country(ofFolded words: ArraySlice<String>) -> String? {
        let name = words.joined(separator: " ")
        return country(for: name) ?? (words.count == 1 ? country(for: name.uppercased()) : nil)
    }

    /// "U.S." as "US", where a name is an acronym that the tables know.
    private static func acronym(_ name: some StringProtocol) -> String? {
        guard name.utf8.count <= 12 else { return nil }
        let letters = name.filter { $0 != "." }
        guard tables.acronyms[String(letters)] != nil else { return nil }
        return String(letters)
    }

    private static let tables = KnownTables()
}

/// Forms of a name for look-ups.
enum NameForm {
    /// Folded words, one blank between them; "&" as "and".
    static func plain(_ name: some StringProtocol) -> String {
        NameWords.flat(of: String(name)).map { $0 == "&" ? "and" : $0 }.joined(separator: " ")
    }

    /// Without "the", in one way of spelling ("organisation" with a z).
    static func spelled(_ form: String) -> String {
        withoutThe(form).split(separator: " ").map { OrganizationWords.spellings[String($0)] ?? String($0) }
            .joined(separator: " ")
    }

    static func withoutThe(_ form: String) -> String {
        form.hasPrefix("the ") ? String(form.dropFirst(4)) : form
    }
}
