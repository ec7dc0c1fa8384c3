import News

/// Lines that say in so many words that they are no part of the article.
enum PhraseRule {
    static func apply(_ draft: inout Draft) {
        for index in draft.passages.indices {
            guard let reason = reason(draft.passages[index]) else { continue }
            draft.remove(index, reason)
        }
    }

    private static func reason(_ passage: Passage) -> RemovedPassage.Reason? {
        if SectionLabel.isOne(passage) { return .related }
        if LinkLine.isOne(passage) { return .navigation }
        return BoilerplatePhrases.table.reason(passage.words)
    }
}

/// "MORE: Politics", "More in World": the label of a section of the site.
enum SectionLabel {
    static func isOne(_ passage: Passage) -> Bool {
        guard let first = passage.words.list.first, passage.words.count <= 6, first.hasColon else { return false }
        return labels.contains(first.hash) && !passage.shape.endsSentence
    }

    private static let labels: Set<UInt64> = Set(
        [
            "more", "section", "topics", "filed", "in", "read", "watch", "see", "also", "related", "tags", "next",
            "previous",
        ]
        .map { Words.hash(of: $0) })
}

/// Nothing but a web address or markup.
enum LinkLine {
    static func isOne(_ passage: Passage) -> Bool {
        let text = passage.text
        let isAddress = ["http://", "https://", "www."].contains { text.hasPrefix($0) }
        if isAddress { return !text.contains(" ") || text.contains(".jpg") || text.contains(".png") }
        return text.hasPrefix("&lt;") || text.hasPrefix("<span") || text.hasPrefix("[button ")
    }
}
