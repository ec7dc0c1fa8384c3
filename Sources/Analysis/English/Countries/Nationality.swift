import News

/// Words for peoples, and the countries they belong to. Constant in time.
public enum Nationality {
    /// The short name of the country of a nationality word: "Russia" for
    /// "Russian"; nil for other words, and for peoples of no state or of several.
    public static func country(of word: String) -> String? {
        guard let key = KnownNames.entry(for: word)?.relatedTo else { return nil }
        return names[key]
    }

    /// Whether it is a word for a people, of a state or of none.
    public static func isNationality(_ word: String) -> Bool {
        KnownNames.entry(for: word).map { $0.key == nil && $0.kind == .other } ?? false
    }

    /// All of them, in the spellings of the tables.
    static let words: [String] =
        CountryTable.rows.split(separator: "\n").flatMap { row in
            let columns = row.split(separator: "|", omittingEmptySubsequences: false)
            return columns.count > 4 ? columns[4].split(separator: ",").map(String.init) : []
        } + CountryTable.nationalities.split { "|,\n".contains($0) }.map(String.init)

    private static let names: [String: String] = Dictionary(
        CountryTable.rows.split(separator: "\n").map { row in
            let columns = row.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
            return ("country:\(columns[0])", columns.count > 1 ? String(columns[1]) : "")
        }, uniquingKeysWith: { first, _ in first })
}
