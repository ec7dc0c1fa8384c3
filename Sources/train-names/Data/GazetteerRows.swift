/// The rows TYPE TAB phrase TAB source of gazetteer files, by type.
struct GazetteerRows {
    private var rows: [String: [String]] = [:]

    init(_ paths: [String]) throws {
        for path in paths {
            let text = try InputFile.text(path)
            for row in text.split(separator: "\n") {
                let cells = row.split(separator: "\t")
                if cells.count > 1 { rows[String(cells[0]), default: []].append(String(cells[1])) }
            }
        }
    }

    func names(_ type: String) -> [String] { rows[type] ?? [] }

    /// The same, cut into words.
    func phrases(_ type: String) -> [[String]] { names(type).map { $0.split(separator: " ").map(String.init) } }
}
