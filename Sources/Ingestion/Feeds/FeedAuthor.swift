import News

/// Who wrote an entry, as a line.
enum FeedAuthor {
    /// RSS wants an address and has a name in brackets: "ann@example.org (Ann
    /// Lee)", "Ann Lee <ann@example.org>" are "Ann Lee". An address alone stays.
    static func name(in text: String) -> String? {
        guard let line = FeedText.guessedLine(bracketed(text)) else { return nil }
        guard let at = line.firstIndex(of: "@") else { return line }
        let isPart: (Character) -> Bool = { !" ()<>,;".contains($0) }
        let start = line[..<at].lastIndex { !isPart($0) }.map { line.index(after: $0) } ?? line.startIndex
        let end = line[at...].firstIndex { !isPart($0) } ?? line.endIndex
        guard line[at...].prefix(upTo: end).contains("."), start < at else { return line }
        var rest = String(line[..<start] + line[end...])
        for empty in ["<>", "()", "<mailto:>", "(mailto:)"] { rest = rest.replacing(empty, with: "") }
        rest = trimmed(rest)
        if rest.hasPrefix("("), rest.hasSuffix(")") { rest = trimmed(String(rest.dropFirst().dropLast())) }
        return rest.isEmpty || !rest.contains(where: \.isLetter) ? line : rest
    }

    /// Several authors in one line, each once.
    static func joined(_ names: [String?]) -> String? {
        var seen: [String] = []
        for case let name? in names.prefix(50) where !name.isEmpty && !seen.contains(name) { seen.append(name) }
        return seen.isEmpty ? nil : seen.joined(separator: ", ")
    }
}

// MARK: - Private

extension FeedAuthor {
    /// An address in angle brackets is no tag.
    private static func bracketed(_ text: String) -> String {
        guard text.contains("@"), text.contains("<") else { return text }
        return text.replacing("<", with: " (").replacing(">", with: ")")
    }

    private static func trimmed(_ text: String) -> String { String(text.trimmed { " ,;-".contains($0) }) }
}
