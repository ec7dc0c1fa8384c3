import News

/// The parts of a page that are no text of its article, told by what they are
/// and what they are called, before anything is scored.
struct Pruning {
    /// For each node the reason why it and what it holds is out, if it is.
    private(set) var reasons: [RemovedPassage.Reason?]
    private(set) var hints: [Hints]
    private let tree: PageTree

    /// - Parameter byName: whether names count; without them only machinery and
    ///   hidden parts go, for pages that call everything "widget".
    init(_ tree: PageTree, byName: Bool = true) {
        self.tree = tree
        reasons = Array(repeating: nil, count: tree.nodes.count)
        hints = tree.nodes.indices.map { tree.nodes[$0].tag == .text ? .none : Hints(tree, $0) }
        removeHidden()
        let measure = TextMeasure(tree) { reasons[$0] != nil }
        removeByTag(measure)
        if byName { removeByName(TextMeasure(tree) { reasons[$0] != nil }) }
    }

    func isOut(_ node: Int) -> Bool { reasons[node] != nil }
    func isHiddenNode(_ node: Int) -> Bool { isHidden(node) }
}

// MARK: - Private

extension Pruning {
    private mutating func removeHidden() {
        for node in tree.nodes.indices where !tree.nodes[node].tag.isInline || !tree.nodes[node].attributes.isEmpty {
            if tree.nodes[node].tag.isMachinery || isHidden(node) { reasons[node] = .other }
        }
    }

    private func isHidden(_ node: Int) -> Bool {
        guard !tree.nodes[node].attributes.isEmpty else { return false }
        if tree.attribute(.hidden, of: node) != nil || tree.attribute(.ariaHidden, of: node) == "true" { return true }
        guard let style = tree.attribute(.style, of: node) else { return false }
        let rules = style.lowercased().filter { $0 != " " }
        return rules.contains("display:none") || rules.contains("visibility:hidden") || Pruning.isOffScreen(rules)
    }

    /// Text that is there but nobody sees: of no size, of no opacity, or far to the left.
    private static func isOffScreen(_ rules: String) -> Bool {
        let isTiny = ["font-size:0", "opacity:0", "font-size:1px"].contains { mark in
            rules.split(separator: ";").contains { $0 == mark || $0 == mark + "px" || $0 == mark + ".0" }
        }
        return isTiny || rules.contains("left:-9999") || rules.contains("text-indent:-9999")
    }

    private mutating func removeByTag(_ measure: TextMeasure) {
        let all = measure.allProse
        for node in tree.nodes.indices where reasons[node] == nil {
            let share = measure.prose(tree, node) * 100
            switch tree.nodes[node].tag {
            case .nav, .menu: reasons[node] = share <= all * 40 ? .navigation : nil
            case .footer, .aside: reasons[node] = share <= all * 40 ? .other : nil
            case .form, .fieldset: reasons[node] = share <= all * 40 ? .other : nil
            case .button: reasons[node] = share <= all * 40 ? .other : nil
            case .figcaption, .caption: reasons[node] = .caption
            default: break
            }
        }
    }

    /// What is named as something else goes, unless it holds the page's text.
    private mutating func removeByName(_ measure: TextMeasure) {
        let all = measure.allProse
        for node in tree.nodes.indices where reasons[node] == nil {
            guard let reason = hints[node].reason, mayGo(node) else { continue }
            let prose = measure.prose(tree, node)
            let limit = reason == .comments ? (all - prose >= 400 ? 100 : 60) : 40
            if prose * 100 <= all * limit { reasons[node] = reason }
        }
    }

    private func mayGo(_ node: Int) -> Bool {
        switch tree.nodes[node].tag {
        case .html, .body, .article, .main, .h1, .table, .tbody, .tr, .td, .time: false
        case .a, .b, .strong, .em, .i: false
        default: hints[node].bodyRank < 3
        }
    }
}
