import News

/// What mailing software puts around a newsletter: "View in browser" above it,
/// how to unsubscribe below, and links of a word or two.
enum LetterFrame {
    static func remove(from draft: inout Draft) {
        for index in draft.passages.indices where draft.passages[index].isContent {
            let passage = draft.passages[index]
            if let reason = reason(passage) { draft.remove(index, reason) }
        }
        // Without a subject the headline is all there is to know it by: it stays.
        if draft.facts.title != nil { TitleRule.apply(&draft) }
        cutFoot(&draft)
    }
}

// MARK: - Private

extension LetterFrame {
    private static func reason(_ passage: Passage) -> RemovedPassage.Reason? {
        if passage.words.count <= 30, says(passage, phrases) { return .subscription }
        if isButton(passage) { return .related }
        if passage.words.count == 0 { return .other }
        return PhraseRule.reason(passage)
    }

    /// A few words that are one link, and no sentence: "Read more", "Share", "LinkedIn".
    private static func isButton(_ passage: Passage) -> Bool {
        guard passage.words.count <= 3, passage.kind == .paragraph, let link = passage.links.first else { return false }
        return link.range.count >= passage.text.utf8.count - 2
    }

    /// From the first line of the last third that speaks of unsubscribing on.
    private static func cutFoot(_ draft: inout Draft) {
        let sizes = draft.passages.map { $0.isContent ? $0.words.count : 0 }
        var below = sizes.reduce(0, +)
        let all = below
        for index in draft.passages.indices {
            below -= sizes[index]
            guard draft.passages[index].removal == .subscription, says(draft.passages[index], ends) else { continue }
            guard below * 4 <= all else { continue }
            for later in draft.passages.indices where later > index { draft.remove(later, .subscription) }
            return
        }
    }

    private static func says(_ passage: Passage, _ phrases: [String]) -> Bool {
        let text = passage.text.lowercased()
        return phrases.contains { text.contains($0) }
    }

    private static let ends = [
        "unsubscribe", "update your preferences", "manage your preferences", "email preferences", "abmelden",
        "se désabonner", "désinscrire", "darse de baja", "received this email because",
        "receiving this email because",
    ]

    private static let phrases =
        ends + [
            "view in browser", "view this email in", "view it in your browser", "open in browser", "view online",
            "read online", "view as a web page", "view in your browser", "read in browser", "forwarded this email",
            "was this email forwarded", "was this forwarded", "forward to a friend", "trouble viewing this",
            "add us to your address book", "im browser ansehen", "im browser lesen", "im browser anzeigen",
            "our mailing address is", "sent to you by",
        ]
}
