import News

/// The byline that a page shows: elements that are called the author's, surest
/// first, not those of comments; else a line "By Jane Doe" below the heading.
enum ShownByline {
    static func find(_ tree: PageTree, _ site: String?) -> String? {
        var best: [Int] = []
        var bestRank = 0
        var outUntil = 0
        for node in tree.nodes.indices where tree.nodes[node].tag != .text && node >= outUntil {
            if isForeign(tree, node) {
                outUntil = tree.nodes[node].end
                continue
            }
            let rank = rank(tree, node)
            guard rank > 0, rank >= bestRank else { continue }
            if rank == bestRank, best.contains(where: { tree.holds($0, node) }) { continue }
            guard let name = name(tree, node), !PageByline.isSite(name, site) else { continue }
            if rank > bestRank { best = [] }
            bestRank = rank
            best.append(node)
        }
        guard let first = best.first else { return unmarked(tree, site) }
        let others = best.dropFirst().filter { isBeside($0, first, tree) }.flatMap { names(tree, $0) }
        return PersonList.joined(names(tree, first) + others.filter(PersonList.isPerson))
    }
}

// MARK: - Private

extension ShownByline {
    private static func name(_ tree: PageTree, _ node: Int) -> String? {
        PageByline.cleaned(tree.text(of: node, most: 200))
    }

    /// Several links that make up a byline are a name each.
    private static func names(_ tree: PageTree, _ node: Int) -> [String] {
        let links = tree.below(node).filter { tree.nodes[$0].tag == .a }
        let linked = links.reduce(0) { $0 + tree.text(of: $1).utf8.count }
        let names = links.compactMap { name(tree, $0) }.filter(PersonList.isPerson)
        let isList = names.count > 1 && names.count == links.count
        guard isList, tree.text(of: node, most: 400).utf8.count - linked <= 20 + 5 * links.count else {
            return [name(tree, node)].compactMap { $0 }
        }
        return names
    }

    /// Two parts of one byline: side by side, or in items of one list.
    private static func isBeside(_ node: Int, _ first: Int, _ tree: PageTree) -> Bool {
        guard let parent = tree.parent(node), let other = tree.parent(first) else { return false }
        if parent == other { return true }
        return tree.parent(parent) == tree.parent(other) && tree.nodes[parent].tag == tree.nodes[other].tag
            && tree.attribute(.class, of: parent) == tree.attribute(.class, of: other)
    }

    private static func isForeign(_ tree: PageTree, _ node: Int) -> Bool {
        let tag = tree.nodes[node].tag
        if tag == .footer || tag == .nav { return true }
        // A page may put its author beside the text, but says so.
        if tag == .aside {
            return !tree.isBelow(node, [.article]) || !tree.below(node).contains { rank(tree, $0) >= 5 }
        }
        guard !tag.isInline, !tree.nodes[node].attributes.isEmpty, tag != .body, tag != .article else { return false }
        let reason = Hints(tree, node).reason
        return reason == .comments || reason == .related
    }

    private static func rank(_ tree: PageTree, _ node: Int) -> Int {
        guard !tree.nodes[node].attributes.isEmpty else { return 0 }
        if tree.attribute(.rel, of: node) == "author" { return 6 }
        if let item = tree.attribute(.itemprop, of: node)?.lowercased() {
            if item == "author" || item == "creator" { return tree.nodes[node].tag == .meta ? 0 : 5 }
        }
        let words = [AttributeName.class, .id, .testID].compactMap { tree.attribute($0, of: node) }
            .flatMap { $0.utf8.split(separator: 32) }.map { Hints.words(of: $0) }
        if words.contains(where: { $0.contains("author") && ($0.contains("name") || $0.count == 1) }) { return 4 }
        if words.contains(where: { $0.contains("byline") || $0.contains("authorname") }) { return 3 }
        if words.contains(where: { $0.last == "author" || $0.last == "autor" || $0.last == "writer" }) { return 2 }
        return 0
    }

    /// A short line of its own that begins with "By", at most this many nodes below the heading.
    private static let reach = 120

    private static func unmarked(_ tree: PageTree, _ site: String?) -> String? {
        guard let heading = tree.all(.h1).first else { return nil }
        let start = tree.nodes[heading].end
        for node in start..<min(tree.nodes.count, start + reach) where !tree.nodes[node].tag.isInline {
            guard tree.nodes[node].end - node <= 12, !tree.isBelow(node, [.aside, .footer, .nav]) else { continue }
            let line = tree.text(of: node, most: 120)
            guard line.utf8.count <= 90, let space = line.firstIndex(of: " "),
                openers.contains(line[..<space].lowercased()), let name = PageByline.cleaned(line)
            else { continue }
            if name.split(separator: ", ").allSatisfy({ PersonList.isPerson(String($0)) }) { return name }
        }
        return nil
    }

    private static let openers: Set<String> = ["by", "von", "par", "por", "di", "door", "af", "av"]
}
