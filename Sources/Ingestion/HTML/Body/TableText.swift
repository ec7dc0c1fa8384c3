/// Tables as text: a line for each row, bars between the cells.
enum TableText {
    /// nil for a table that only lays out the page: its cells are blocks then.
    static func rows(_ tree: PageTree, _ table: Int, _ pruning: Pruning) -> String? {
        guard !isLayout(tree, table) else { return nil }
        var grid = TableGrid()
        var index = table + 1
        while index < tree.nodes[table].end {
            if pruning.isOut(index) {
                index = tree.nodes[index].end
                continue
            }
            if tree.nodes[index].tag == .tr { grid.add(cells(tree, index)) }
            index += 1
        }
        return grid.text
    }

    private static func cells(_ tree: PageTree, _ row: Int) -> [TableGrid.Cell] {
        tree.children(of: row).filter { [.td, .th].contains(tree.nodes[$0].tag) }.map { cell in
            TableGrid.Cell(
                text: tree.text(of: cell, most: 4_000), columns: span(.colspan, of: cell, tree),
                rows: span(.rowspan, of: cell, tree))
        }
    }

    private static func span(_ name: AttributeName, of cell: Int, _ tree: PageTree) -> Int {
        max(1, min(20, tree.attribute(name, of: cell).flatMap { Int($0) } ?? 1))
    }

    private static func isLayout(_ tree: PageTree, _ table: Int) -> Bool {
        let role = tree.attribute(.role, of: table)
        if role == "presentation" || role == "none" { return true }
        var rows = 0
        var cells = 0
        var blocks = 0
        var longest = 0
        var headings = 0
        for index in tree.below(table) {
            switch tree.nodes[index].tag {
            case .table: return true
            case .tr: rows += 1
            case .td, .th:
                if tree.nodes[index].tag == .th { headings += 1 }
                cells += 1
                longest = max(longest, tree.text(of: index, most: 1_000).utf8.count)
            case .p, .div, .ul, .ol, .h1, .h2, .h3, .blockquote: blocks += 1
            default: break
            }
        }
        if headings >= 2, rows >= 2, blocks <= cells { return false }
        return cells <= 1 || rows <= 1 && longest > 200 || cells <= rows || blocks > cells || longest >= 600
    }
}
