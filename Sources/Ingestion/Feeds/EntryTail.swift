import News

/// What feeds put below an entry's text: a link to the rest, a note where it
/// appeared first, a share bar.
enum EntryTail {
    /// Of the last lines; never the only one.
    static func remove(from draft: inout Draft) {
        for index in draft.content.dropFirst().suffix(4).reversed() {
            guard let reason = PhraseRule.reason(draft.passages[index]) ?? linkReason(draft.passages[index]) else {
                return
            }
            draft.remove(index, reason)
        }
    }

    /// A few words that are all one link, and no sentence.
    private static func linkReason(_ passage: Passage) -> RemovedPassage.Reason? {
        guard passage.words.count <= 6, passage.kind == .paragraph, let link = passage.links.first,
            link.range.count >= passage.text.utf8.count - 2
        else { return nil }
        return .related
    }
}
