/// The cells of a table in columns: a cell that spans several leaves the
/// others empty, so that what stands in a column stays in it.
struct TableGrid {
    struct Cell {
        let text: String
        let columns: Int
        let rows: Int
    }

    private var rows: [[String]] = []
    /// For each column how many rows more a cell from above reaches into.
    private var reach: [Int] = []

    private static let mostColumns = 100

    mutating func add(_ cells: [Cell]) {
        var row: [String] = []
        for cell in cells where row.count < TableGrid.mostColumns {
            skipReached(&row)
            for column in 0..<cell.columns {
                row.append(column == 0 ? cell.text : "")
                reach(row.count - 1, cell.rows - 1)
            }
        }
        skipReached(&row)
        rows.append(row)
    }

    /// A line for each row that has text, bars between the cells; columns that are empty all down are left out.
    var text: String {
        let count = rows.map(\.count).max() ?? 0
        let columns = (0..<count).filter { column in rows.contains { $0.count > column && !$0[column].isEmpty } }
        return rows.map { row in
            var cells = columns.map { $0 < row.count ? row[$0] : "" }
            while let last = cells.last, last.isEmpty { cells.removeLast() }
            return cells.joined(separator: " | ")
        }
        .filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

// MARK: - Private

extension TableGrid {
    private mutating func reach(_ column: Int, _ rows: Int) {
        while reach.count <= column { reach.append(0) }
        reach[column] = rows
    }

    private mutating func skipReached(_ row: inout [String]) {
        while row.count < reach.count, reach[row.count] > 0 {
            reach[row.count] -= 1
            row.append("")
        }
    }
}
