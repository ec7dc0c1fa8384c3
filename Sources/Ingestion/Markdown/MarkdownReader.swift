import News

/// Markdown to an article: the blocks as plain text, the first heading of the
/// first level as the title.
enum MarkdownReader {
    static func read(_ text: some StringProtocol, facts: ArticleFacts) -> ArticleContent {
        var facts = facts
        var blocks = MarkdownBlocks.parse(text)
        takeTitle(&blocks, &facts)
        var plain = ""
        var spans: [TextBlock] = []
        for block in blocks {
            let words = block.plainText
            guard !words.isEmpty else { continue }
            if !plain.isEmpty { plain += "\n\n" }
            let start = plain.utf8.count
            plain += words
            spans.append(TextBlock(TextSpan(start, plain.utf8.count), block.kind))
        }
        findDateline(blocks, &facts)
        return facts.content(text: plain, blocks: spans, removed: [])
    }
}

// MARK: - Private

extension MarkdownReader {
    /// The first block, if it is the only heading of level 1 before the text; a
    /// heading that repeats the front matter's title goes too.
    private static func takeTitle(_ blocks: inout [MarkdownBlock], _ facts: inout ArticleFacts) {
        guard let index = blocks.prefix(3).firstIndex(where: { $0.kind == .heading(level: 1) }) else { return }
        let title = blocks[index].plainText
        if let known = facts.title?.value, Words(known).fingerprint != Words(title).fingerprint { return }
        facts.offer(title: title, from: .text)
        blocks.remove(at: index)
    }

    private static func findDateline(_ blocks: [MarkdownBlock], _ facts: inout ArticleFacts) {
        guard let first = blocks.first(where: { $0.kind == .paragraph }),
            let line = Dateline.read(first.plainText, zone: facts.zone)
        else { return }
        facts.datelinePlace = facts.datelinePlace ?? line.place
        facts.offer(published: line.date, from: .dateline)
        if let agency = line.agency { facts.offer(site: agency, from: .dateline) }
    }
}
