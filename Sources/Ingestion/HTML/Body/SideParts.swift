import News

/// Parts of a page that hold other articles, whatever they are called: rivers
/// of cards (a headline that leads elsewhere, and a few lines of text), and
/// what stands below a label such as "Recommended for you". Often they hold
/// more text than the article itself.
struct SideParts {
    private let tree: PageTree
    private let measure: TextMeasure
    private let hints: [Hints]
    private let isOut: (Int) -> Bool

    /// Prose that must be left for the article, in characters.
    static let least = 600

    /// - Parameters:
    ///   - measure: of the page without what is out.
    ///   - isOut: for each node, whether it was taken out.
    init(_ tree: PageTree, _ measure: TextMeasure, _ hints: [Hints], isOut: @escaping (Int) -> Bool) {
        self.tree = tree
        self.measure = measure
        self.hints = hints
        self.isOut = isOut
    }

    /// The parts, in document order, none within another. Linear in the page,
    /// but for the depth of its elements.
    func find() -> [Int] {
        var rest = measure.allProse
        guard rest >= SideParts.least * 3 / 2 else { return [] }
        var result: [Int] = []
        var index = 0
        while index < tree.nodes.count {
            if isOut(index) {
                index = tree.nodes[index].end
            } else if isSide(index), rest - measure.prose(tree, index) >= SideParts.least {
                rest -= measure.prose(tree, index)
                result.append(index)
                index = tree.nodes[index].end
            } else {
                index += 1
            }
        }
        return result
    }
}

// MARK: - Private

extension SideParts {
    private func isSide(_ node: Int) -> Bool {
        guard tree.nodes[node].tag.mayHoldCards, measure.prose(tree, node) > 0 else { return false }
        let children = tree.children(of: node).filter { !tree.nodes[$0].tag.isInline && !isOut($0) }
        guard children.count >= 3 else { return false }
        let prose = measure.prose(tree, node)
        let cards = children.filter(isCard)
        let held = cards.reduce(0) { $0 + measure.prose(tree, $1) }
        guard cards.count >= 4, cards.count * 4 >= children.count * 3, held * 4 >= prose * 3 else { return false }
        return !holdsHeading(node) && !isWithinText(node)
    }

    /// A headline that is a link, and a few lines of text of their own below it.
    private func isCard(_ node: Int) -> Bool {
        guard tree.nodes[node].tag.mayBeCard, (40...700).contains(measure.prose(tree, node)),
            measure.links(tree, node) >= SideParts.headline, let headline = headline(of: node)
        else { return false }
        // In "<a>A report</a> says so" the link is the beginning of a sentence.
        let rest = (tree.nodes[headline].end..<tree.nodes[node].end).prefix(SideParts.near)
        let behind = rest.first { isText($0, least: 1) }
        return behind.map { tree.nodes[$0].parent != tree.nodes[headline].parent } ?? false
    }

    private static let headline = 20
    /// Nodes in which a headline, and text behind it, must be found: cards nest.
    private static let near = 200

    /// The link that the card begins with, but for a label or two.
    private func headline(of card: Int) -> Int? {
        var labels = 0
        for text in tree.below(card).prefix(SideParts.near) where isText(text, least: 3) {
            let link = tree.ancestors(of: text).prefix { $0 != card }.first { tree.nodes[$0].tag == .a }
            if let link, measure.links(tree, link) >= SideParts.headline { return link }
            labels += 1
            if labels > 2 || tree.nodes[text].text.count > 40 { return nil }
        }
        return nil
    }

    private func isText(_ node: Int, least: Int) -> Bool {
        tree.nodes[node].tag == .text && measure.characters(tree, node) >= least
    }

    private func holdsHeading(_ node: Int) -> Bool {
        tree.below(node).contains { tree.nodes[$0].tag == .h1 && !isOut($0) } || hints[node].bodyRank >= 2
    }

    /// Paragraphs stand before and behind it, or the page calls what it stands in its text.
    private func isWithinText(_ node: Int) -> Bool {
        var inner = node
        for outer in tree.ancestors(of: node) {
            if hints[outer].bodyRank >= 3 { return true }
            if inner == node || tree.parent(node) == inner {
                let siblings = tree.children(of: outer).filter { !isOut($0) && tree.nodes[$0].tag == .p }
                let texts = siblings.filter { measure.prose(tree, $0) >= 80 }
                if texts.contains(where: { $0 < inner }), texts.contains(where: { $0 > inner }) { return true }
            }
            inner = outer
        }
        return false
    }
}

extension Tag {
    fileprivate var mayHoldCards: Bool {
        switch self {
        case .div, .section, .ul, .ol, .main, .aside, .article, .other: true
        default: false
        }
    }

    fileprivate var mayBeCard: Bool {
        switch self {
        case .div, .section, .li, .article, .other: true
        default: false
        }
    }
}
