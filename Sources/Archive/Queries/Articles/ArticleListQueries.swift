import GRDB
import News

/// Pages of articles that match a filter.
enum ArticleListQueries {
    static func rows(
        _ filter: Filter, behind position: Int64?, order: ListOrder, limit: Int, isFolded: Bool, in db: Database
    ) throws -> [ArticleRow] {
        let query = try FilterQuery(filter, isFolded: isFolded, in: db)
        let (sql, arguments) = query.sql(behind: position, order: order)
        let text = query.match == nil ? "NULL" : "(SELECT text FROM body WHERE article = a.id)"
        var excerpts = Excerpts(query.words)
        return try db.all(
            """
            SELECT \(ArticleRowQueries.columns), \(text) \(sql) ORDER BY \(query.walk.position) \(order.direction) LIMIT \(limit)
            """, arguments
        ) { row in
            let text: String? = row[ArticleRowQueries.columnCount]
            let title = ArticleRowQueries.titleFromText(row)
            return ArticleRowQueries.row(row, snippet: text.flatMap { excerpts.snippet(of: $0, behind: title) })
        }
    }

    static func ids(_ filter: Filter, isFolded: Bool, limit: Int? = nil, in db: Database) throws -> [Article.ID] {
        let query = try FilterQuery(filter, isFolded: isFolded, in: db)
        let (sql, arguments) = query.sql()
        let end = limit.map { " LIMIT \($0)" } ?? ""
        return try db.numbers("SELECT a.id \(sql) ORDER BY \(query.walk.position) DESC\(end)", arguments)
            .map { Article.ID($0) }
    }

    /// Ids grow: what came in behind an article has a higher one.
    static func arrivals(after id: Article.ID?, in db: Database) throws -> (count: Int, newest: Article.ID) {
        let newest = Article.ID(try db.number("SELECT max(id) FROM article") ?? 0)
        guard let id, id < newest else { return (0, newest) }
        let count = try db.number(
            "SELECT count(*) FROM article a WHERE id > ? AND \(ArticleRowQueries.listed) AND \(ArticleRowQueries.shown)",
            [id.number])
        return (Int(stored: count ?? 0), newest)
    }

    /// Counts up to `cap`; all articles, and all unread ones, are counted already.
    static func count(_ filter: Filter, isFolded: Bool, cap: Int, in db: Database) throws -> ArticleCount {
        if let kept = try kept(filter, in: db) {
            let hidden = isFolded ? try folded(filter, in: db) : 0
            return ArticleCount(kept - hidden, isExact: true)
        }
        let query = try FilterQuery(filter, isFolded: isFolded, in: db)
        let (sql, arguments) = query.sql()
        let counted = try db.number("SELECT count(*) FROM (SELECT 1 \(sql) LIMIT \(cap + 1))", arguments) ?? 0
        return ArticleCount(min(Int(stored: counted), cap), isExact: counted <= cap)
    }
}

// MARK: - Private

extension ArticleListQueries {
    private static let isUnread = "EXISTS (SELECT 1 FROM unread WHERE position = a.position)"

    private static func kept(_ filter: Filter, in db: Database) throws -> Int? {
        if filter.isAll { return try db.number("SELECT articles FROM tally").map { Int(stored: $0) } }
        guard filter == unread else { return nil }
        return try db.number("SELECT unread FROM tally").map { Int(stored: $0) }
    }

    /// How many near-duplicates the list of all, or of all unread ones, leaves out; reads these alone.
    private static func folded(_ filter: Filter, in db: Database) throws -> Int {
        let isThere = [ArticleRowQueries.listed, ArticleRowQueries.shown] + (filter == unread ? [isUnread] : [])
        let found = try db.number(
            """
            SELECT count(*) FROM article a
            WHERE \(isThere.joined(separator: " AND ")) AND \(CopyFolding.isFolded(among: isThere))
            """)
        return Int(stored: found ?? 0)
    }

    private static let unread = Filter([Filter.Term(.unread)])
}
