/// The attributes that are read; all others are left out before parsing.
enum AttributeName: String, CaseIterable {
    case id, `class`, role, style, hidden, type, rel, href, name, content, property, itemprop, itemtype, datetime
    case lang, title, pubdate, start, value, reversed, colspan, rowspan, alt, alttext
    case ariaHidden = "aria-hidden"
    case testID = "data-testid"
    case component = "data-component"

    static func named(_ name: String) -> AttributeName? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
