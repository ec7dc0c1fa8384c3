import GRDB
import News

/// Filters kept under a name. A line that a newer version wrote and this one
/// can't read is left where it is.
enum SavedFilters {
    static func all(in db: Database) throws -> [SavedFilter] {
        try readable(in: db).map { name, filter in
            let unread = Filter(filter.terms + [Filter.Term(.unread)])
            return SavedFilter(
                name: name, filter: filter, articles: try count(filter, in: db), unread: try count(unread, in: db))
        }
    }

    /// Those that can be read, by name; nothing is counted.
    static func readable(in db: Database) throws -> [(name: String, filter: Filter)] {
        try lines(in: db).compactMap { name, line in (try? Filter(parsing: line)).map { (name, $0) } }
    }

    /// As the number beside a name tells it: it need not be exact where it is high.
    static func count(_ filter: Filter, in db: Database) throws -> Int {
        try ArticleListQueries.count(filter, isFolded: true, cap: 10_000, in: db).value
    }

    /// A sentence for each that can't be read.
    static func problems(in db: Database) throws -> [String] {
        try lines(in: db).compactMap { name, line in
            do throws(Filter.ParseError) {
                _ = try Filter(parsing: line)
                return nil
            } catch {
                return "The filter kept as '\(name.safeLine)' is not shown. \(error)"
            }
        }
    }

    static func one(_ name: String, in db: Database) throws -> Filter? {
        let line: String? = try db.first("SELECT line FROM savedFilter WHERE name = ?", [name]) { $0[0] }
        return try line.map { try Filter(parsing: $0) }
    }

    /// The filter with the terms of those it names in their place; what is
    /// excluded by name stays, and so does a name that nothing is kept under.
    static func expanded(_ filter: Filter, within names: Set<String> = [], in db: Database) throws -> Filter {
        Filter(
            try filter.terms.flatMap { term in
                guard case .saved(let name) = term.test, !term.isNegated,
                    let inner = try terms(of: name, within: names, in: db)
                else { return [term] }
                return inner.terms
            })
    }

    /// nil where nothing is kept under the name; `names` are being read already: one that
    /// names itself has no more terms.
    static func terms(of name: String, within names: Set<String> = [], in db: Database) throws -> Filter? {
        guard !names.contains(name) else { return .all }
        return try one(name, in: db).map { try expanded($0, within: names.union([name]), in: db) }
    }

    /// nil removes it.
    static func set(_ name: String, _ filter: Filter?, in db: Database) throws {
        try db.run("DELETE FROM savedFilter WHERE name = ?", [name])
        guard let filter else { return }
        try db.run("INSERT INTO savedFilter VALUES (?, ?)", [name, filter.line])
    }

    // MARK: - Private

    private static func lines(in db: Database) throws -> [(name: String, line: String)] {
        try db.all("SELECT name, line FROM savedFilter ORDER BY name") { (name: $0[0], line: $0[1]) }
    }
}
