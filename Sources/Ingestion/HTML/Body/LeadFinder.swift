import News

/// Finds the lead that stands between a page's heading and its text, in a
/// part of its own ("standfirst", "intro").
struct LeadFinder {
    private let tree: PageTree
    private let pruning: Pruning
    private let measure: TextMeasure
    private let description: [UInt64]

    init(_ tree: PageTree, _ pruning: Pruning, _ measure: TextMeasure, _ description: String?) {
        self.tree = tree
        self.pruning = pruning
        self.measure = measure
        self.description = description.map { Words($0).list.map(\.hash) } ?? []
    }

    /// The blocks of the lead: called one, or said again in the page's description.
    func lead(before body: Int) -> [Int] {
        let heading = tree.all(.h1).last { $0 < body && !tree.holds(body, $0) && !pruning.isOut($0) }
        var result: [Int] = []
        var outUntil = 0
        for node in tree.nodes.indices.prefix(body) where node >= outUntil {
            if pruning.isOut(node) { outUntil = tree.nodes[node].end }
            if pruning.isOut(node) || !isSentence(node) || tree.holds(node, body) { continue }
            let isBelow = heading.map { node > $0 } ?? false
            if isDescribed(node) || isBelow && isCalledLead(node) { result.append(node) }
        }
        return result.suffix(3)
    }
}

// MARK: - Private

extension LeadFinder {
    private func isSentence(_ node: Int) -> Bool {
        guard !tree.nodes[node].tag.isInline, tree.nodes[node].tag != .h1 else { return false }
        let own = measure.own[node]
        return own.characters >= 50 && own.links * 4 <= own.characters && own.characters <= 1_200
    }

    /// Begins as the page's description does.
    private func isDescribed(_ node: Int) -> Bool {
        guard description.count >= 6 else { return false }
        let words = Words(tree.text(of: node, most: 600)).list.map(\.hash)
        let shared = zip(words, description).prefix { $0 == $1 }.count
        return shared >= min(12, description.count - 1)
    }

    private func isCalledLead(_ node: Int) -> Bool {
        ([node] + tree.ancestors(of: node).prefix(2)).contains { part in
            [AttributeName.class, .id, .itemprop, .testID].compactMap { tree.attribute($0, of: part) }
                .flatMap { $0.utf8.split(separator: 32) }.flatMap { Hints.words(of: $0) }
                .contains { LeadFinder.names.contains($0) }
        }
    }

    private static let names: Set<String> = [
        "lead", "lede", "standfirst", "intro", "introduction", "subtitle", "subheadline", "subheading", "summary",
        "excerpt", "deck", "dek", "abstract", "kicker", "description", "teaser", "vorspann", "chapeau", "entradilla",
        "einleitung", "sommario", "bajada", "preamble", "synopsis", "subhead",
    ]
}
