import News

/// Puts a cleaned draft together: paragraphs joined by empty lines, a block for each.
enum Assembly {
    static func content(of draft: Draft) -> ArticleContent {
        var text = ""
        var blocks: [TextBlock] = []
        var links: [TextLink] = []
        var removed: [RemovedPassage] = []
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
            blocks.append(TextBlock(TextSpan(start, text.utf8.count), kind))
        }
        return draft.facts.content(text: text, blocks: blocks, removed: removed, links: links)
    }
}
