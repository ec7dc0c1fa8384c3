import News

/// The headline: a line above the text that looks like one.
enum TitleRule {
    static func apply(_ draft: inout Draft) {
        if draft.facts.title == nil { findTitle(&draft) }
        removeCopies(&draft)
    }
}

// MARK: - Private

extension TitleRule {
    private static func findTitle(_ draft: inout Draft) {
        let body = draft.passages.indices.first { isBody($0, draft) } ?? draft.passages.count
        guard body < draft.passages.count else { return }
        let lines = draft.content.filter { $0 < body && looksLikeTitle(draft.passages[$0]) }
        guard let index = lines.first(where: { draft.passages[$0].words.count >= 4 }) ?? lines.first else { return }
        let (title, site) = SiteSuffix.cut(from: draft.passages[index].text)
        draft.facts.offer(title: title, from: .text)
        if let site { draft.facts.offer(site: site, from: .text) }
        draft.passages[index].fate = .title
        removeKickers(&draft, before: index)
    }

    /// Prose that isn't a headline with a full stop.
    private static func isBody(_ index: Int, _ draft: Draft) -> Bool {
        let passage = draft.passages[index]
        return passage.isContent && passage.shape.isProse && !looksLikeTitle(passage)
    }

    private static func looksLikeTitle(_ passage: Passage) -> Bool {
        let shape = passage.shape
        guard passage.words.count >= 2, passage.words.count <= 30, shape.bytes <= 220, !shape.endsWithColon,
            !shape.startsLower, !shape.isUnstopped
        else { return false }
        if shape.isLabelLike { return true }
        if shape.endsWithQuestion || passage.text.hasSuffix("!") { return passage.words.count <= 16 }
        return shape.capitalised >= 0.7 && !shape.isCutOff
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
        for index in draft.content {
            let passage = draft.passages[index]
            guard passage.words.count <= words.count + 5 else { continue }
            if isCopy(passage, of: words) { draft.remove(index, .repetition) }
        }
    }

    private static func isCopy(_ passage: Passage, of title: [UInt64]) -> Bool {
        let hashes = passage.words.list.map(\.hash)
        if hashes == title { return true }
        return title.count >= 4 && hashes.starts(with: title) && !passage.shape.endsSentence
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
        return text.contains(".") && !text.contains(" ") || words.list.contains { papers.contains($0.hash) }
    }

    private static let papers = CaptionWords.hashes(
        """
        news times post daily tribune herald journal gazette guardian telegraph chronicle observer review today press
        mail express star sun globe standard independent reporter wire agency magazine online tv radio media network
        bbc cnn rt tass reuters ap afp wsj nbc cbs abc npr pbs cnbc msnbc dw aljazeera bloomberg politico
        """)
}
