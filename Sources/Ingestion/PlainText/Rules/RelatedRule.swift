import News

/// Links to other articles within the text: the headlines below "Read more" or
/// "Related", and lines all in capitals between paragraphs.
enum RelatedRule {
    static func apply(_ draft: inout Draft) {
        removeLinksBelowLabels(&draft)
        removeShoutedLinks(&draft)
    }
}

// MARK: - Private

extension RelatedRule {
    private static func removeLinksBelowLabels(_ draft: inout Draft) {
        var isBelow = false
        for index in draft.passages.indices {
            let passage = draft.passages[index]
            if passage.removal == .related, passage.words.count <= 16, !passage.shape.endsSentence {
                isBelow = true
            } else if passage.isContent {
                isBelow = isBelow && isLink(passage)
                if isBelow { draft.remove(index, .related) }
            }
        }
    }

    /// A headline: label-like, of four words or more.
    private static func isLink(_ passage: Passage) -> Bool {
        let shape = passage.shape
        let isHeadline = shape.isLabelLike || (shape.endsWithQuestion && passage.words.count <= 16)
        return isHeadline && passage.words.count >= 4 && !shape.endsWithColon
    }

    /// Headings in capitals are shorter; texts all in capitals have no prose in
    /// lower case around them.
    private static func removeShoutedLinks(_ draft: inout Draft) {
        let content = draft.content
        guard content.count >= 5, content.count(where: { draft.passages[$0].shape.isShouting }) * 3 < content.count
        else { return }
        for index in content.dropFirst() {
            let passage = draft.passages[index]
            if passage.shape.isShouting, !passage.shape.endsSentence, (6...24).contains(passage.words.count) {
                draft.remove(index, .related)
            }
        }
    }
}
