import News

/// Puts a cleaned draft together: paragraphs joined by empty lines, a block for each.
enum Assembly {
    static func content(of draft: Draft) -> ArticleContent {
        var text = ""
        var blocks: [TextBlock] = []
        var links: [TextLink] = []
        var removed: [RemovedPassage] = []
        var depths = ItemDepths()
        for passage in draft.passages {
            if let reason = passage.removal { removed.append(RemovedPassage(passage.text, reason)) }
            guard passage.isContent else { continue }
            if !text.isEmpty { text += "\n\n" }
            let start = text.utf8.count
            text += passage.text
            links += passage.links.map {
                TextLink(TextSpan(start + $0.range.lowerBound, start + $0.range.upperBound), $0.address)
            }
            let kind = passage.fate == .heading ? .heading(level: 2) : passage.kind
            let depth = depths.depth(of: passage)
            blocks.append(TextBlock(TextSpan(start, text.utf8.count), kind, depth: depth))
        }
        return draft.facts.content(text: text, blocks: blocks, removed: removed, links: links)
    }
}

/// How deep items stand in lists, from the items that stand directly above: one
/// whose list was taken out, or is the page's own, stands in none.
private struct ItemDepths {
    /// How far in the items stand that this one may stand in.
    private var open: [Int] = []

    mutating func depth(of passage: Passage) -> Int {
        guard passage.kind.isItem else {
            open = []
            return 0
        }
        while let last = open.last, last > passage.depth { open.removeLast() }
        if open.last != passage.depth { open.append(passage.depth) }
        return open.count - 1
    }
}
