import News

/// The lines between `---` at the top of a file.
struct FrontMatter: Hashable {
    /// A key and its lines as written; what has no key keeps an empty one.
    struct Field: Hashable {
        let key: String
        var lines: [String]
    }

    private(set) var fields: [Field] = []
    /// What follows the closing line.
    let body: String

    init() { body = "" }

    /// Reads a file; one without front matter has no fields.
    init(of text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            body = text
            return
        }
        body = lines[(end + 1)...].joined(separator: "\n")
        for line in lines[1..<end] {
            if let key = FrontMatter.key(of: line) {
                fields.append(Field(key: key, lines: [line]))
            } else if fields.isEmpty {
                fields.append(Field(key: "", lines: [line]))
            } else {
                fields[fields.count - 1].lines.append(line)
            }
        }
    }

    func value(_ key: String) -> String? {
        guard let line = fields.first(where: { $0.key == key })?.lines.first else { return nil }
        return line.dropFirst(key.count + 1).split(separator: " ").joined(separator: " ")
    }

    /// A quoted text; left out if there is none.
    mutating func add(_ key: String, _ value: String?) {
        if let value, !value.isEmpty { fields.append(Field(key: key, lines: ["\(key): \(FrontMatter.quoted(value))"])) }
    }

    /// A word that needs no quotes: a date, a number.
    mutating func add(_ key: String, plain value: String?) {
        if let value { fields.append(Field(key: key, lines: ["\(key): \(value)"])) }
    }

    mutating func add(_ key: String, list: [String]) {
        guard !list.isEmpty else { return }
        fields.append(Field(key: key, lines: ["\(key):"] + list.map { "  - " + FrontMatter.quoted($0) }))
    }

    /// The fields of `new`, then those that only stand here. The day a note was
    /// made stays, and so do tags and aliases that were added by hand.
    func renewed(by new: FrontMatter) -> FrontMatter {
        var result = FrontMatter()
        result.fields = new.fields.map { field in
            guard let old = fields.first(where: { $0.key == field.key }) else { return field }
            switch field.key {
            case "created": return old
            case "tags", "aliases": return field.adding(old)
            default: return field
            }
        }
        let known = Set(new.fields.map(\.key)).union(FrontMatter.generated)
        result.fields += fields.filter { !known.contains($0.key) }
        return result
    }

    /// Keys that exports write: what a newer one leaves out has gone.
    private static let generated: Set<String> = [
        "title", "source", "author", "published", "url", "origin", "story", "entities",
    ]

    /// With the lines around it.
    var text: String { "---\n" + fields.flatMap(\.lines).map { $0 + "\n" }.joined() + "---\n" }

    private static func key(of line: String) -> String? {
        guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter else { return nil }
        return String(line[..<colon])
    }

    /// A double-quoted scalar of YAML.
    private static func quoted(_ text: String) -> String {
        let inner = text.safeLine.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        return "\"\(inner)\""
    }
}

extension FrontMatter.Field {
    /// With the list items of `other` that are missing here.
    fileprivate func adding(_ other: Self) -> Self {
        var result = self
        result.lines += other.lines.dropFirst().filter { !lines.contains($0) }
        return result
    }
}
