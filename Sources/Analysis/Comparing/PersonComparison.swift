/// Compares two names of persons part by part.
enum PersonComparison {
    static func compare(_ a: String, _ b: String) -> NameVerdict {
        compare(PersonName.of(a), PersonName.of(b))
    }

    static func compare(_ a: PersonName, _ b: PersonName) -> NameVerdict {
        if let veto = generationVeto(a, b) { return .different(veto) }
        if a.isSingle || b.isSingle { return compareSingles(a, b) }
        if let verdict = compareKorean(a, b) ?? compareChinese(a, b) { return verdict }
        return compareParts(a, b)
    }
}

// MARK: - Private

extension PersonComparison {
    private static func generationVeto(_ a: PersonName, _ b: PersonName) -> String? {
        guard a.generation != b.generation else { return nil }
        return "different generations (\(a.generation ?? "none"), \(b.generation ?? "none"))"
    }

    private static func compareSingles(_ a: PersonName, _ b: PersonName) -> NameVerdict {
        guard a.isSingle, b.isSingle, let first = a.parts.first, let second = b.parts.first else {
            if !a.parts.isEmpty, a.words.joined == b.words.joined, a.words.joined.utf8.count > 5 {
                return NameVerdict(strength: .exact, reason: "same name")
            }
            return .different("a single name tells too little")
        }
        let tradition = Tradition(a, b)
        if first == second { return NameVerdict(strength: .exact, reason: "same name") }
        guard PartComparison.compare(first, second, tradition) == .spelling else {
            return .different("different names")
        }
        return NameVerdict(strength: .spelling, reason: "\(first)/\(second) are spellings of one name")
    }

    private static func compareKorean(_ a: PersonName, _ b: PersonName) -> NameVerdict? {
        guard a.signs.isKorean, b.signs.isKorean, let first = KoreanSpelling.name(a.words),
            let second = KoreanSpelling.name(b.words)
        else { return nil }
        if a.words.flat == b.words.flat || first.surname + first.given == second.surname + second.given {
            return NameVerdict(strength: .exact, reason: "same parts")
        }
        // A name that Chinese has too may still be one in Chinese.
        guard KoreanSpelling.areSame(first, second) else {
            return compareChinese(a, b) ?? .different("different Korean names")
        }
        return NameVerdict(
            strength: .spelling,
            reason: "same parts; \(pairs(first, second)) are spellings of one Korean name")
    }

    private static func compareChinese(_ a: PersonName, _ b: PersonName) -> NameVerdict? {
        guard a.signs.isChinese, b.signs.isChinese, let first = ChineseSpelling.name(a.words),
            let second = ChineseSpelling.name(b.words)
        else { return nil }
        guard ChineseSpelling.areSame(first, second) else { return .different("different Chinese names") }
        if first.surname == second.surname, first.given.joined() == second.given.joined() {
            return NameVerdict(strength: .exact, reason: "same parts")
        }
        return NameVerdict(
            strength: .spelling, reason: "same parts; Wade-Giles and Pinyin spellings of one Chinese name")
    }

    private static func pairs(_ a: KoreanSpelling.Name, _ b: KoreanSpelling.Name) -> String {
        var pairs: [String] = []
        if a.surname != b.surname { pairs.append("\(a.surname.titled)/\(b.surname.titled)") }
        if a.given != b.given { pairs.append("\(a.given.titled)/\(b.given.titled)") }
        return pairs.joined(separator: " and ")
    }

    private static func compareParts(_ a: PersonName, _ b: PersonName) -> NameVerdict {
        if !a.particles.isEmpty, !b.particles.isEmpty, Set(a.particles).isDisjoint(with: b.particles) {
            return .different("different particles")
        }
        let tradition = Tradition(a, b)
        if let inOrder = PartAlignment.align(a.parts, b.parts, tradition) { return inOrder.verdict(tradition) }
        if let swapped = PartAlignment.alignSwapped(a.parts, b.parts, tradition) { return swapped.verdict(tradition) }
        return .different("different names")
    }
}

extension String {
    /// With a capital first letter.
    var titled: String { prefix(1).uppercased() + dropFirst() }
}
