/// Sets the rows of a table, `Norway | 12 | 3 %`, so that its bars stand under
/// each other; numbers end under each other too.
enum TableColumns {
    /// For each row the columns at which some of its bytes stand; nil where the
    /// table is wider than `width`.
    static func stops(_ rows: [Substring], width: Int) -> [[Int: Int]]? {
        let table = rows.map(cells)
        let count = table.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in table.compactMap { $0.at(column)?.width }.max() ?? 0 }
        guard count > 1, widths.reduce(0, +) + (count - 1) * bar.count <= width else { return nil }
        let areNumbers = (0..<count).map { column in
            table.dropFirst().compactMap { $0.at(column) }.allSatisfy(\.isNumber)
        }
        return table.map { stops($0, widths, areNumbers) }
    }

    // MARK: - Private

    private static let bar = " | "

    private struct TableCell {
        let start: Int
        let width: Int
        let isNumber: Bool
    }

    private static func cells(_ row: Substring) -> [TableCell] {
        var cells: [TableCell] = []
        var start = 0
        for text in row.split(separator: bar, omittingEmptySubsequences: false) {
            let isNumber = text.allSatisfy { $0.isNumber || " .,%-+$€£".contains($0) }
            cells.append(TableCell(start: start, width: GraphemeWidth.of(text), isNumber: isNumber))
            start += text.utf8.count + bar.utf8.count
        }
        return cells
    }

    private static func stops(_ row: [TableCell], _ widths: [Int], _ areNumbers: [Bool]) -> [Int: Int] {
        var stops: [Int: Int] = [:]
        var column = 0
        for (number, cell) in row.enumerated() {
            stops[cell.start] = column + (areNumbers[number] ? widths[number] - cell.width : 0)
            if number > 0 { stops[cell.start - 2] = column - 2 }
            column += widths[number] + bar.count
        }
        return stops
    }
}

extension Array {
    fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
