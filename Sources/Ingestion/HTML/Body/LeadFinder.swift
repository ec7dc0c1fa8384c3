import News

/// Finds the lead that stands between a page's heading and its text, in a
/// part of its own ("standfirst", "intro").
struct LeadFinder {
    private let tree: PageTree
    private let pruning: Pruning
    /// Of the page with the parts that may hold a lead, whatever they are called.
    private let measure: TextMeasure
    /// What the page says its article is about, in words.
    private let descriptions: [[UInt64]]

    init(_ tree: PageTree, _ pruning: Pruning, _ descriptions: [String]) {
        self.tree = tree
        self.pruning = pruning
        measure = TextMeasure(tree) { node in
            pruning.reasons[node].map { !LeadFinder.mayHoldLead(tree, pruning, node, $0) } ?? false
        }
        self.descriptions = descriptions.map { Words($0).list.map(\.hash) }.filter { $0.count >= 6 }
    }

    /// The blocks of the lead: called one, or said again in the page's description.
    func lead(before body: Int) -> [Int] {
        let heading = tree.all(.h1).last { $0 < body && !tree.holds(body, $0) && !pruning.isOut($0) }
        var result: [Int] = []
        // Up to where a part goes that only the description speaks for.
        var doubtfulUntil = 0
        var outUntil = 0
        for node in tree.nodes.indices.prefix(body) where node >= outUntil {
            if let reason = pruning.reasons[node] {
                if LeadFinder.mayHoldLead(tree, pruning, node, reason) {
                    doubtfulUntil = max(doubtfulUntil, tree.nodes[node].end)
                } else {
                    outUntil = tree.nodes[node].end
                    continue
                }
            }
            guard isSentence(node), !tree.holds(node, body) else { continue }
            let isBelow = node >= doubtfulUntil && heading.map { node > $0 } ?? false
            if isDescribed(node) || isBelow && isCalledLead(node) { result.append(node) }
        }
        return result.suffix(3)
    }
}

// MARK: - Private

extension LeadFinder {
    /// A header or a sidebar, by its name, may hold the lead; a footer, a form, comments don't.
    private static func mayHoldLead(
        _ tree: PageTree, _ pruning: Pruning, _ node: Int, _ reason: RemovedPassage.Reason
    ) -> Bool {
        guard [.other, .related, .dateStamp].contains(reason), !pruning.isHiddenNode(node) else { return false }
        let tag = tree.nodes[node].tag
        return !tag.isMachinery && ![.form, .fieldset, .button, .footer, .figcaption].contains(tag)
    }

    private func isSentence(_ node: Int) -> Bool {
        guard !tree.nodes[node].tag.isInline, tree.nodes[node].tag != .h1 else { return false }
        let own = measure.own[node]
        return own.characters >= 50 && own.links * 4 <= own.characters && own.characters <= 1_200
    }

    /// Begins as one of the page's descriptions does.
    private func isDescribed(_ node: Int) -> Bool {
        guard !descriptions.isEmpty else { return false }
        let words = Words(tree.text(of: node, most: 600)).list.map(\.hash)
        return descriptions.contains { description in
            let shared = zip(words, description).prefix { $0 == $1 }.count
            return shared >= min(12, description.count - 1)
        }
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
