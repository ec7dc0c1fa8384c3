import News

/// Lines that say in so many words that they are no part of the article.
enum PhraseRule {
    static func apply(_ draft: inout Draft) {
        // Many addresses are a list of sources, and part of the text.
        let links = draft.passages.count { LinkLine.isOne($0) && !isOfNetwork($0) }
        for index in draft.passages.indices {
            guard let reason = reason(draft.passages[index]) else { continue }
            if reason != .other || links <= 2 || isOfNetwork(draft.passages[index]) { draft.remove(index, reason) }
        }
    }

    private static func isOfNetwork(_ passage: Passage) -> Bool {
        ["://twitter.com/", "://facebook.com/", "://www.facebook.com/", "://instagram.com/", "://www.instagram.com/"]
            .contains { passage.text.contains($0) }
    }

    /// Why the line is boilerplate, if it says so.
    static func reason(_ passage: Passage) -> RemovedPassage.Reason? {
        if SectionLabel.isOne(passage) { return .related }
        if LinkLine.isOne(passage) { return .other }
        if ShareBar.isOne(passage) { return .share }
        if ArrowLine.isOne(passage) { return .related }
        if ContactLine.isOne(passage) { return .credit }
        if OutletCredit.isOne(passage) { return .caption }
        if NetworkLine.isOne(passage) { return .share }
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

/// "Jane Doe/The Harbour Times" alone on its line: whose photograph it is.
enum OutletCredit {
    static func isOne(_ passage: Passage) -> Bool {
        guard (3...7).contains(passage.words.count), passage.shape.isLabelLike else { return false }
        let parts = passage.text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") }) else {
            return false
        }
        let words = passage.words.list
        return words.allSatisfy { $0.isCapitalised && !$0.hasColon } && Words(String(parts[0])).count >= 2
    }
}

/// A post that was set into the text, or where to find its writer: "A post
/// shared by Jane Doe (@jane)", "Follow Jane Doe on Twitter".
enum NetworkLine {
    static func isOne(_ passage: Passage) -> Bool {
        let words = passage.words.list
        guard words.count <= 40 else { return false }
        // Few lines have the word, and searching text is dear.
        if words.contains(where: { $0.hash == shared }),
            passage.text.contains(" post shared by ") || passage.text.hasPrefix("A post shared by ")
        {
            return passage.text.contains("(@")
        }
        guard words.count <= 14, words.first?.hash == follow, words.dropFirst().first?.isCapitalised == true else {
            return false
        }
        return zip(words, words.dropFirst()).prefix(7).contains { $0.hash == on && networks.contains($1.hash) }
    }

    private static let follow = Words.hash(of: "follow")
    private static let on = Words.hash(of: "on")
    private static let shared = Words.hash(of: "shared")
    private static let networks = CaptionWords.hashes(
        "twitter facebook instagram telegram whatsapp youtube linkedin threads bluesky mastodon tiktok snapchat x")
}

/// Nothing but a web address or markup.
enum LinkLine {
    static func isOne(_ passage: Passage) -> Bool {
        let text = passage.text
        if isAddress(text) { return !text.contains(" ") || text.contains(".jpg") || text.contains(".png") }
        if passage.words.count <= 8, let last = text.split(separator: " ").last, text.contains(": ") {
            return last.hasPrefix("http")
        }
        return text.hasPrefix("&lt;") || text.hasPrefix("<span") || text.hasPrefix("[button ")
    }

    /// A host that is written as people write it, without more, is where to find what the text speaks of.
    private static func isAddress(_ text: String) -> Bool {
        if text.hasPrefix("www.") { return text.contains("/") || text.contains(" ") }
        return text.hasPrefix("http://") || text.hasPrefix("https://")
    }
}
