/// Compares two names of places.
enum PlaceComparison {
    static func compare(_ a: String, _ b: String) -> NameVerdict {
        if let verdict = KnownComparison.compare(a, b) { return verdict }
        let first = words(a)
        let second = words(b)
        if first.joined() == second.joined(), !first.isEmpty {
            return NameVerdict(strength: .exact, reason: "same name")
        }
        if bare(first) == bare(second), kinds(first).isEmpty || kinds(second).isEmpty || kinds(first) == kinds(second) {
            return NameVerdict(strength: .nickname, reason: "same name but for what it is")
        }
        return compareSpellings(first, second)
    }
}

extension PlaceComparison {
    /// Folded words with "St." and the like written out, without "the".
    static func words(_ name: String) -> [String] {
        let words = NameWords(name).flat.map { abbreviations[$0] ?? $0 }
        return words.first == "the" ? Array(words.dropFirst()) : words
    }

    /// Without words for what the place is.
    static func bare(_ words: [String]) -> [String] {
        words.filter { !typeWords.contains($0) && $0 != "of" }
    }
}

// MARK: - Private

extension PlaceComparison {
    private static func compareSpellings(_ a: [String], _ b: [String]) -> NameVerdict {
        guard a.count == b.count, !a.isEmpty, zip(a, b).allSatisfy(areSpellings) else {
            return .different("different names")
        }
        return NameVerdict(strength: .spelling, reason: "spellings of one name")
    }

    /// Umlauts written out, a last h heard or not ("Falluja", "Fallujah"), al- and el-.
    private static func areSpellings(_ a: String, _ b: String) -> Bool {
        if a == b || ["al", "el"].contains(a) && ["al", "el"].contains(b) { return true }
        guard a.utf8.count > 4, b.utf8.count > 4 else { return false }
        return a.hasSuffix("a") && a + "h" == b || b.hasSuffix("a") && b + "h" == a || LetterFolding.areUmlauts(a, b)
    }

    private static func kinds(_ words: [String]) -> Set<String> { Set(words.filter(typeWords.contains)) }

    private static let abbreviations = [
        "st": "saint", "mt": "mount", "ft": "fort", "n": "north", "s": "south", "prov": "province", "centre": "center",
        "harbour": "harbor",
    ]

    /// Left out only where nothing else bears the name: "New York City" is in the table.
    private static let typeWords: Set<String> = ["province", "region", "oblast", "governorate", "prefecture", "ocean"]
}
