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
            } else if isForeignAcronym(b, of: a) {
                pairs[second.surface] = first.surface
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

    /// "Kurdistan Workers' Party (PKK)": the letters are of another language. Two
    /// of them are among the name's, or it is used again, which an agency's in a credit hardly is.
    private static func isForeignAcronym(_ short: NameSurface, of long: NameSurface) -> Bool {
        guard short.count > 1 || sharesLetters(short, long), short.known == nil, long.known == nil,
            long.kind == .organization, long.wordCount > 2,
            short.kind != .place, short.text.utf8.count > 2, short.text.allSatisfy(\.isUppercase)
        else { return false }
        return !OrganizationWords.agencies.contains(short.text)
    }

    private static func sharesLetters(_ short: NameSurface, _ long: NameSurface) -> Bool {
        var initials = long.form.split(separator: " ").filter { !OrganizationWords.stop.contains(String($0)) }
            .compactMap(\.first)
        let shared = short.text.lowercased().filter { letter in
            guard let place = initials.firstIndex(of: letter) else { return false }
            initials.remove(at: place)
            return true
        }
        return shared.count > 1 && shared.count * 2 >= short.text.count
    }

    private static func abbreviates(_ short: NameSurface, _ long: NameSurface) -> Bool {
        guard let acronym = Acronym.letters(of: short.text) else { return false }
        return Acronym.abbreviates(acronym, long.text)
    }
}
