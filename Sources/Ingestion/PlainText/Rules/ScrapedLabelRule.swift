import News

/// What is left of a page's furniture between the paragraphs of a scraped text:
/// where a photograph was, the headline of another article in brackets, strokes
/// behind the last paragraph. Pages tell these by their markup.
enum ScrapedLabelRule {
    static func apply(_ draft: inout Draft) {
        let content = draft.content
        for (place, index) in content.enumerated() {
            let passage = draft.passages[index]
            if passage.words.count == 1, labels.contains(passage.words.list[0].hash), passage.shape.isLabelLike {
                draft.remove(index, .navigation)
            } else if isBracketedHeadline(passage), isBetweenProse(place, content, draft) {
                draft.remove(index, .related)
            }
        }
        // Of strokes alone the first stays.
        for last in draft.content.dropFirst().reversed() {
            guard draft.passages[last].words.count == 0 else { break }
            draft.remove(last, .other)
        }
    }
}

// MARK: - Private

extension ScrapedLabelRule {
    private static let labels = CaptionWords.hashes("photo photos image images picture pictures slideshow")

    /// "[How the port was built]"; what is said in brackets ends like a sentence.
    private static func isBracketedHeadline(_ passage: Passage) -> Bool {
        guard (5...24).contains(passage.words.count), passage.text.hasPrefix("["), passage.text.hasSuffix("]") else {
            return false
        }
        let inner = passage.text.dropFirst().dropLast()
        let isSentence = inner.hasSuffix(".") || inner.hasSuffix("!") && !inner.contains("?")
        return !isSentence && !inner.contains("[") && !inner.contains(":")
    }

    /// Longer paragraphs stand on both sides, or above the last line.
    private static func isBetweenProse(_ place: Int, _ content: [Int], _ draft: Draft) -> Bool {
        func isProse(_ place: Int) -> Bool {
            let passage = draft.passages[content[place]]
            return passage.shape.isProse && passage.words.count >= 15
        }
        guard place > 0, isProse(place - 1) else { return false }
        return place + 1 == content.count || isProse(place + 1)
    }
}
