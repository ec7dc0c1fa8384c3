import News

/// The parts of a page that are no text of its article, told by what they are
/// and what they are called, before anything is scored.
struct Pruning {
    /// For each node the reason why it and what it holds is out, if it is.
    private(set) var reasons: [RemovedPassage.Reason?]
    private(set) var hints: [Hints]
    private let tree: PageTree

    /// How far names count.
    enum Trust {
        /// What is called a sidebar, a teaser, a byline goes.
        case all
        /// Only what is called comments, a share bar, navigation, an advertisement, and
        /// what holds other articles: for pages that call everything "widget".
        case surest
        /// Machinery and hidden parts alone go.
        case none
    }

    init(_ tree: PageTree, names trust: Trust = .all) {
        self.tree = tree
        reasons = Array(repeating: nil, count: tree.nodes.count)
        hints = tree.nodes.indices.map { tree.nodes[$0].tag == .text ? .none : Hints(tree, $0) }
        removeHidden()
        let measure = TextMeasure(tree) { reasons[$0] != nil }
        removeByTag(measure)
        guard trust != .none else { return }
        removeByName(TextMeasure(tree) { reasons[$0] != nil }, trust)
        removeOtherArticles()
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
        tree.attribute(.ariaHidden, of: node) == "true" || Pruning.isUnseen(node, tree)
    }

    /// What is hidden from eyes, whether or not it is from those who listen.
    static func isUnseen(_ node: Int, _ tree: PageTree) -> Bool {
        guard !tree.nodes[node].attributes.isEmpty else { return false }
        if tree.attribute(.hidden, of: node) != nil { return true }
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
    private mutating func removeByName(_ measure: TextMeasure, _ trust: Trust) {
        let all = measure.allProse
        let headings = Sums(tree) { $0 == .h1 }
        let quotes = Sums(tree) { $0 == .blockquote }
        for node in tree.nodes.indices where reasons[node] == nil {
            guard let reason = hints[node].reason, mayGo(node, reason, measure) else { continue }
            if trust == .surest, !Pruning.surest.contains(reason) { continue }
            if headings.count(in: node, tree) > 0, !Pruning.surest.contains(reason) { continue }
            // A post of a social network that the article quotes.
            if reason == .share, quotes.count(in: node, tree) > 0 { continue }
            let prose = measure.prose(tree, node)
            let limit = reason == .comments ? (all - prose >= 400 ? 100 : 60) : 40
            if prose * 100 <= all * limit { reasons[node] = reason }
        }
    }

    /// What holds other articles, and pictures with a story each, even if they are
    /// longer than the article.
    private mutating func removeOtherArticles() {
        let out = reasons
        let measure = TextMeasure(tree) { out[$0] != nil }
        let others = SideParts(tree, measure, hints, isOut: { out[$0] != nil }).find()
        for node in others { reasons[node] = .related }
        removeLongGalleries(others.isEmpty ? measure : TextMeasure(tree) { reasons[$0] != nil })
    }

    /// What is named a gallery or a list of other articles, where a whole article is left without it.
    private mutating func removeLongGalleries(_ measure: TextMeasure) {
        guard measure.allProse > Pruning.wholeArticle else { return }
        let headings = Sums(tree) { $0 == .h1 }
        var rest = measure.allProse
        var outUntil = 0
        for node in tree.nodes.indices where node >= outUntil {
            if reasons[node] != nil {
                outUntil = tree.nodes[node].end
                continue
            }
            guard let reason = hints[node].reason, reason == .related || reason == .caption,
                headings.count(in: node, tree) == 0, mayGo(node, reason, measure)
            else { continue }
            let prose = measure.prose(tree, node)
            guard prose > 0, rest - prose >= Pruning.wholeArticle else { continue }
            rest -= prose
            reasons[node] = reason
            outUntil = tree.nodes[node].end
        }
    }

    /// Characters of prose: about 250 words.
    private static let wholeArticle = 1_500

    private static let surest: Set<RemovedPassage.Reason> = [
        .comments, .share, .navigation, .advertisement, .cookies, .subscription,
    ]

    private func mayGo(_ node: Int, _ reason: RemovedPassage.Reason, _ measure: TextMeasure) -> Bool {
        switch tree.nodes[node].tag {
        case .html, .body, .main, .h1, .table, .tbody, .tr, .td, .time, .blockquote: return false
        case .a, .b, .strong, .em, .i, .sup, .sub: return false
        default: break
        }
        if tree.nodes[node].tag.isInline, !Pruning.neverInText.contains(reason), standsInText(node, measure) {
            return false
        }
        return hints[node].bodyRank < 3
    }

    /// What is called so is no word of a sentence, even if it stands in a line with one.
    private static let neverInText: Set<RemovedPassage.Reason> = [.caption, .share, .advertisement]

    /// Within a line that has more text than this part.
    private func standsInText(_ node: Int, _ measure: TextMeasure) -> Bool {
        guard let block = tree.ancestors(of: node).first(where: { !tree.nodes[$0].tag.isInline }) else { return false }
        return measure.own[block].characters - measure.characters(tree, node) >= 40
    }
}

/// How many elements of a kind the parts of a page hold.
private struct Sums {
    private var sums = [0]

    init(_ tree: PageTree, _ isCounted: (Tag) -> Bool) {
        for node in tree.nodes { sums.append((sums.last ?? 0) + (isCounted(node.tag) ? 1 : 0)) }
    }

    func count(in node: Int, _ tree: PageTree) -> Int { sums[tree.nodes[node].end] - sums[node] }
}
