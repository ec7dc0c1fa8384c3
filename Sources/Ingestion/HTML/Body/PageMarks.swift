/// What stands in a line and is no word of it: marks of notes ("[12]", "[citation
/// needed]") and the links that a wiki puts behind its headings ("[edit]").
enum PageMarks {
    static func isOne(_ node: Int, _ tree: PageTree) -> Bool {
        switch tree.nodes[node].tag {
        case .sup: isNote(node, tree)
        case .a: isLinkedNote(node, tree)
        case .span: !tree.nodes[node].attributes.isEmpty && isEditLink(node, tree)
        default: false
        }
    }
}

// MARK: - Private

extension PageMarks {
    /// A raised number, letter or sign that leads to a note, or a note of editors in brackets.
    private static func isNote(_ node: Int, _ tree: PageTree) -> Bool {
        guard let text = text(of: node, tree), let link = tree.below(node).first(where: { tree.nodes[$0].tag == .a })
        else { return false }
        if text.hasPrefix("["), text.hasSuffix("]") { return true }
        return isMark(text) && leadsToPlace(link, tree)
    }

    /// "<a href=#n1><sup>1</sup></a>".
    private static func isLinkedNote(_ node: Int, _ tree: PageTree) -> Bool {
        guard node + 1 < tree.nodes[node].end, tree.nodes[node + 1].tag == .sup,
            tree.nodes[node + 1].end == tree.nodes[node].end, leadsToPlace(node, tree)
        else { return false }
        return text(of: node, tree).map(isMark) ?? false
    }

    private static func isEditLink(_ node: Int, _ tree: PageTree) -> Bool {
        guard let names = tree.attribute(.class, of: node), names.utf8.count <= 80 else { return false }
        return Hints.words(of: names[...].utf8).contains("editsection")
    }

    private static func leadsToPlace(_ link: Int, _ tree: PageTree) -> Bool {
        tree.attribute(.href, of: link)?.contains("#") ?? false
    }

    /// "12", "[12]", "a", "*".
    private static func isMark(_ text: String) -> Bool {
        let inner = text.filter { !"[]()".contains($0) }
        return (1...3).contains(inner.count) && (inner.count == 1 || inner.allSatisfy { $0.isASCII && $0.isNumber })
    }

    private static let mostNodes = 12
    private static let longest = 40

    /// nil for more than a mark has.
    private static func text(of node: Int, _ tree: PageTree) -> String? {
        guard tree.nodes[node].end - node <= mostNodes else { return nil }
        let text = tree.text(of: node, most: longest, keepsMarks: true)
        return text.utf8.count <= longest ? text : nil
    }
}
