import News

/// "X (Y)": a name and its acronym, either way round.
enum ParenthesizedNames {
    /// Short surface to the long one it stands for.
    static func pairs(in names: ArticleNames) -> [Int: Int] {
        var pairs: [Int: Int] = [:]
        for (first, second) in zip(names.occurrences, names.occurrences.dropFirst()) {
            guard isParenthesized(first, second, names.document) else { continue }
            let a = names.surfaces[first.surface]
            let b = names.surfaces[second.surface]
            if abbreviates(b, a) {
                pairs[second.surface] = first.surface
            } else if abbreviates(a, b) {
                pairs[first.surface] = second.surface
            }
        }
        return pairs
    }

    private static func isParenthesized(_ first: NameOccurrence, _ second: NameOccurrence, _ document: Document) -> Bool
    {
        let open = first.tokens.upperBound
        let close = second.tokens.upperBound
        guard open + 1 == second.tokens.lowerBound, close < document.tokens.count else { return false }
        return document.text(open) == "(" && [")", ",", ";"].contains(document.text(close))
    }

    private static func abbreviates(_ short: NameSurface, _ long: NameSurface) -> Bool {
        guard let acronym = Acronym.letters(of: short.text) else { return false }
        return Acronym.abbreviates(acronym, long.text)
    }
}
