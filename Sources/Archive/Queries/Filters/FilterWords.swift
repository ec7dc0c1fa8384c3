import News

/// Words of a filter in the language of the full-text index (FTS5).
enum FilterWords {
    /// All of the words that must stand there, none of those that must not;
    /// nil where no word must stand there.
    static func expression(_ terms: [Filter.Term]) -> String? {
        let wanted = terms.filter { !$0.isNegated }.compactMap { expression($0.test) }
        let unwanted = terms.filter(\.isNegated).compactMap { expression($0.test) }
        guard !wanted.isEmpty else { return nil }
        let positive = wanted.joined(separator: " AND ")
        return unwanted.isEmpty ? positive : "(\(positive)) NOT (\(unwanted.joined(separator: " OR ")))"
    }

    /// Nil for a word with no letter or digit: nothing of it is in the index.
    static func expression(_ test: Filter.Test) -> String? {
        switch test {
        case .word(let text), .phrase(let text): return quoted(text)
        case .prefix(let text): return quoted(text).map { $0 + "*" }
        default: return nil
        }
    }

    static func quoted(_ text: String) -> String? {
        guard text.isSearchable else { return nil }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
