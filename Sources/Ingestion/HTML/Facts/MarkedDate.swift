import News

/// Dates that a page marks as such: microdata and `<time>`.
enum MarkedDate {
    /// The one that is called published, else the first of the page.
    static func first(_ tree: PageTree, _ style: DateStyle) -> WrittenDate? {
        var first: WrittenDate?
        for node in nodes(of: tree) {
            guard let date = machine(tree, node, style) ?? printed(tree, node, style) else { continue }
            if isCalledPublished(tree, node) { return date }
            first = first ?? date
        }
        return first
    }

    /// The days that are printed, as their readers see them.
    static func days(_ tree: PageTree, _ style: DateStyle) -> [CalendarDay] {
        nodes(of: tree).prefix(12).compactMap { (printed(tree, $0, style) ?? machine(tree, $0, style))?.day }
    }
}

// MARK: - Private

extension MarkedDate {
    private static func nodes(of tree: PageTree) -> [Int] {
        tree.nodes.indices.filter { node in
            guard !tree.nodes[node].attributes.isEmpty || tree.nodes[node].tag == .time else { return false }
            let item = tree.attribute(.itemprop, of: node)?.lowercased()
            guard tree.nodes[node].tag == .time || item == "datepublished" || item == "datecreated" else {
                return false
            }
            // What stands beside the text of an article may be about it.
            let isOwn = isCalledPublished(tree, node) && tree.isBelow(node, [.article])
            let isBeside = tree.isBelow(node, [.aside]) && !isOwn
            return !isOfChange(tree, node) && !isBeside && !tree.isBelow(node, [.footer, .nav])
                && !ShownDate.isOfComment(tree, node)
        }
    }

    private static func machine(_ tree: PageTree, _ node: Int, _ style: DateStyle) -> WrittenDate? {
        WrittenDate(tree.attribute(.datetime, of: node) ?? tree.attribute(.content, of: node), style)
    }

    private static func printed(_ tree: PageTree, _ node: Int, _ style: DateStyle) -> WrittenDate? {
        WrittenDate(tree.text(of: node, most: 100), style)
    }

    private static func isCalledPublished(_ tree: PageTree, _ node: Int) -> Bool {
        let item = tree.attribute(.itemprop, of: node)?.lowercased() ?? ""
        return item == "datepublished" || item == "datecreated" || tree.attribute(.pubdate, of: node) != nil
    }

    private static func isOfChange(_ tree: PageTree, _ node: Int) -> Bool {
        if tree.attribute(.itemprop, of: node)?.lowercased() == "datemodified" { return true }
        guard !isCalledPublished(tree, node) else { return false }
        let names = (tree.attribute(.class, of: node) ?? "").lowercased()
        return names.contains("modified") || names.contains("updated") && !names.contains("published")
    }
}
