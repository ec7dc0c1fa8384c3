import GRDB
import News

/// A filter as SQL: what to walk, newest first, and what must hold of each article.
///
/// Words walk the full-text index; else `is:unread`, one entity, one story or
/// source walk their own index; else all articles. Every walk is in order of
/// positions, so that a page costs what it shows.
struct FilterQuery {
    /// What is looked up in the full-text index.
    let words: [Filter.Term]
    /// The expression for it.
    private(set) var match: String?
    /// Table and condition that are walked; `position` is what orders it.
    private(set) var walk = Walk.articles
    private(set) var conditions: [String] = []
    private(set) var arguments: Bindings = []
    /// What must hold of any article of the result, said of it alone, without a walk.
    private var tests: (conditions: [String], arguments: Bindings) = ([], [])

    struct Walk: Equatable {
        var from: String
        var position: String

        /// All articles, or those of them that a condition names.
        static let articles = Walk(from: "article a", position: "a.position")

        /// Articles in which something stands, which a condition names.
        static let words = Walk(
            from: "search CROSS JOIN article a ON a.position = search.rowid", position: "search.rowid")
    }

    /// `names` of kept filters are being read already.
    init(_ given: Filter, isFolded: Bool, within names: Set<String> = [], in db: Database) throws {
        let filter = try SavedFilters.expanded(given, in: db)
        words = filter.terms.filter(\.test.isWords)
        match = FilterWords.expression(words)
        conditions = [ArticleRowQueries.listed]
        if !filter.terms.contains(where: { $0.test == .muted }) { conditions.append(ArticleRowQueries.shown) }
        tests.conditions = conditions
        if match != nil {
            walk = .words
        } else {
            // Words of which nothing can be looked up find nothing, not everything.
            if words.contains(where: { !$0.isNegated }) { conditions.append("0") }
            for term in words where term.isNegated { addWithoutWords(term) }
        }
        for term in filter.terms where !term.test.isWords { try add(term, within: names, in: db) }
        // The hits of near-duplicates may be others.
        if isFolded, match == nil { foldCopies() }
    }

    /// `FROM ... WHERE ...` with its arguments; `behind` a position, for the next page.
    func sql(behind position: Int64? = nil, order: ListOrder = .newestFirst) -> (
        sql: String, arguments: Bindings
    ) {
        var sql = "FROM \(walk.from) WHERE "
        var all: Bindings = []
        if let match {
            sql += "search MATCH ? AND "
            all.append(match)
        }
        sql += conditions.joined(separator: " AND ")
        all += arguments
        if let position {
            sql += " AND \(walk.position) \(order == .newestFirst ? "<" : ">") ?"
            all.append(position)
        }
        return (sql, all)
    }
}

// MARK: - Private

extension FilterQuery {
    private mutating func add(_ term: Filter.Term, within names: Set<String>, in db: Database) throws {
        let test = try FilterTest(term.test, within: names, in: db)
        let walk = term.isNegated || !canWalk ? nil : test.walk
        if let walk { self.walk = walk.walk }
        require(
            "(\(term.isNegated ? test.negation : test.condition))", test.arguments,
            walked: walk.map { ($0.condition, $0.arguments) })
    }

    /// `walked`: what says the same where a walk does.
    private mutating func require(
        _ condition: String, _ more: Bindings, walked: (condition: String, arguments: Bindings)? = nil
    ) {
        tests.conditions.append(condition)
        tests.arguments += more
        conditions.append(walked?.condition ?? condition)
        arguments += walked?.arguments ?? more
    }

    private var canWalk: Bool { match == nil && walk == .articles }

    private mutating func addWithoutWords(_ term: Filter.Term) {
        guard let expression = FilterWords.expression(term.test) else { return }
        require(
            "NOT EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND search.rowid = a.position)", [expression])
    }

    private mutating func foldCopies() {
        conditions.append(CopyFolding.standsAlone(among: tests.conditions))
        arguments += tests.arguments
    }
}
