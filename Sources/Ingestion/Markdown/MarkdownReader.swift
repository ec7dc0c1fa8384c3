import News

/// Markdown to an article: the blocks as plain text, the first heading of the
/// first level as the title.
enum MarkdownReader {
    static func read(_ text: some StringProtocol, facts: ArticleFacts) -> ArticleContent {
        var facts = facts
        var blocks = MarkdownBlocks.parse(text)
        takeTitle(&blocks, &facts)
        findDateline(blocks, &facts)
        let passages = blocks.map(\.passage).filter { !$0.text.isEmpty }
        return Assembly.content(of: Draft(passages: passages, facts: facts))
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
        facts.take(line)
    }
}
