import News

/// What within the article's part is no text of it: lists of links, captions,
/// headings with nothing below them.
enum BlockRules {
    static func apply(_ blocks: inout [PageBlock], _ tree: PageTree) {
        let lists = LinkLists(blocks, tree)
        for index in blocks.indices where blocks[index].reason == nil {
            switch lists.verdict(on: blocks[index]) {
            case .text: break
            case .links: blocks[index].reason = .navigation
            case nil: if isLinks(blocks[index]) { blocks[index].reason = .navigation }
            }
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

/// The lists of a part, judged whole: an item that is one link is text where
/// at least a third of the items are more than links, and a long one is none among links.
private struct LinkLists {
    enum Verdict { case text, links }

    /// By the node of the list.
    private var verdicts: [Int: Verdict] = [:]
    private let tree: PageTree

    init(_ blocks: [PageBlock], _ tree: PageTree) {
        self.tree = tree
        let items = blocks.filter { $0.reason == nil && $0.kind.isItem }
        for (list, items) in Dictionary(grouping: items, by: { Self.list(of: $0.node, tree) }) where items.count >= 3 {
            let links = items.count { $0.linkDensity > 0.8 }
            if links == items.count { verdicts[list] = .links }
            if links * 3 <= items.count * 2 { verdicts[list] = .text }
        }
    }

    func verdict(on block: PageBlock) -> Verdict? {
        block.kind.isItem ? verdicts[Self.list(of: block.node, tree)] : nil
    }

    /// The outermost list around `node`: what is nested in a list belongs to it.
    private static func list(of node: Int, _ tree: PageTree) -> Int {
        ([node] + tree.ancestors(of: node)).last { [.ul, .ol, .dl].contains(tree.nodes[$0].tag) } ?? node
    }
}
