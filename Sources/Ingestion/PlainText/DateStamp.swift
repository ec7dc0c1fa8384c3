import News

/// A line, or a part of one, that holds a date and nothing else of weight.
enum DateStamp {
    /// - Parameter isHead: the line stands above the text, where a bare date is
    ///   a stamp; below, it needs a word such as "published".
    static func read(_ text: String, isHead: Bool, zone: Zone) -> Stamp? {
        let tokens = DateToken.tokens(of: Array(text.utf8.prefix(200)))
        guard let found = DateShapes.find(in: tokens, zone: zone) else { return withoutDate(tokens) }
        let others = tokens.indices.filter { !found.tokens.contains($0) }.compactMap { tokens[$0].word }
        let strange = others.count { !StampWords.stamps.contains($0) && TimeZoneNames.hours[$0] == nil }
        guard strange == 0, isHead || others.contains(where: StampWords.verbs.contains) else { return nil }
        return .date(found.date)
    }

    /// "Updated on", "Published:", "3 hours ago".
    private static func withoutDate(_ tokens: [DateToken]) -> Stamp? {
        let words = tokens.compactMap(\.word)
        guard !words.isEmpty, words.count <= 4, words.allSatisfy(StampWords.stamps.contains),
            words.contains(where: StampWords.verbs.contains)
        else { return nil }
        return .nothing
    }
}

/// "By Jane Doe and John Roe", "Jane Doe, Staff Writer".
enum Byline {
    static func read(_ text: String) -> Stamp? {
        let words = Words(text)
        guard words.count >= 2, words.count <= 14, let last = text.last, !".!?:".contains(last) else { return nil }
        for opener in StampWords.bylineOpeners where words.list.map(\.hash).starts(with: opener) {
            let names = words.list[opener.count...]
            guard isName(names), let first = names.first else { continue }
            return .byline(text.slice(TextSpan(first.start, text.utf8.count)))
        }
        return hasRole(words, text) ? .byline(text) : nil
    }

    /// At least two thirds capitals, the first word among them.
    private static func isName(_ words: ArraySlice<Words.Word>) -> Bool {
        guard let first = words.first, first.isCapitalised else { return false }
        return words.count { $0.isCapitalised } * 3 >= words.count * 2
    }

    /// A name of two to four words, a comma, and what the person is at the paper.
    private static func hasRole(_ words: Words, _ text: String) -> Bool {
        guard let comma = text.utf8.firstIndex(of: 44) else { return false }
        let offset = text.utf8.distance(from: text.startIndex, to: comma)
        let name = words.list.filter { $0.end <= offset }
        let role = words.list.filter { $0.start > offset }
        guard (2...4).contains(name.count), name.allSatisfy(\.isCapitalised), role.count <= 8 else { return false }
        return role.contains { StampWords.bylineRoles.contains($0.hash) }
    }
}
