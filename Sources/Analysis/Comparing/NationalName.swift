/// A body's name with its state in front or behind: "Chinese Academy of
/// Sciences" and "Academy of Sciences of China".
struct NationalName: Hashable, Sendable {
    /// As in the tables ("country:CN").
    let country: String
    /// What the body is called in its state, without small words.
    let words: [String]

    /// nil for names without a state or with one at either end, and for what a
    /// single word is left of: the Russian Bank isn't the Bank of Russia.
    init?(_ name: OrganizationName) {
        let front = NationalName.leading(name.words)
        let back = NationalName.trailing(name.words)
        let rest: ArraySlice<String>
        switch (front, back) {
        case (let found?, nil): (country, rest) = (found.country, name.words.dropFirst(found.count))
        case (nil, let found?): (country, rest) = (found.country, name.words.dropLast(found.count))
        default: return nil
        }
        words = rest.filter { !OrganizationWords.stop.contains($0) }
        guard words.count > 1 else { return nil }
    }
}

// MARK: - Private

extension NationalName {
    private static func leading(_ words: [String]) -> (country: String, count: Int)? {
        longest(words.count - 2) { words.prefix($0) }
    }

    /// With "of" or "of the" in front.
    private static func trailing(_ words: [String]) -> (country: String, count: Int)? {
        guard let of = words.lastIndex(of: "of"), of > 0 else { return nil }
        let behind = words[(of + 1)...]
        let name = behind.first == "the" ? behind.dropFirst() : behind
        guard (1...6).contains(name.count), let country = country(of: name) else { return nil }
        return (country, words.count - of)
    }

    private static func longest(_ most: Int, _ part: (Int) -> ArraySlice<String>) -> (country: String, count: Int)? {
        for count in stride(from: min(5, most), to: 0, by: -1) {
            if let country = country(of: part(count)) { return (country, count) }
        }
        return nil
    }

    /// Firms are as often called American as bodies of the United States.
    private static func country(of words: ArraySlice<String>) -> String? {
        let name = words.joined(separator: " ")
        guard !noStates.contains(name) else { return nil }
        return KnownNames.country(ofFolded: words)
    }

    /// What is written like a state or its acronym in small letters.
    private static let noStates: Set<String> = ["america", "american", "americans", "car"]
}
