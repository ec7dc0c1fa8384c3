/// Spellings of Arabic and Persian names: Mohammed, Muhammad and Mohamed;
/// Gaddafi and Qaddafi; al-Assad, el-Assad and Assad.
enum ArabicSpelling {
    /// Whether a part or its article shows that the name is Arabic.
    static func isLikely(_ parts: [String]) -> Bool {
        parts.contains { $0 == "bin" || $0 == "abu" || $0.hasPrefix("abd") || GivenNames.isArabic($0) }
    }

    static func areSame(_ a: String, _ b: String) -> Bool {
        let a = sounds(of: a)
        let b = sounds(of: b)
        return a.count == b.count && zip(a, b).allSatisfy(areSame)
    }

    /// Pieces of a name with the article dropped, "ibn" written "bin" and
    /// "Abdul Rahman", "Abd al-Rahman" and "Abdulrahman" made one piece.
    static func joiningCompounds(_ words: NameWords) -> [String] {
        var pieces: [String] = []
        var servant = false
        for word in words.words {
            for (index, piece) in word.enumerated() {
                let isArticle = index + 1 < word.count && articles.contains(piece) || !pieces.isEmpty && piece == "al"
                if isArticle, !(piece == "al" && word.count == 1 && words.flat.last == piece) { continue }
                if servants.contains(piece) {
                    servant = true
                } else if servant {
                    pieces.append("abd" + piece)
                    servant = false
                } else {
                    pieces.append(joined(piece))
                }
            }
        }
        return servant ? pieces + ["abd"] : pieces
    }
}

// MARK: - Private

extension ArabicSpelling {
    private static func joined(_ piece: String) -> String {
        if piece == "ibn" { return "bin" }
        for start in ["abdul", "abdel", "abdal", "abdoul", "abdur", "abdol"]
        where piece.hasPrefix(start) && piece.count > start.count + 2 {
            return "abd" + piece.dropFirst(start.count)
        }
        return piece
    }

    private static func areSame(_ a: Character, _ b: Character) -> Bool {
        a == b || pairs.contains([a, b])
    }

    /// Letters with digraphs read as one, doubled ones once, a last h dropped.
    private static func sounds(of part: String) -> [Character] {
        var rest = Substring(part)
        var sounds: [Character] = []
        while let first = rest.first {
            let rule = digraphs.first { rest.hasPrefix($0.0) }
            let sound = rule?.1 ?? first
            rest = rest.dropFirst(rule?.0.count ?? 1)
            if sounds.last != sound { sounds.append(sound) }
        }
        if sounds.count > 3, sounds.last == "h" { sounds.removeLast() }
        return sounds
    }

    private static let articles: Set<String> = ["al", "el", "ul", "as", "ash", "ad", "ar", "at", "an", "az"]
    private static let servants: Set<String> = ["abdul", "abdel", "abd", "abdal", "abdoul", "abdur", "abdol"]

    private static let digraphs: [(String, Character)] = [
        ("kh", "x"), ("gh", "G"), ("sh", "S"), ("dh", "d"), ("th", "t"), ("zh", "j"), ("dj", "j"), ("ee", "i"),
        ("oo", "u"),
        ("ou", "u"), ("aa", "a"), ("y", "i"), ("w", "v"),
    ]

    private static let pairs: Set<Set<Character>> = [
        ["k", "q"], ["g", "q"], ["g", "G"], ["a", "e"], ["e", "i"], ["o", "u"],
    ]
}
