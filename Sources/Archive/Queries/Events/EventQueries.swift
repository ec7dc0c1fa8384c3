import GRDB
import News

/// Events that some article reports; others are hidden.
enum EventQueries {
    /// By date, undated last.
    static func events(of article: Article.ID, in db: Database) throws -> [EventRow] {
        let ids = try AnnotationStore.events(of: article, in: db)
        return sorted(try EventRowQueries.rows(ids, in: article, db))
    }

    /// The last ones by date, in order of their dates, undated last.
    static func events(of entity: Entity.ID, limit: Int, in db: Database) throws -> [EventRow] {
        let dated = try ids(of: entity, "p.day < \(EventRecord.undated)", limit: limit, in: db)
        let undated = try ids(of: entity, "p.day = \(EventRecord.undated)", limit: limit - dated.count, in: db)
        return sorted(try EventRowQueries.rows(dated + undated, db))
    }

    /// Its reports, newest article first.
    static func reports(of id: Event.ID, limit: Int, in db: Database) throws -> [EventReport] {
        let found = try db.all(
            """
            SELECT r.article, r.spanStart, r.spanEnd, r.triggerStart, r.triggerEnd, r.attributionStart, r.attributionEnd,
                a.story
            FROM report r CROSS JOIN article a ON a.id = r.article
            WHERE r.event = ? AND \(ArticleRowQueries.listed) ORDER BY a.position DESC, r.number LIMIT ?
            """, [id.number, limit]
        ) { row in
            (
                article: Article.ID(row[0]), span: TextSpan(row[1], row[2]), trigger: TextSpan(row[3], row[4]),
                speaker: EventRowQueries.span(row, from: 5), story: (row[7] as Int64?).map { Story.ID($0) }
            )
        }
        return try found.compactMap { report in
            guard let row = try ArticleRowQueries.one(report.article, in: db) else { return nil }
            let text = try Texts.text(report.article, in: db) ?? ""
            return EventReport(
                article: row, span: report.span, trigger: report.trigger, sentence: text.slice(report.span),
                speaker: report.speaker.map { text.slice($0) }, story: report.story)
        }
    }

    static func sorted(_ rows: [EventRow]) -> [EventRow] {
        rows.sorted { a, b in
            let first = (EventRecord.postingDay(a.event.days), a.article, a.span)
            return first < (EventRecord.postingDay(b.event.days), b.article, b.span)
        }
    }
}

// MARK: - Private

extension EventQueries {
    private static func ids(
        of entity: Entity.ID, _ condition: String, limit: Int, in db: Database
    ) throws -> [Event.ID] {
        try db.numbers(
            """
            SELECT p.event FROM participant p CROSS JOIN event e ON e.id = p.event
            WHERE p.entity = ? AND \(condition) AND e.articles > 0 ORDER BY p.day DESC, p.event DESC LIMIT ?
            """, [entity.number, max(0, limit)]
        ).map { Event.ID($0) }
    }
}
