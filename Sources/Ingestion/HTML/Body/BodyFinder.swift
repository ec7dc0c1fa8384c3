/// Finds the part of a page that holds its article. Paragraphs give points to
/// the parts around them, fewer with distance, as Readability does; the part
/// with most points that is not mainly links wins, unless another is called
/// the article's text and holds most of it.
struct BodyFinder {
    private let tree: PageTree
    private let pruning: Pruning
    let measure: TextMeasure
    private var points: [Double]

    init(_ tree: PageTree, _ pruning: Pruning) {
        self.tree = tree
        self.pruning = pruning
        measure = TextMeasure(tree) { pruning.isOut($0) }
        points = Array(repeating: 0, count: tree.nodes.count)
        score()
    }

    /// The parts that make up the article, in document order.
    func parts() -> [Int] {
        guard let best = best() else { return [] }
        return joined(named(around: best) ?? best)
    }
}

// MARK: - Scoring

extension BodyFinder {
    private mutating func score() {
        var outUntil = 0
        for node in tree.nodes.indices where node >= outUntil {
            if pruning.isOut(node) {
                outUntil = tree.nodes[node].end
                continue
            }
            let own = measure.own[node]
            guard own.characters >= 25 else { continue }
            share(worth(own, tree.nodes[node].tag), from: node)
        }
        for node in points.indices where points[node] > 0 {
            points[node] += Double(pruning.hints[node].weight) * 12 + base(tree.nodes[node].tag)
        }
    }

    /// Several paragraphs may stand in one block, between line breaks.
    private func worth(_ own: TextMeasure.Own, _ tag: Tag) -> Double {
        let paragraphs = Double(max(1, own.characters / 600))
        let density = Double(own.links) / Double(own.characters)
        let whole = paragraphs + Double(own.commas) + min(Double(own.characters) / 100, 3 * paragraphs)
        let isSide = tag.headingLevel != nil || tag == .li || tag == .dd || tag == .figcaption
        return whole * (1 - density) * (isSide ? 0.4 : 1)
    }

    private mutating func share(_ worth: Double, from node: Int) {
        var level = 0.0
        let isPlain = !tree.nodes[node].tag.isContainer || !holdsBlocks(node)
        var next = isPlain ? tree.nodes[node].parent : node
        while next >= 0, level < 6 {
            points[next] += level == 0 ? worth : level == 1 ? worth / 2 : worth / (level * 3)
            next = tree.nodes[next].parent
            level += 1
        }
    }

    private func holdsBlocks(_ node: Int) -> Bool {
        tree.below(node).contains { !tree.nodes[$0].tag.isInline && tree.nodes[$0].tag != .br }
    }

    private func base(_ tag: Tag) -> Double {
        switch tag {
        case .article: 12
        case .div, .section, .main: 5
        case .pre, .td, .blockquote: 3
        case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
        case .th, .h1, .h2, .h3, .h4, .h5, .h6: -5
        default: 0
        }
    }

    private func final(_ node: Int) -> Double {
        points[node] <= 0 ? points[node] : points[node] * (1 - measure.linkDensity(tree, node))
    }
}

// MARK: - Choosing

extension BodyFinder {
    /// Around the part with most points; around another that has nearly as many
    /// if much more text is there: points by name and for one paragraph count
    /// little where the text is cut into sections.
    private func best() -> Int? {
        guard let top = points.indices.max(by: { final($0) < final($1) }), points[top] > 0 else { return nil }
        let least = final(top) * 0.35
        let rivals = points.indices.filter { final($0) >= least && !tree.holds($0, top) }
            .sorted { final($0) > final($1) }
        var best = climbed(from: top)
        for rival in rivals.prefix(12) where !tree.holds(best, rival) {
            let other = climbed(from: rival)
            guard !tree.holds(other, best), measure.linkDensity(tree, other) < 0.25 else { continue }
            if measure.prose(tree, other) >= measure.prose(tree, best) * 3 { best = other }
        }
        return best
    }

    /// Up to where the rest of the text is: a part around it with much more
    /// prose and little else.
    private func climbed(from top: Int) -> Int {
        var best = top
        for outer in tree.ancestors(of: top) {
            if tree.nodes[outer].tag == .html || tree.nodes[outer].tag == .body { break }
            let inner = measure.prose(tree, best)
            let more = measure.prose(tree, outer) - inner
            let extra = measure.characters(tree, outer) - measure.characters(tree, best)
            let isOnly = extra == 0
            let isSeries = isSeries(best, in: outer)
            let gains = more * 100 >= inner * 15 && more * 100 >= extra * (isSeries ? 50 : 60)
            let isPure = more * 100 >= extra * (isSeries ? 50 : 80)
            if isOnly || gains && (isPure || final(outer) >= final(top) * 0.2) { best = outer }
        }
        return best
    }

    /// The text is cut into sections that look alike, of which `best` is or holds one.
    private func isSeries(_ best: Int, in outer: Int) -> Bool {
        guard let own = tree.children(of: outer).first(where: { tree.holds($0, best) }) else { return false }
        let names = tree.attribute(.class, of: own) ?? ""
        let words = Set(names.utf8.split(separator: 32).flatMap { Hints.words(of: $0) })
        guard tree.nodes[own].tag == .section || !words.isDisjoint(with: BodyFinder.sections) else { return false }
        return tree.children(of: outer).contains { other in
            other != own && tree.nodes[other].tag == tree.nodes[own].tag && measure.prose(tree, other) > 0
                && tree.attribute(.class, of: other) ?? "" == names
        }
    }

    private static let sections: Set<String> = ["section", "chapter", "block", "paragraph", "module", "slice", "row"]

    /// A part called the article's text, if it holds most of what was found.
    private func named(around best: Int) -> Int? {
        let found = measure.prose(tree, best)
        var choice: (node: Int, rank: Int)?
        for node in tree.nodes.indices where pruning.hints[node].bodyRank >= 2 && measure.prose(tree, node) > 0 {
            let isFit: Bool
            let prose = measure.prose(tree, node)
            if tree.holds(node, best) {
                isFit = true
            } else if tree.holds(best, node) {
                isFit = prose * 100 >= found * 65
            } else {
                isFit = prose * 100 >= found * 80
            }
            let rank = pruning.hints[node].bodyRank
            if isFit, rank > choice?.rank ?? 0 { choice = (node, rank) }
        }
        return choice?.node
    }

    /// With the parts beside it that go on with the text.
    private func joined(_ best: Int) -> [Int] {
        guard let parent = tree.parent(best), tree.nodes[best].tag != .body else { return [best] }
        let threshold = max(10, final(best) * 0.2)
        let names = tree.attribute(.class, of: best)
        return tree.children(of: parent).filter { sibling in
            if sibling == best { return true }
            if pruning.isOut(sibling) { return false }
            let isAlike = names != nil && names != "" && tree.attribute(.class, of: sibling) == names
            if final(sibling) + (isAlike ? final(best) * 0.2 : 0) >= threshold { return true }
            return isLoneParagraph(sibling)
        }
    }

    private func isLoneParagraph(_ node: Int) -> Bool {
        guard tree.nodes[node].tag == .p else { return false }
        let density = measure.linkDensity(tree, node)
        let length = measure.characters(tree, node)
        return length > 80 ? density < 0.25 : length > 0 && density == 0 && measure.own[node].stops > 0
    }
}
