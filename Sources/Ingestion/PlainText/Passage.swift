import News

/// A paragraph or line of a text on its way to being kept or taken out.
struct Passage {
    /// What becomes of it.
    enum Fate: Equatable {
        case content
        case heading
        case title
        case removed(RemovedPassage.Reason)
    }

    /// One line, blanks folded.
    let text: String
    let words: Words
    let shape: LineShape
    var fate: Fate = .content
    /// A preformatted or quoted passage, where its mark told so.
    var kind: TextBlock.Kind = .paragraph
    /// How far an item stands in, in any measure: more is deeper.
    var depth = 0
    let links: [PassageLink]

    init(_ text: String, kind: TextBlock.Kind = .paragraph, links: [PassageLink] = []) {
        self.text = text
        self.kind = kind
        self.links = links
        words = Words(text)
        shape = LineShape(text, words)
    }

    var isContent: Bool { fate == .content || fate == .heading }

    var removal: RemovedPassage.Reason? {
        if case .removed(let reason) = fate { reason } else { nil }
    }

    /// Takes it out, unless that has happened before.
    mutating func remove(_ reason: RemovedPassage.Reason) {
        if isContent { fate = .removed(reason) }
    }
}
