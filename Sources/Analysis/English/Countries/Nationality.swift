/// Words for peoples, and the countries they belong to. Constant in time.
public enum Nationality {
    /// The short name of the country of a nationality word: "Russia" for
    /// "Russian"; nil for other words, and for peoples of no state or of several.
    public static func country(of word: String) -> String? {
        guard let key = KnownNames.entry(for: word)?.relatedTo else { return nil }
        return names[key]
    }

    private static let names: [String: String] = Dictionary(
        CountryTable.rows.split(separator: "\n").map { row in
            let columns = row.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
            return ("country:\(columns[0])", columns.count > 1 ? String(columns[1]) : "")
        }, uniquingKeysWith: { first, _ in first })
}
