import News

/// The text of a page's article in blocks, with what was taken out of it, and
/// what stands around it on the page.
struct PageBody {
    var blocks: [PageBlock] = []
    var before: [PageBlock] = []
    var after: [PageBlock] = []

    /// Bytes of text.
    var size: Int { blocks.reduce(0) { $0 + ($1.reason == nil ? $1.text.utf8.count : 0) } }

    /// The cascade: the surest way first, and more lenient ones where that finds
    /// too little.
    /// - Parameter descriptions: what the page says its article is about.
    static func find(in tree: PageTree, descriptions: [String]) -> PageBody {
        let strict = PageBody(tree, Pruning(tree), descriptions)
        if strict.size >= 400 { return strict }
        let lenient = PageBody(tree, Pruning(tree, names: .surest), descriptions)
        if lenient.size > strict.size * 2 + 200 { return lenient }
        return strict.size > 0 ? strict : everything(tree)
    }

    /// All that a page shows: it has too little to tell text from the rest.
    /// - Parameter keepsLines: a line break ends a block, as in text that was made HTML line by line.
    static func everything(_ tree: PageTree, keepsLines: Bool = false) -> PageBody {
        guard !tree.nodes.isEmpty else { return PageBody() }
        let blocks = BlockMaker.blocks(of: 0, tree, Pruning(tree, names: .none), keepsLines: keepsLines)
        return PageBody(blocks: blocks)
    }
}

// MARK: - Private

extension PageBody {
    private init(_ tree: PageTree, _ pruning: Pruning, _ descriptions: [String]) {
        let finder = BodyFinder(tree, pruning)
        let parts = finder.parts()
        guard let first = parts.first, let last = parts.last else { return }
        blocks = parts.flatMap { BlockMaker.blocks(of: $0, tree, pruning) }
        BlockRules.apply(&blocks, tree)
        let opening = blocks.first { $0.reason == nil && !$0.isHeading }?.node ?? first
        let lead = LeadFinder(tree, pruning, descriptions).lead(before: opening)
        add(lead.flatMap { BlockMaker.blocks(of: $0, tree, pruning) }, of: lead)
        before = around(tree, pruning, 0..<first, besides: lead)
        after = around(tree, pruning, tree.nodes[last].end..<tree.nodes.count, besides: [])
    }

    /// Puts the lead in front, if the text doesn't say the same; in the text it was taken out.
    private mutating func add(_ lead: [PageBlock], of parts: [Int]) {
        let opening = Set(blocks.filter { $0.reason == nil }.prefix(8).map { $0.text.prefix(50) })
        var lead = lead.filter { !opening.contains($0.text.prefix(50)) }
        for index in lead.indices where parts.contains(lead[index].node) { lead[index].reason = nil }
        blocks.removeAll { parts.contains($0.node) && $0.reason != nil }
        blocks = lead + blocks
    }

    /// What stands outside the article, as far as it is more than a link.
    private func around(_ tree: PageTree, _ pruning: Pruning, _ range: Range<Int>, besides lead: [Int]) -> [PageBlock] {
        var result: [PageBlock] = []
        var size = 0
        for block in BlockMaker.outside(range, tree, pruning) where size < 8_000 && !lead.contains(block.node) {
            guard block.linkDensity < 0.5, block.text.utf8.count >= 20 else { continue }
            size += block.text.utf8.count
            result.append(block)
        }
        return result
    }
}
