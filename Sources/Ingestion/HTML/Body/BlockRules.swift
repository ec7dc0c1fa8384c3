import News

/// What within the article's part is no text of it: lists of links, captions,
/// headings with nothing below them.
enum BlockRules {
    static func apply(_ blocks: inout [PageBlock], _ tree: PageTree) {
        for index in blocks.indices where blocks[index].reason == nil {
            if isLinks(blocks[index]) { blocks[index].reason = .navigation }
        }
        removeLoneHeadings(&blocks)
    }

    private static func isLinks(_ block: PageBlock) -> Bool {
        if block.isHeading || block.kind == .table { return false }
        let length = block.text.utf8.count
        return block.linkDensity > 0.8 && length < 400 || block.linkDensity > 0.5 && block.links > 3
    }

    private static func removeLoneHeadings(_ blocks: inout [PageBlock]) {
        var hasText = false
        for index in blocks.indices.reversed() where blocks[index].reason == nil {
            if blocks[index].isHeading {
                if !hasText { blocks[index].reason = .navigation }
            } else {
                hasText = true
            }
        }
    }
}
