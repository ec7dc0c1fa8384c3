import News

/// The cascade that finds an article's text in a page: the surest way first,
/// and a more lenient one where that finds too little.
enum PageBody {
    static func find(in tree: PageTree) -> [PageBlock] {
        let strict = blocks(tree, Pruning(tree))
        if size(strict) >= 400 { return strict }
        let lenient = blocks(tree, Pruning(tree, byName: false))
        if size(lenient) > size(strict) * 2 + 200 { return lenient }
        return size(strict) > 0 ? strict : everything(tree)
    }

    /// All that a page shows: it has too little to tell text from the rest.
    private static func everything(_ tree: PageTree) -> [PageBlock] {
        guard !tree.nodes.isEmpty else { return [] }
        return BlockMaker.blocks(of: 0, tree, Pruning(tree, byName: false))
    }

    private static func blocks(_ tree: PageTree, _ pruning: Pruning) -> [PageBlock] {
        let parts = BodyFinder(tree, pruning).parts()
        var blocks = parts.flatMap { BlockMaker.blocks(of: $0, tree, pruning) }
        BlockRules.apply(&blocks, tree)
        return blocks
    }

    private static func size(_ blocks: [PageBlock]) -> Int {
        blocks.reduce(0) { $0 + ($1.reason == nil ? $1.text.utf8.count : 0) }
    }
}
