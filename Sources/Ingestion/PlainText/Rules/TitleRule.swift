import News

/// The headline: a line above the text that looks like one.
enum TitleRule {
    static func apply(_ draft: inout Draft) {
        if draft.facts.title == nil { findTitle(&draft) }
        removeCopies(&draft)
    }

    static func looksLikeTitle(_ passage: Passage) -> Bool {
        let shape = passage.shape
        guard passage.words.count >= 2, passage.words.count <= 30, shape.bytes <= 220, !shape.endsWithColon,
            !shape.startsLower, !shape.isUnstopped, !isData(passage.text)
        else { return false }
        if Dateline.read(passage.text, zone: .utc)?.place != nil { return false }
        if shape.isLabelLike { return true }
        if shape.endsWithQuestion || passage.text.hasSuffix("!") { return passage.words.count <= 16 }
        return shape.capitalised >= 0.7 && !shape.isCutOff && isSetAsHeadline(passage.words)
    }
}

// MARK: - Private

extension TitleRule {
    private static func findTitle(_ draft: inout Draft) {
        let body = draft.passages.indices.first { isBody($0, draft) } ?? draft.passages.count
        guard body < draft.passages.count else { return }
        let all = draft.content.filter {
            $0 < body && looksLikeTitle(draft.passages[$0]) && !isOfContact($0, draft)
        }
        let headlines = all.filter { !Masthead.isOne(draft.passages[$0].words) }
        let lines = headlines.isEmpty ? all : headlines
        guard
            let index = doubled(draft, before: body) ?? lines.first(where: { draft.passages[$0].words.count >= 4 })
                ?? lines.first
        else { return }
        take(index, &draft)
        if !headlines.isEmpty, let paper = all.first(where: { $0 < index && Masthead.isOne(draft.passages[$0].words) })
        {
            draft.facts.offer(site: draft.passages[paper].text, from: .text)
        }
        removeKickers(&draft, before: index)
    }

    private static func take(_ index: Int, _ draft: inout Draft) {
        let (title, site) = SiteSuffix.cut(from: draft.passages[index].text)
        draft.facts.offer(title: title, from: .text)
        if let site { draft.facts.offer(site: site, from: .text) }
        draft.passages[index].fate = .title
    }

    /// Below "Media contact:" somebody's name.
    private static func isOfContact(_ index: Int, _ draft: Draft) -> Bool {
        guard index > 0 else { return false }
        return draft.passages[index - 1].removal == .credit && draft.passages[index - 1].shape.endsWithColon
    }

    /// The page's title ("Headline - Site") right above the headline: the
    /// headline, whatever it looks like.
    private static func doubled(_ draft: Draft, before body: Int) -> Int? {
        let head = draft.content.filter { $0 <= body + 1 }.prefix(6)
        for index in head {
            let line = draft.passages[index]
            guard line.words.count >= 4, line.words.count <= 30 else { continue }
            for later in head where later > index && later <= index + 3 {
                if isPart(draft.passages[later], of: line) { return later }
            }
        }
        return nil
    }

    /// `headline` and up to five words more, in front or behind, make `line`.
    private static func isPart(_ headline: Passage, of line: Passage) -> Bool {
        let (part, whole) = (headline.words.list.map(\.hash), line.words.list.map(\.hash))
        guard part.count >= 4, whole.count - part.count <= 5, part.count <= whole.count else { return false }
        return whole.starts(with: part) || whole.suffix(part.count).elementsEqual(part)
    }

    /// Prose that isn't a headline with a full stop.
    private static func isBody(_ index: Int, _ draft: Draft) -> Bool {
        let passage = draft.passages[index]
        return passage.isContent && passage.shape.isProse && !looksLikeTitle(passage)
    }

    /// Only small words are small: "met" would be "Met". What else is mostly names is a sentence about them.
    private static func isSetAsHeadline(_ words: Words) -> Bool {
        words.list.allSatisfy { $0.isCapitalised || $0.isNumber || smallWords.contains($0.hash) }
    }

    private static let smallWords = CaptionWords.hashes(
        """
        a an the and or but nor so yet as if than that at by for from in into of off on onto out over per to up upon via vs
        with within without about after before against amid among around behind between down during near since through
        till toward towards under until is are was be
        """)

    /// "Tested by: Jane Doe Price: 40 More: www...": several labels in one line.
    private static func isData(_ text: String) -> Bool {
        text.contains("www.") || text.contains("@") || text.utf8.count { $0 == 58 } >= 3
    }

    /// Section labels of a word or two above the headline.
    private static func removeKickers(_ draft: inout Draft, before title: Int) {
        for index in draft.content where index < title && draft.passages[index].words.count <= 3 {
            draft.remove(index, .navigation)
        }
    }

    /// The headline again, above or below, with or without the site's name.
    private static func removeCopies(_ draft: inout Draft) {
        guard let title = draft.facts.title?.value else { return }
        let words = Words(title).list.map(\.hash)
        guard words.count >= 2 else { return }
        let body = draft.bodyStart
        let end = draft.content.last { draft.passages[$0].shape.isProse } ?? body
        for index in draft.content {
            let isWithin = index > body && index < end
            guard words.count >= 5 || !isWithin else { continue }
            let isHead = index <= body + 1
            if isCopy(draft.passages[index], of: words, isHead: isHead) { draft.remove(index, .repetition) }
        }
    }

    /// The title with up to five words more in front or behind; at the head also
    /// a line that shares most of its words.
    private static func isCopy(_ passage: Passage, of title: [UInt64], isHead: Bool) -> Bool {
        let hashes = passage.words.list.map(\.hash)
        guard hashes.count <= title.count + 5, hashes.count + 5 >= title.count else { return false }
        if hashes == title { return true }
        guard title.count >= 4, !passage.shape.endsSentence else { return false }
        if hashes.starts(with: title) || hashes.suffix(title.count).elementsEqual(title) { return true }
        let shared = Set(hashes).intersection(title).count
        return isHead && shared * 4 >= max(hashes.count, title.count) * 3
    }
}

/// "Headline - The Site", "Headline | Site".
enum SiteSuffix {
    static func cut(from title: String) -> (title: String, site: String?) {
        for mark in [" | ", " — ", " – ", " - ", " :: "] {
            guard let range = title.ranges(of: mark).last else { continue }
            let site = title[range.upperBound...]
            let head = title[..<range.lowerBound]
            if isSite(String(site), isBar: mark == " | "), head.split(separator: " ").count >= 3 {
                return (String(head), String(site))
            }
        }
        return (title, nil)
    }

    /// Behind a bar up to four words; behind a dash a name with a dot, or that
    /// ends like a paper's.
    private static func isSite(_ text: String, isBar: Bool) -> Bool {
        let words = Words(text)
        guard (1...4).contains(words.count), words.list.allSatisfy({ $0.isCapitalised || text.contains(".") }) || isBar
        else { return false }
        if isBar { return true }
        if words.count == 1, (2...6).contains(text.count), text.allSatisfy(\.isUppercase) { return true }
        return text.contains(".") && !text.contains(" ") || words.list.contains { Masthead.papers.contains($0.hash) }
    }
}
