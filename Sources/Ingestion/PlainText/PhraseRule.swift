import News

/// Lines that say in so many words that they are no part of the article.
enum PhraseRule {
    static func apply(_ draft: inout Draft) {
        // Many addresses are a list of sources, and part of the text.
        let links = draft.passages.count { LinkLine.isOne($0) }
        for index in draft.passages.indices {
            guard let reason = reason(draft.passages[index]) else { continue }
            if reason != .other || links <= 2 { draft.remove(index, reason) }
        }
    }

    /// Why the line is boilerplate, if it says so.
    static func reason(_ passage: Passage) -> RemovedPassage.Reason? {
        if SectionLabel.isOne(passage) { return .related }
        if LinkLine.isOne(passage) { return .other }
        if ShareBar.isOne(passage) { return .share }
        if ArrowLine.isOne(passage) { return .related }
        if ContactLine.isOne(passage) { return .credit }
        let isQuote = passage.text.hasPrefix("“") || passage.text.hasPrefix("\"")
        if isQuote, passage.words.count > 8 { return nil }
        return BoilerplatePhrases.table.reason(
            passage.words, endsSentence: passage.shape.endsSentence, isQuoting: Speech.isQuoting(passage.text))
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

/// The names of networks side by side: "WhatsApp Facebook Pin Email"; or where
/// to follow somebody: "Find us on Facebook, X and Telegram."
enum ShareBar {
    static func isOne(_ passage: Passage) -> Bool {
        let words = passage.words.list
        guard words.count <= 25 else { return false }
        let named = words.count { networks.contains($0.hash) }
        if words.count <= 8, passage.shape.isLabelLike { return named >= 2 }
        return named >= 2 && words.prefix(2).contains { invitations.contains($0.hash) }
    }

    private static let invitations = CaptionWords.hashes("follow like find join connect share add subscribe")

    private static let networks = CaptionWords.hashes(
        """
        facebook twitter whatsapp telegram linkedin pinterest reddit instagram youtube tumblr messenger email e-mail mail
        print pin tweet share flipboard threads bluesky mastodon viber vk copy link
        """)
}

/// "← Previous story", "Next story →".
enum ArrowLine {
    static func isOne(_ passage: Passage) -> Bool {
        guard passage.words.count <= 14, let first = passage.text.first, let last = passage.text.last else {
            return false
        }
        return arrows.contains(first) || (arrows.contains(last) && !passage.shape.endsSentence)
    }

    private static let arrows: Set<Character> = ["←", "→", "‹", "›", "▶", "►", "◀", "↑", "↓", "⟵", "⟶"]
}

/// "Write to Jane Doe at jane@paper.example": a short line with an address.
enum ContactLine {
    static func isOne(_ passage: Passage) -> Bool {
        guard passage.words.count <= 18, passage.text.utf8.contains(64) else { return false }
        return passage.text.split(separator: " ").contains { word in
            guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
            return word[at...].dropFirst().contains(".")
        }
    }
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
