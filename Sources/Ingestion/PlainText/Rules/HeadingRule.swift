import News

/// Headings within the text: short lines without a sentence's end, between paragraphs.
enum HeadingRule {
    static func apply(_ draft: inout Draft) {
        let content = draft.content
        for (place, index) in content.enumerated() {
            let passage = draft.passages[index]
            guard isShort(passage), place + 1 < content.count else { continue }
            let next = draft.passages[content[place + 1]]
            if next.shape.isProse || next.words.count > 12 { draft.passages[index].fate = .heading }
        }
    }

    private static func isShort(_ passage: Passage) -> Bool {
        let shape = passage.shape
        return passage.kind == .paragraph && passage.words.count >= 1 && passage.words.count <= 12 && shape.bytes <= 90
            && shape.isLabelLike && !shape.startsLower && !shape.isCutOff && !passage.text.hasSuffix(",")
            && !passage.text.hasSuffix(";")
    }
}
