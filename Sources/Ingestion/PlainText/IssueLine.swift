import News

/// A line above a text that says where it came out and when, or who put it out: "Riga, 3 April
/// 2026", "The Harbour Times, London, Tuesday 2 September 2025", "Issued on 3 April 2026 by the Press Office".
struct IssueLine {
    let date: Publication
    let site: String?
    /// Little stands beside the day, or a word such as "issued" says what it is.
    let isUnmistakable: Bool

    /// It stands among so many lines at the head.
    static let lines = 8

    /// nil for sentences, and for headlines that have a day.
    static func read(_ passage: Passage, zone: Zone) -> IssueLine? {
        let text = passage.text
        guard (3...16).contains(passage.words.count), passage.words.list.contains(where: \.isNumber),
            !passage.shape.hasInnerSentence, !passage.shape.endsWithQuestion, !isSigned(passage.words.list)
        else { return nil }
        let tokens = DateToken.tokens(of: Array(text.utf8.prefix(200)))
        guard let found = DateShapes.find(in: tokens, zone: zone) else { return nil }
        let day = tokens[found.tokens.lowerBound].start..<tokens[found.tokens.upperBound - 1].end
        let others = passage.words.list.filter { !day.overlaps($0.start..<$0.end) }
        let names = others.filter { !isStamp($0, text) }
        guard (1...6).contains(names.count), names.allSatisfy(isName) else { return nil }
        let isSaid = others.contains { StampWords.verbs.contains(lower($0, text)) }
        let parts = parts(names, text)
        let isSetApart = isApart(day, names, text) && parts.allSatisfy { isShort($0, passage) }
        guard isSaid || isSetApart else { return nil }
        let paper = parts.first { Masthead.isOne($0) }
        return IssueLine(
            date: found.date, site: paper.map { text.slice(TextSpan($0[0].start, $0[$0.count - 1].end)) },
            isUnmistakable: isSaid || names.count <= 2)
    }
}

// MARK: - Private

extension IssueLine {
    private static func lower(_ word: Words.Word, _ text: String) -> String {
        text.slice(TextSpan(word.start, word.end)).lowercased()
    }

    /// "By Jane Doe, Harbour Times, 3 May 2026", "Posted by Jane Doe on 3 May 2026"; but "by the Press Office".
    private static func isSigned(_ words: [Words.Word]) -> Bool {
        guard let index = words.firstIndex(where: { $0.hash == by }) else { return false }
        return index == 0 || !words[(index + 1)...].contains { offices.contains($0.hash) || bodies.contains($0.hash) }
    }

    /// "issued", "on", "Tuesday"; with a capital "Press" and "The" belong to names.
    private static func isStamp(_ word: Words.Word, _ text: String) -> Bool {
        let lower = lower(word, text)
        if !word.isCapitalised {
            return !word.isNumber && (StampWords.stamps.contains(lower) || joints.contains(word.hash))
        }
        return StampWords.weekdays.contains(word.hash) || StampWords.verbs.contains(lower)
    }

    private static let joints = CaptionWords.hashes("and de la du des di del y und et")

    /// A place, a paper, an office; what is done stands in headlines, how long something lasts in notices.
    private static func isName(_ word: Words.Word) -> Bool {
        word.isCapitalised && !CaptionWords.verbs.contains(word.hash) && !noNames.contains(word.hash)
    }

    private static let noNames = CaptionWords.hashes(
        "born died until till since from before after between in to is are was were with as how why what who")

    /// Names between which no comma stands.
    private static func parts(_ names: [Words.Word], _ text: String) -> [[Words.Word]] {
        var parts: [[Words.Word]] = []
        for name in names {
            if let last = parts.last?.last, !hasMark(last.end..<name.start, text) {
                parts[parts.count - 1].append(name)
            } else {
                parts.append([name])
            }
        }
        return parts
    }

    /// A comma or dash parts the day from the names on either side.
    private static func isApart(_ day: Range<Int>, _ names: [Words.Word], _ text: String) -> Bool {
        let before = names.last { $0.end <= day.lowerBound }
        let behind = names.first { $0.start >= day.upperBound }
        return (before.map { hasMark($0.end..<day.lowerBound, text) } ?? true)
            && (behind.map { hasMark(day.upperBound..<$0.start, text) } ?? true)
    }

    private static func hasMark(_ range: Range<Int>, _ text: String) -> Bool {
        text.slice(TextSpan(range.lowerBound, range.upperBound)).contains { ",;:|/(–—-".contains($0) }
    }

    /// Longer ones are headlines, but for papers and offices.
    private static func isShort(_ part: [Words.Word], _ passage: Passage) -> Bool {
        guard let first = part.first, let last = part.last else { return true }
        if offices.contains(first.hash) || offices.contains(last.hash) { return true }
        if bodies.contains(last.hash) || Masthead.papers.contains(last.hash) { return true }
        return part.count <= (passage.shape.isShouting ? 2 : first.hash == the ? 4 : 3)
    }

    private static let by = Words.hash(of: "by")
    private static let the = Words.hash(of: "the")
    private static let offices = CaptionWords.hashes(
        "office ministry department secretariat embassy bureau university institute foundation")
    private static let bodies = CaptionWords.hashes(
        "government council commission service authority board committee court parliament association federation union")
}

/// The name of a paper or station above an article: "Harbour Times", "The Morning Post".
enum Masthead {
    static func isOne(_ words: Words) -> Bool { words.isWhole && isOne(words.list) }

    static func isOne(_ words: [Words.Word]) -> Bool {
        guard (2...4).contains(words.count), let last = words.last, words.allSatisfy(\.isCapitalised) else {
            return false
        }
        return papers.contains(last.hash)
    }

    /// What papers and stations are called.
    static let papers = CaptionWords.hashes(
        """
        news times post daily tribune herald journal gazette guardian telegraph chronicle observer review today press
        mail express star sun globe standard independent reporter wire agency magazine online tv radio media network
        bbc cnn rt tass reuters ap afp wsj nbc cbs abc npr pbs cnbc msnbc dw aljazeera bloomberg politico
        """)
}
