public import Archive
public import News

/// What was chosen, for programs: JSON, one object a line, or CSV.
public struct DataExport: Sendable {
    private let library: Library

    public init(library: Library) {
        self.library = library
    }

    /// One object a line: articles, entities, events and marks as the commands print them.
    public func json(_ subjects: [ExportSubject]) throws -> String {
        try subjects.flatMap(lines).map { $0.line + "\n" }.joined()
    }

    /// A line of column names, then a row for each object; lists are joined by
    /// "; ". Empty where there is nothing.
    public func csv(_ subjects: [ExportSubject]) throws -> String {
        let objects = try subjects.flatMap(lines).map(\.fields)
        guard !objects.isEmpty else { return "" }
        var columns: [String] = []
        for name in objects.joined().map(\.name) where !columns.contains(name) { columns.append(name) }
        let rows = objects.map { fields in
            columns.map { name in fields.first { $0.name == name }?.value.cell ?? "" }
        }
        return ([columns] + rows).map { $0.map(DataExport.quoted).joined(separator: ",") + "\r\n" }.joined()
    }
}

// MARK: - Private

extension DataExport {
    private func lines(_ subject: ExportSubject) throws -> [JSONValue] {
        switch subject {
        case .article(let id), .passage(let id, _): return try library.row(id).map { [.article($0)] } ?? []
        case .articles(let filter, _): return try library.rows(filter, limit: .max).map(JSONValue.article)
        case .story(let id): return try library.rows(of: id, limit: .max).map(JSONValue.article)
        case .entity(let id): return try library.wholeCard(id, quotes: 0).map { [.entity($0)] } ?? []
        case .event(let id): return try library.event(id).map { [try line($0.event)] } ?? []
        case .timeline(let query): return try library.timeline(query).rows.map { try line($0.event) }
        case .marks:
            let marks = try library.marks()
            let rows = Dictionary(try library.rows(marks.map(\.article)).map { ($0.id, $0) }) { first, _ in first }
            return marks.map { .mark($0, origin: rows[$0.article]?.origin) }
        }
    }

    /// An event with the sentences that report it.
    private func line(_ event: Event) throws -> JSONValue {
        .event(event, reports: try library.reports(of: event.id, limit: .max))
    }

    /// RFC 4180: quoted where it must be, quotation marks doubled. A leading
    /// sign that a spreadsheet would take for a formula gets an apostrophe.
    private static func quoted(_ cell: String) -> String {
        let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
        let text = isFormula ? "'" + cell : cell
        guard text.contains(where: { "\",\n\r".contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}

extension JSONValue {
    fileprivate var fields: [Field] {
        if case .object(let fields) = self { return fields }
        return []
    }

    /// The value as text in a table.
    fileprivate var cell: String {
        switch self {
        case .null: return ""
        case .string(let text): return text
        case .array(let values): return values.map(\.cell).joined(separator: "; ")
        case .object(let fields): return fields.first { ["name", "quote"].contains($0.name) }?.value.cell ?? line
        default: return line
        }
    }
}
