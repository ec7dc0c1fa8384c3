/// On which line of a TOML text each key stands, for messages: the parser tells
/// lines only of what it can't read.
struct KeyLines {
    private var lines: [String: Int] = [:]

    init(_ text: String) {
        var section: [String] = []
        let rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (index, row) in rows.enumerated() {
            let row = Self.trimmed(row)
            if let name = Self.section(row) {
                section = name
                note(section, index + 1)
            } else if let key = Self.key(row) {
                note(section + key, index + 1)
            }
        }
    }

    /// The line of `section.key`, or else of its section, or else the first.
    func line(of path: [String]) -> Int {
        lines[Self.name(path)] ?? lines[Self.name(path.dropLast())] ?? 1
    }
}

// MARK: - Private

extension KeyLines {
    private mutating func note(_ path: [String], _ line: Int) {
        // What stands twice is refused by the parser.
        if lines[Self.name(path)] == nil { lines[Self.name(path)] = line }
    }

    private static func name(_ path: some Sequence<String>) -> String {
        path.joined(separator: "\u{0}")
    }

    private static func trimmed(_ row: Substring) -> Substring {
        row.drop { $0 == " " || $0 == "\t" }
    }

    private static func section(_ row: Substring) -> [String]? {
        guard row.first == "[", let end = row.lastIndex(of: "]") else { return nil }
        return parts(row[row.index(after: row.startIndex)..<end].drop { $0 == "[" })
    }

    /// What stands before `=`.
    private static func key(_ row: Substring) -> [String]? {
        guard let first = row.first, first != "#", first != "]" else { return nil }
        var quote: Character?
        for index in row.indices {
            let character = row[index]
            if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'" {
                quote = character
            } else if quote == nil, character == "=" {
                return parts(row[..<index])
            }
        }
        return nil
    }

    /// A dotted key, its parts bare or quoted.
    private static func parts(_ key: Substring) -> [String] {
        var parts = [""]
        var quote: Character?
        for character in key {
            if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'" {
                quote = character
            } else if quote == nil, character == "." {
                parts.append("")
            } else if quote != nil || (character != " " && character != "\t") {
                parts[parts.count - 1].append(character)
            }
        }
        return parts
    }
}
