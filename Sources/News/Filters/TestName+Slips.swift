/// What people write instead of a test's name.
extension Filter.TestName {
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
        let near = allCases.map(\.rawValue).filter { $0.count > 2 && isNear(Array(name), Array($0)) }.min()
        if let near { return (name, near) }
        return name.count > 2 && text[..<colon].allSatisfy(\.isLowercase) ? (name, nil) : nil
    }

    /// One letter is missing, too many or another, or two have changed places.
    private static func isNear(_ a: [Character], _ b: [Character]) -> Bool {
        let start = zip(a, b).prefix { $0 == $1 }.count
        let (a, b) = (a.dropFirst(start), b.dropFirst(start))
        let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        let (left, right) = (a.dropLast(end), b.dropLast(end))
        if left.count <= 1 && right.count <= 1 { return true }
        return left.count == 2 && right.count == 2 && left.first == right.last && left.last == right.first
    }
}
