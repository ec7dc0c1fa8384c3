/// Formulas of a page in one line of plain text: MathML as "a^2 + b_1 / (c + d)",
/// pictures of formulas as the TeX that stands for them.
enum FormulaText {
    /// nil where it holds nothing that can be written in a line.
    static func text(ofMath node: Int, _ tree: PageTree) -> String? {
        let size = tree.below(node).reduce(0) { $0 + tree.nodes[$1].text.count }
        guard size <= longest, tree.nodes[node].end - node <= longest else { return nil }
        let text = line(node, tree)
        return text.isEmpty ? tree.attribute(.alttext, of: node).flatMap(plain) : text
    }

    /// nil for any other picture.
    static func text(ofPicture node: Int, _ tree: PageTree) -> String? {
        guard let alt = tree.attribute(.alt, of: node), let names = tree.attribute(.class, of: node),
            !Pruning.isUnseen(node, tree)
        else { return nil }
        let words = names.utf8.prefix(200).split(separator: 32).flatMap { Hints.words(of: $0) }
        return words.contains(where: formulas.contains) ? plain(alt) : nil
    }
}

// MARK: - Private

extension FormulaText {
    private static let longest = 2_000
    private static let formulas: Set<String> = ["math", "latex", "tex", "equation", "mwe"]

    /// "{\\displaystyle x}" is "x".
    private static func plain(_ formula: String) -> String? {
        var text = formula[...]
        for open in ["{\\displaystyle", "{\\textstyle"] where text.hasPrefix(open) && text.hasSuffix("}") {
            text = text.dropFirst(open.count).dropLast()
        }
        let line = Blanks.folded(Array(text.utf8)[...])
        return line.isEmpty || line.utf8.count > longest ? nil : line
    }

    private static func line(_ node: Int, _ tree: PageTree) -> String {
        let parts = tree.children(of: node)
        func part(_ index: Int) -> String { index < parts.count ? grouped(line(parts[index], tree)) : "" }
        return switch tree.nodes[node].tag {
        case .text: Blanks.folded(tree.buffer[tree.nodes[node].text])
        // What is said in another way is not shown.
        case .annotation, .annotationXML: ""
        case .msup, .mover: part(0) + "^" + part(1)
        case .msub, .munder: part(0) + "_" + part(1)
        case .msubsup, .munderover: part(0) + "_" + part(1) + "^" + part(2)
        case .mfrac: part(0) + "/" + part(1)
        case .msqrt: "√" + grouped(parts.map { line($0, tree) }.joined())
        default: parts.map { line($0, tree) }.joined()
        }
    }

    private static func grouped(_ text: String) -> String {
        text.allSatisfy { $0.isLetter || $0.isNumber } || text.count == 1 ? text : "(\(text))"
    }
}
