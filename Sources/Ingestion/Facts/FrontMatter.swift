import News

/// The block between `---` lines at the head of a file: YAML-like `key: value`
/// lines, lists as `[a, b]` or as `- a` lines below their key.
struct FrontMatter {
    /// In order of appearance, keys in lower case.
    private(set) var entries: [(key: String, values: [String])] = []

    /// Takes the block off the head of `text`; nil, and the whole text, if
    /// there is none (no closing line within 200, or a line that is no entry). One that was never closed
    /// ends at its first empty line, if it has a key that articles have.
    static func cut(from text: String) -> (FrontMatter?, Substring) {
        let whole = text.drop { $0 == "\n" || $0 == "\u{FEFF}" }
        guard let (first, start) = line(of: whole), isFence(first) else { return (nil, text[...]) }
        var rest = whole[start...]
        var matter = FrontMatter()
        var unclosed: (FrontMatter?, Substring) = (nil, text[...])
        for _ in 0..<200 {
            guard let (current, next) = line(of: rest) else { return unclosed }
            rest = rest[next...]
            if isFence(current) || trimmed(current) == "..." { return (matter, rest) }
            guard matter.read(current) else { return unclosed }
            if unclosed.0 == nil, trimmed(current).isEmpty, matter.isOfArticle { unclosed = (matter, rest) }
        }
        return unclosed
    }

    /// The value of `key`, its parts joined by ", ".
    subscript(key: String) -> String? {
        let values = list(key)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    func list(_ key: String) -> [String] {
        entries.first { $0.key == key }?.values ?? []
    }

    /// A file that Dateline exported carries `dateline: export`.
    var isDatelineExport: Bool {
        guard let value = self["dateline"]?.lowercased() else { return false }
        return value.hasPrefix("export")
    }

    /// Hands everything it knows to `facts`.
    func tell(_ facts: inout ArticleFacts) {
        for (key, values) in entries where !values.isEmpty {
            tell(key, values, &facts)
        }
    }
}

// MARK: - Private

extension FrontMatter {
    private func tell(_ key: String, _ values: [String], _ facts: inout ArticleFacts) {
        let value = values.joined(separator: ", ")
        switch key {
        case "title": facts.offer(title: value, from: .frontMatter)
        case "byline", "author", "authors": facts.offer(byline: value, from: .frontMatter)
        case "site": facts.offer(site: value, from: .frontMatter)
        case "url": facts.url = facts.url ?? value.safeLine
        case "tags": facts.tags += FrontMatter.tags(values)
        case "published": tellPublished(value, &facts)
        default: facts.extra[key] = value
        }
    }

    /// A date that can't be read is kept as it came.
    private func tellPublished(_ value: String, _ facts: inout ArticleFacts) {
        if let date = DateShapes.date(in: value, zone: facts.zone) {
            facts.offer(published: date, from: .frontMatter)
        } else {
            facts.extra["published"] = value
        }
    }

    /// `tags: a, b` is a list too.
    private static func tags(_ values: [String]) -> [String] {
        let parts = values.count == 1 ? values[0].split(separator: ",").map(String.init) : values
        return parts.map(\.safeLine).filter { !$0.isEmpty }
    }

    private var isOfArticle: Bool { entries.contains { FrontMatter.ofArticles.contains($0.key) } }

    private static let ofArticles: Set = ["title", "published", "byline", "author", "authors", "url"]

    private mutating func read(_ line: Substring) -> Bool {
        let text = FrontMatter.trimmed(line)
        if text.isEmpty || text.hasPrefix("#") { return true }
        if text.hasPrefix("- ") || text == "-" { return readItem(text.dropFirst()) }
        guard let colon = text.firstIndex(of: ":"), !line.hasPrefix(" ") || !entries.isEmpty else {
            return continueValue(text, line)
        }
        let key = text[..<colon].lowercased()
        let isKey = key.utf8.count <= 60 && !key.isEmpty && !key.contains(" ")
        guard isKey, !line.hasPrefix(" ") else { return continueValue(text, line) }
        entries.append((key, FrontMatter.values(FrontMatter.trimmed(text[text.index(after: colon)...]))))
        return true
    }

    private mutating func readItem(_ text: Substring) -> Bool {
        guard let last = entries.indices.last else { return false }
        let value = FrontMatter.unquoted(FrontMatter.trimmed(text))
        if !value.isEmpty { entries[last].values.append(value) }
        return true
    }

    /// An indented line goes on with the value above it.
    private mutating func continueValue(_ text: Substring, _ line: Substring) -> Bool {
        guard line.first == " " || line.first == "\t", let last = entries.indices.last else { return false }
        let value = (entries[last].values.popLast().map { $0 + " " } ?? "") + FrontMatter.unquoted(text)
        entries[last].values.append(value)
        return true
    }

    private static func values(_ text: Substring) -> [String] {
        if text == ">" || text == "|" || text == ">-" || text == "|-" { return [] }
        if text.hasPrefix("["), text.hasSuffix("]") { return items(of: text.dropFirst().dropLast()) }
        let value = unquoted(text)
        return value.isEmpty ? [] : [value]
    }

    /// Splits at commas that stand outside of quotes.
    private static func items(of text: Substring) -> [String] {
        var quote: Character?
        let parts = text.split { character in
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            }
            return character == "," && quote == nil
        }
        return parts.map { unquoted(trimmed($0)) }.filter { !$0.isEmpty }
    }

    private static func unquoted(_ text: Substring) -> String {
        guard text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'" else {
            return String(text)
        }
        let inner = text.dropFirst().dropLast()
        return inner.split(separator: first == "'" ? "''" : "\\\"", omittingEmptySubsequences: false)
            .joined(separator: String(first))
    }

    private static func isFence(_ line: Substring) -> Bool { trimmed(line) == "---" }

    private static func trimmed(_ text: Substring) -> Substring { text.trimmed { $0 == " " || $0 == "\t" } }

    /// The first line of `text` and where the next one starts.
    private static func line(of text: Substring) -> (Substring, Substring.Index)? {
        guard !text.isEmpty else { return nil }
        let end = text.utf8.firstIndex(of: 10) ?? text.endIndex
        return (text[..<end], end == text.endIndex ? end : text.utf8.index(after: end))
    }
}
