import News

/// Photo captions: lines that end in a credit, scenes before the text begins,
/// and the short line above a credit line.
enum CaptionRule {
    static func apply(_ draft: inout Draft) {
        removeGallery(&draft)
        let head = headEnd(draft)
        for index in draft.passages.indices where draft.passages[index].isContent {
            // The last sentence of a text may end in a credit of its own.
            if index == draft.passages.indices.last, draft.passages[index].shape.isProse { continue }
            if isCaption(draft.passages[index], isHead: index < head) { draft.remove(index, .caption) }
        }
    }

    /// "Jane Doe in 2002." above "Photo by John Roe". After the title is known:
    /// that may stand above a credit as well.
    static func removeLinesAboveCredits(_ draft: inout Draft) {
        for index in draft.passages.indices.dropFirst() where isPhotoCredit(draft.passages[index]) {
            let above = draft.passages[index - 1]
            guard above.isContent, above.words.count <= 14, !above.shape.hasInnerSentence, index > 1 else { continue }
            if !above.shape.isProse || above.words.list.contains(where: \.isNumber) {
                draft.remove(index - 1, .caption)
            }
        }
    }
}

// MARK: - Private

extension CaptionRule {
    /// The captions of a gallery that a scraper listed within an article; where
    /// they are most of the text, they are the article.
    private static func removeGallery(_ draft: inout Draft) {
        let gallery = draft.content.filter { CaptionSigns.isOfGallery(draft.passages[$0].words) }
        guard !gallery.isEmpty else { return }
        func words(_ indices: [Int]) -> Int { indices.reduce(0) { $0 + draft.passages[$1].words.count } }
        guard words(gallery) * 2 < words(draft.content) else { return }
        for index in gallery { draft.remove(index, .caption) }
    }

    private static func isCaption(_ passage: Passage, isHead: Bool) -> Bool {
        guard passage.words.count <= 75 else { return false }
        if CaptionSigns.endsInCredit(passage.text) || CaptionSigns.hasLabel(passage.text) { return true }
        if CaptionSigns.beginsWithAgency(passage) || CaptionSigns.endsInNamedCredit(passage) { return true }
        return isHead && (isDatedScene(passage) || endsInAgency(passage))
    }

    /// Behind the second paragraph of prose, if two more follow.
    private static func headEnd(_ draft: Draft) -> Int {
        let prose = draft.passages.indices.lazy.filter {
            draft.passages[$0].isContent && draft.passages[$0].shape.isProse
        }
        let first = Array(prose.prefix(4))
        return first.count == 4 ? first[1] + 1 : first.count == 3 ? first[0] + 1 : 0
    }

    /// One sentence in the present tense that ends in a day or a year.
    private static func isDatedScene(_ passage: Passage) -> Bool {
        guard !passage.shape.hasInnerSentence, passage.words.isWhole else { return false }
        let words = passage.words.list
        return CaptionSigns.isScene(words[...])
            && words.suffix(8).contains { StampWords.weekdays.contains($0.hash) || $0.isNumber }
    }

    /// "A ship leaves the harbour on Aug. 31, 2019. (AP)" above the text.
    private static func endsInAgency(_ passage: Passage) -> Bool {
        guard passage.text.hasSuffix(")"), let open = passage.text.lastIndex(of: "(")
        else { return false }
        return NewsAgencies.name(ClosingCredit.bare(passage.text[open...])) != nil
    }

    private static func isPhotoCredit(_ passage: Passage) -> Bool {
        guard passage.removal == .credit, let first = passage.words.list.first else { return false }
        return photoWords.contains(first.hash)
    }

    private static let photoWords = CaptionWords.hashes(
        "photo photos photograph photographs image images picture illustration featured")
}
