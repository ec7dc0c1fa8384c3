public import News

/// Words for peoples, and the countries they belong to. Constant in time.
public enum Nationality {
    /// The short name of the country of a nationality word: "Russia" for
    /// "Russian"; nil for other words, and for peoples of no state or of several.
    public static func country(of word: String) -> String? {
        guard let key = KnownNames.entry(for: word)?.relatedTo else { return nil }
        return names[key]
    }

    /// Whether it is a word for a people, of a state or of none.
    static func isNationality(_ word: String) -> Bool {
        KnownNames.entry(for: word).map { $0.key == nil && $0.kind == .other } ?? false
    }

    /// The words for a country's people, by the country's short name; none for other names.
    public static func words(ofCountry name: String) -> [String] { peoples[name] ?? [] }

    /// Entities as a list shows them: a word for a people right below its country,
    /// or below all others where the country isn't in the list.
    public static func arranged(_ rows: [EntityRow]) -> [EntityRow] {
        var below: [String: [EntityRow]] = [:]
        let countries = Set(rows.lazy.filter { $0.kind == .place }.map(\.name))
        var last: [EntityRow] = []
        var first: [EntityRow] = []
        for row in rows {
            guard row.kind == .other, isNationality(row.name) else {
                first.append(row)
                continue
            }
            if let country = country(of: row.name), countries.contains(country) {
                below[country, default: []].append(row)
            } else {
                last.append(row)
            }
        }
        return first.flatMap { row in
            [row] + (row.kind == .place ? below.removeValue(forKey: row.name) ?? [] : [])
        } + last
    }

    /// All of them, in the spellings of the tables.
    static let words: [String] =
        CountryTable.columns.flatMap { $0[4].split(separator: ",").map(String.init) }
        + CountryTable.nationalities.split { "|,\n".contains($0) }.map(String.init)

    private static let peoples: [String: [String]] = Dictionary(
        CountryTable.columns.map { ($0[1], $0[4].split(separator: ",").map(String.init)) },
        uniquingKeysWith: { first, _ in first })

    private static let names: [String: String] = Dictionary(
        CountryTable.columns.map { ("country:\($0[0])", $0[1]) }, uniquingKeysWith: { first, _ in first })
}
