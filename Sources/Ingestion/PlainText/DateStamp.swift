import News

/// A line, or a part of one, that holds a date and nothing else of weight.
enum DateStamp {
    /// - Parameter isHead: the line stands above the text, where a bare date is
    ///   a stamp; below, it needs a word such as "published".
    static func read(_ text: String, isHead: Bool, zone: Zone) -> Stamp? {
        let tokens = DateToken.tokens(of: Array(text.utf8.prefix(200)))
        guard let found = DateShapes.find(in: tokens, zone: zone) else {
            return isHead && isFigures(tokens) ? .nothing : withoutDate(tokens)
        }
        let others = tokens.indices.filter { !found.tokens.contains($0) }.compactMap { tokens[$0].word }
        let strange = others.count { !StampWords.stamps.contains($0) && TimeZoneNames.hours[$0] == nil }
        guard strange == 0, isHead || others.contains(where: StampWords.verbs.contains) else { return nil }
        return .date(found.date)
    }

    /// "11/01/2021" and no more: which is the month can't be told.
    private static func isFigures(_ tokens: [DateToken]) -> Bool {
        tokens.count == 5 && [0, 2, 4].allSatisfy { tokens[$0].number != nil } && tokens[4].digits == 4
            && tokens[1].isMark("/") && tokens[3].isMark("/")
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

/// "Posted by Jane Doe on May 3, 2015, 6:21 AM EST", "May 3, 2015 Jane Doe",
/// "Monday, May 3, 2015 by Jane Doe": a name and a date in one.
enum SignedStamp {
    static func read(_ text: String, zone: Zone) -> [Stamp]? {
        let bytes = Array(text.utf8.prefix(200))
        let tokens = DateToken.tokens(of: bytes)
        guard let found = DateShapes.find(in: tokens, zone: zone) else { return nil }
        let start = tokens[found.tokens.lowerBound].start
        let end = tokens[found.tokens.upperBound - 1].end
        let (before, after) = (text.slice(TextSpan(0, start)), text.slice(TextSpan(end, bytes.count)))
        if let name = name(before), Words(after).count <= 3 { return [.byline(name), .date(found.date)] }
        let words = tokens[..<found.tokens.lowerBound].compactMap(\.word)
        guard words.allSatisfy(StampWords.stamps.contains) else { return nil }
        let named = Words(after).list
        if let first = named.first, by.contains(first.hash), isPerson(named.dropFirst()) {
            return [.byline(after.slice(TextSpan(named[1].start, after.utf8.count))), .date(found.date)]
        }
        guard words.isEmpty, isPerson(named[...]) else { return nil }
        return [.byline(after), .date(found.date)]
    }

    private static let by = CaptionWords.hashes("by von par por di door af av")

    /// "By Jane Doe on " to "Jane Doe".
    private static func name(_ text: String) -> String? {
        var words = Words(text).list
        while let last = words.last, joints.contains(last.hash) { words.removeLast() }
        guard let last = words.last, case .byline(let name)? = Byline.read(text.slice(TextSpan(0, last.end))) else {
            return nil
        }
        return name
    }

    private static let joints = CaptionWords.hashes("on at published updated posted last")

    private static func isPerson(_ words: ArraySlice<Words.Word>) -> Bool {
        (2...3).contains(words.count) && words.allSatisfy(\.isCapitalised)
    }
}

/// "By Jane Doe and John Roe", "Jane Doe, Staff Writer".
enum Byline {
    static func read(_ text: String) -> Stamp? {
        let words = Words(text)
        if StampWords.desks.contains(words.list.map(\.hash)) { return .byline(text) }
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
