import News

/// The lines above a text that say who wrote it and when: "By Jane Doe",
/// "Published: May 3, 2015", "Updated on" without a date, "Riga, 3 May 2015"; often
/// several in one line, between bars.
enum StampRule {
    static func apply(_ draft: inout Draft) {
        let body = draft.bodyStart
        // What was taken out doesn't part a stamp from the first paragraph.
        let headEnd = max(body + 1, draft.content.first { $0 > body } ?? 0)
        readIssueLine(&draft, headEnd)
        for index in draft.passages.indices where draft.passages[index].isContent {
            let passage = draft.passages[index]
            guard passage.words.count <= 24, mayBeStamp(passage.words), !passage.text.hasSuffix("?") else { continue }
            if index > headEnd, isCommentStamp(passage) {
                draft.remove(index, .comments)
            } else {
                read(passage, at: index, isHead: index <= headEnd, &draft)
            }
        }
        removeNames(&draft)
    }
}

// MARK: - Private

extension StampRule {
    private static func read(_ passage: Passage, at index: Int, isHead: Bool, _ draft: inout Draft) {
        let isWholeDate = DateStamp.read(passage.text, isHead: isHead, zone: draft.facts.zone) != nil
        let parts = isWholeDate ? [passage.text] : parts(of: passage.text)
        let found = parts.map { part($0, isHead: isHead, draft.facts.zone) }
        let isByline = found.contains { if case .byline = $0 { true } else { false } }
        let isDated = found.contains { if case .date = $0 { true } else { false } }
        // "By Jane Doe | Harbour Times | May 3, 2015": between bars stand a name and a date.
        if isHead, !(isByline && isDated), let both = SignedStamp.read(passage.text, zone: draft.facts.zone) {
            for stamp in both { tell(stamp, &draft.facts) }
            return draft.remove(index, .credit)
        }
        guard found.contains(where: { $0 != nil }) else { return }
        let unknown = zip(parts, found).filter { $0.1 == nil }
        guard unknown.isEmpty || (isHead && parts.count > 1 && unknown.count <= 2) else { return }
        for case let stamp? in found { tell(stamp, &draft.facts) }
        if let paper = unknown.first(where: { Masthead.isOne(Words($0.0)) }) {
            draft.facts.offer(site: paper.0, from: .text)
        }
        draft.remove(index, isByline ? .credit : .dateStamp)
    }

    /// One of the first lines; where there are several, they are the headings of a diary.
    private static func readIssueLine(_ draft: inout Draft, _ headEnd: Int) {
        let (content, zone) = (draft.content, draft.facts.zone)
        let found = content.prefix(IssueLine.lines).filter { $0 <= headEnd }.compactMap { [draft] index in
            IssueLine.read(draft.passages[index], zone: zone).map { (index: index, line: $0) }
        }
        guard found.count == 1, let (index, line) = found.first,
            line.isUnmistakable || hasHeadline(beside: index, headEnd, draft),
            !content.contains(where: { $0 != index && IssueLine.read(draft.passages[$0], zone: zone) != nil })
        else { return }
        draft.facts.offer(published: line.date, from: .text)
        if let site = line.site { draft.facts.offer(site: site, from: .text) }
        draft.remove(index, .dateStamp)
    }

    /// Without one the line may be the headline: "Press Briefing on the Bridge, 3 May 2015".
    private static func hasHeadline(beside index: Int, _ headEnd: Int, _ draft: Draft) -> Bool {
        draft.facts.title != nil
            || draft.content.contains { other in
                let line = draft.passages[other]
                return other != index && other <= headEnd && TitleRule.looksLikeTitle(line)
                    && part(line.text, isHead: true, draft.facts.zone) == nil
            }
    }

    /// A number or one of the words that stamps and bylines are made with: most
    /// lines have none, and need no closer look.
    private static func mayBeStamp(_ words: Words) -> Bool {
        words.list.contains { $0.isNumber || StampWords.signs.contains($0.hash) }
    }

    /// "November 19, 2019 at 12:28 pm" alone on its line, below the text.
    private static func isCommentStamp(_ passage: Passage) -> Bool {
        guard passage.words.count <= 9 else { return false }
        let tokens = DateToken.tokens(of: Array(passage.text.utf8.prefix(100)))
        let hasTime = tokens.contains { $0.isMark(":") } && tokens.contains { $0.word == "am" || $0.word == "pm" }
        guard hasTime, case .date? = DateStamp.read(passage.text, isHead: true, zone: .utc) else { return false }
        return !tokens.contains { $0.word.map(StampWords.verbs.contains) ?? false }
    }

    /// The author's name again, alone on its line.
    private static func removeNames(_ draft: inout Draft) {
        guard let byline = draft.facts.byline?.value else { return }
        let names = Words(byline).list.map(\.hash)
        for index in draft.content {
            let words = draft.passages[index].words
            guard (2...4).contains(words.count), words.list.allSatisfy({ names.contains($0.hash) }) else { continue }
            draft.remove(index, .credit)
        }
    }

    private static func tell(_ stamp: Stamp, _ facts: inout ArticleFacts) {
        switch stamp {
        case .byline(let name): facts.offer(byline: name, from: .text)
        case .date(let date): facts.offer(published: date, from: .text)
        case .nothing: break
        }
    }

    private static func part(_ text: String, isHead: Bool, _ zone: Zone) -> Stamp? {
        if let stamp = DateStamp.read(text, isHead: isHead, zone: zone) { return stamp }
        return isHead ? Byline.read(text) : nil
    }

    /// Cut at bars, bullets and dashes that stand between blanks.
    private static func parts(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        var result: [String] = []
        var start = 0
        while let cut = ByteSearch.earliest(separators, in: bytes, from: start) {
            result.append(String(decoding: bytes[start..<cut.lowerBound], as: UTF8.self))
            start = cut.upperBound
        }
        result.append(String(decoding: bytes[start...], as: UTF8.self))
        return result.filter { !$0.isEmpty }
    }

    private static let separators = [" | ", " • ", " · ", " / ", " – ", " — ", " - ", " -- "].map { Array($0.utf8) }
}

/// What a line above the text tells.
enum Stamp {
    case byline(String)
    case date(Publication)
    /// "Updated on": nothing.
    case nothing
}
