import GRDB
import News

/// What an entity's own screen shows.
enum EntityCardQueries {
    private static let events = 50

    static func card(_ id: Entity.ID, quotes: Int, in db: Database) throws -> EntityCard? {
        guard let row = try EntityQueries.one(id, in: db), row.mentions > 0 else { return nil }
        let company = try EntityCompany(of: row, in: db)
        return EntityCard(
            entity: Entity(id: id, kind: row.kind, name: row.name), aliases: try EntityQueries.aliases(id, in: db),
            mentions: row.mentions, articles: row.articles, first: try day(id, "ASC", in: db),
            last: try day(id, "DESC", in: db), months: try months(id, in: db),
            quotes: try self.quotes(id, limit: quotes, in: db), seenWith: company.rows,
            isSeenWithExact: company.isExact, events: try EventQueries.events(of: id, limit: events, in: db))
    }

    /// Publication day of the first or last article with a date.
    static func day(_ id: Entity.ID, _ order: String, in db: Database) throws -> CalendarDay? {
        guard try db.holds("SELECT 1 FROM month WHERE entity = ? AND mentions > 0", [id.number]) else { return nil }
        return try db.number(
            """
            SELECT a.day FROM appearance p CROSS JOIN article a ON a.id = p.article
            WHERE p.entity = ? AND a.day IS NOT NULL AND \(ArticleRowQueries.listed) ORDER BY p.position \(order) LIMIT 1
            """, [id.number]
        ).map { CalendarDay(daysSince1970: Int(stored: $0)) }
    }

    /// Mentions with their sentences, newest article first.
    static func quotes(_ id: Entity.ID, limit: Int, in db: Database) throws -> [MentionQuote] {
        let articles = try db.numbers(
            """
            SELECT p.article FROM appearance p CROSS JOIN article a ON a.id = p.article
            WHERE p.entity = ? AND \(ArticleRowQueries.listed) ORDER BY p.position DESC LIMIT ?
            """, [id.number, limit])
        var result: [MentionQuote] = []
        for article in articles where result.count < limit {
            result += try quotes(id, in: Article.ID(article), limit: limit - result.count, db)
        }
        return result
    }
}

// MARK: - Private

extension EntityCardQueries {
    private static func months(_ id: Entity.ID, in db: Database) throws -> [MonthCount] {
        try db.all("SELECT month, mentions FROM month WHERE entity = ? AND mentions > 0 ORDER BY month", [id.number]) {
            let month: Int = $0[0]
            let year = month >= 0 ? month / 12 : (month - 11) / 12
            return MonthCount(year: year, month: month - year * 12 + 1, count: $0[1])
        }
    }

    /// One for each sentence that names it.
    private static func quotes(
        _ id: Entity.ID, in article: Article.ID, limit: Int, _ db: Database
    ) throws -> [MentionQuote] {
        guard let record = try AnnotationRecord.read(article, in: db), let text = try Texts.text(article, in: db),
            let row = try ArticleRowQueries.one(article, in: db)
        else { return [] }
        let quoted = QuotedSentence(text: text.utf8)
        var quotes: [MentionQuote] = []
        var end = 0
        for mention in record.mentions where mention.entity == id && mention.span.start >= end {
            guard quotes.count < limit else { break }
            let span = quoted.span(of: record.sentence(around: mention.span), around: mention.span)
            end = span.end
            quotes.append(
                MentionQuote(
                    article: article, articleTitle: row.title, site: row.site, published: row.published,
                    span: mention.span, sentence: text.slice(span),
                    hit: TextSpan(mention.span.start - span.start, mention.span.end - span.start)))
        }
        return quotes
    }
}
