import News

/// Several people in one line: "Jane Doe, John Roe and Ann Poe".
enum PersonList {
    /// The names apart, with commas; a line that isn't all names stays as it is.
    static func line(of text: String) -> String {
        var parts = [text]
        for mark in [", ", "; ", " and ", " & ", " und ", " et ", " y ", " e "] {
            parts = parts.flatMap { split($0, at: mark) }
        }
        let names = parts.map { $0.hasPrefix("and ") ? String($0.dropFirst(4)) : $0.safeLine }
        return names.allSatisfy(isPerson) ? joined(names) ?? text : text
    }

    static func joined(_ names: [String]) -> String? {
        var result: [String] = []
        for name in names where !result.contains(where: { $0.contains(name) }) { result.append(name) }
        return result.isEmpty ? nil : result.prefix(8).joined(separator: ", ")
    }

    /// Two to five words with capitals, particles ("van", "de") aside.
    static func isPerson(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...5).contains(words.count), !text.contains(where: \.isNumber) else { return false }
        return words.allSatisfy { word in
            word.first?.isUppercase == true || particles.contains(String(word)) || word.first?.isCased == false
        }
    }

    private static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "bin", "ibn", "al", "el",
        "ter", "ten", "zu", "zur", "af", "av", "y", "e",
    ]

    private static func split(_ text: String, at mark: String) -> [String] {
        guard let cut = text.range(of: mark, last: false) else { return [text] }
        return [String(text[..<cut.lowerBound])] + split(String(text[cut.upperBound...]), at: mark)
    }
}
