import Archive
import News
import Reading

/// What could stand for the last word of a filter line: names of entities,
/// sources and stories from the library, and the tests there are.
struct FilterCompletion {
    let library: Library

    /// Each as it is typed, and what it asks.
    private static let tests =
        Filter.TestName.allCases.filter { $0 != .is }.map { ("\($0.rawValue):", $0.meaning) }
        + Filter.State.allCases.map { ($0.line, $0.meaning) }

    func completions(of line: String) throws -> [Completion] {
        let (kept, word) = FilterCompletion.split(line)
        let sign = word.hasPrefix("-") ? "-" : ""
        let body = String(word.dropFirst(sign.count))
        guard let colon = body.firstIndex(of: ":") else { return tests(beginning: body, kept: kept + sign) }
        let name = String(body[..<colon])
        let value = body[body.index(after: colon)...].drop { $0 == "\"" }
        return try names(beginning: String(value), of: name).map { found in
            let quoted = found.name.contains(" ") ? "\"\(found.name)\"" : found.name
            let detail = found.articles.map { counted($0, "article") } ?? ""
            return Completion(line: kept + sign + name + ":" + quoted + " ", label: found.name, detail: detail)
        }
    }
}

// MARK: - Private

extension FilterCompletion {
    /// The line up to its last word, and that word; a quotation is one word.
    private static func split(_ line: String) -> (kept: String, word: String) {
        var isQuoted = false
        var start = line.startIndex
        for index in line.indices {
            if line[index] == "\"" { isQuoted.toggle() }
            if line[index] == " ", !isQuoted { start = line.index(after: index) }
        }
        return (String(line[..<start]), String(line[start...]))
    }

    private func tests(beginning word: String, kept: String) -> [Completion] {
        guard !word.isEmpty else { return [] }
        return FilterCompletion.tests.filter { $0.0.hasPrefix(word.lowercased()) }.map { test, meaning in
            Completion(line: kept + test, label: test, detail: meaning)
        }
    }

    private func names(beginning prefix: String, of name: String) throws -> [CompletedName] {
        switch Filter.TestName(rawValue: name.lowercased()) {
        case .who: return try library.completions(of: prefix, for: .entity(.person))
        case .where: return try library.completions(of: prefix, for: .entity(.place))
        case .org: return try library.completions(of: prefix, for: .entity(.organization))
        case .event: return try library.completions(of: prefix, for: .event, limit: EventKind.allCases.count)
        case .source: return try library.completions(of: prefix, for: .source)
        case .story: return try library.completions(of: prefix, for: .story)
        case .saved: return try library.completions(of: prefix, for: .saved)
        case .is:
            return Filter.State.allCases.map(\.rawValue).filter { $0.hasPrefix(prefix.lowercased()) }
                .map { CompletedName($0) }
        case .after, .before, .on, .tag, nil: return []
        }
    }
}
