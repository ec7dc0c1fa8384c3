/// What people write instead of a test's name.
extension Filter.TestName {
    /// Those that something shorter than a word isn't near to.
    private static let long = allCases.map(\.rawValue).filter { $0.count > 2 }.sorted()

    /// Names that other programs have for the same.
    private static let others: [String: Filter.TestName] = [
        "date": .on, "day": .on, "since": .after, "from": .after, "until": .before, "till": .before,
        "person": .who, "people": .who, "place": .where, "location": .where, "in": .where, "organization": .org,
        "organisation": .org, "company": .org, "site": .source, "feed": .source, "tags": .tag, "label": .tag,
    ]

    /// "befor:2017" is a slip for "before", "title:treaty" for no test that there is; "10:30", "https://...", "Re:" and
    /// "Update:now" are none.
    static func slip(in text: String) -> (name: String, meant: String?)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let name = text[..<colon].lowercased()
        let rest = text[text.index(after: colon)...]
        guard name.count > 1, name.allSatisfy(\.isLetter), let first = rest.first, first.isLetter || first.isNumber
        else {
            return nil
        }
        if let meant = others[name] { return (name, meant.rawValue) }
        if let near = Spelling.nearest(to: name, among: long, within: 1) { return (name, near) }
        return name.count > 2 && text[..<colon].allSatisfy(\.isLowercase) ? (name, nil) : nil
    }
}
