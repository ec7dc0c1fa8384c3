import GRDB
public import News

/// Events that some article reports; others are hidden.
enum EventQueries {
    static func one(_ id: Event.ID, names: EntityNames? = nil, in db: Database) throws -> Event? {
        guard let event = try bare(id, names: names, in: db) else { return nil }
        let articles = try db.numbers(
            """
            SELECT DISTINCT article FROM report
            WHERE event = ? AND article NOT IN (SELECT article FROM removed) ORDER BY article
            """, [id.number])
        return event.with(participants: event.participants, articles: articles.map { Article.ID($0) })
    }

    /// Without the articles that report it.
    static func bare(_ id: Event.ID, names: EntityNames? = nil, in db: Database) throws -> Event? {
        let place = "(SELECT name FROM entity WHERE id = e.place), (SELECT kind FROM entity WHERE id = e.place)"
        let found = try db.first(
            """
            SELECT e.text, e.kind, e.fromDay, e.toDay, e.dateOrigin, e.status, e.place, \(place)
            FROM event e WHERE e.id = ? AND e.articles > 0
            """, [id.number]
        ) { row in
            Event(
                id: id, text: row[0], kind: EventKind(rawValue: row[1]) ?? .other,
                days: EventRecord.days(row[2], row[3]), dateOrigin: DateOrigin(rawValue: row[4]) ?? .none,
                status: EventStatus(rawValue: row[5]) ?? .happened, place: entity(row, from: 6), participants: [],
                articles: [])
        }
        return try found.map { try completed($0, names ?? EntityNames(db), in: db) }
    }

    /// The row of an event, opening at the report its line is from; within `article` at the report there.
    static func row(
        _ id: Event.ID, in article: Article.ID? = nil, names: EntityNames? = nil, _ db: Database
    ) throws -> EventRow? {
        guard let event = try one(id, names: names, in: db) else { return nil }
        let report = try db.first(
            """
            SELECT r.article, r.spanStart, r.spanEnd FROM report r
            WHERE r.event = ? AND r.article NOT IN (SELECT article FROM removed)
            ORDER BY r.article = ? DESC, r.text = ? DESC, r.article, r.number LIMIT 1
            """, [id.number, article?.number, event.text]
        ) { (article: Article.ID($0[0]), span: TextSpan($0[1], $0[2])) }
        return report.map {
            EventRow(event: event, article: $0.article, span: $0.span, isFromThisArticle: $0.article == article)
        }
    }

    /// By date, undated last.
    static func events(of article: Article.ID, in db: Database) throws -> [EventRow] {
        let ids = try AnnotationStore.events(of: article, in: db)
        return sorted(try ids.compactMap { try row($0, in: article, db) })
    }

    /// The last ones by date, in order of their dates, undated last.
    static func events(of entity: Entity.ID, limit: Int, in db: Database) throws -> [EventRow] {
        let dated = try ids(of: entity, "p.day < \(EventRecord.undated)", limit: limit, in: db)
        let undated = try ids(of: entity, "p.day = \(EventRecord.undated)", limit: limit - dated.count, in: db)
        return sorted(try (dated + undated).compactMap { try row($0, db) })
    }

    /// Its reports, newest article first.
    static func reports(of id: Event.ID, limit: Int, in db: Database) throws -> [EventReport] {
        let found = try db.all(
            """
            SELECT r.article, r.spanStart, r.spanEnd, r.triggerStart, r.triggerEnd FROM report r CROSS JOIN article a ON a.id = r.article
            WHERE r.event = ? AND \(ArticleRows.listed) ORDER BY a.position DESC, r.number LIMIT ?
            """, [id.number, limit]
        ) { (article: Article.ID($0[0]), span: TextSpan($0[1], $0[2]), trigger: TextSpan($0[3], $0[4])) }
        return try found.compactMap { report in
            guard let row = try ArticleRows.one(report.article, in: db) else { return nil }
            let text = try Texts.text(report.article, in: db) ?? ""
            return EventReport(
                article: row, span: report.span, trigger: report.trigger, sentence: text.slice(report.span))
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

    private static func completed(_ event: Event, _ names: EntityNames, in db: Database) throws -> Event {
        let participants = try EventRecord.roles(of: event.id, in: db).compactMap { id, role in
            try names.entity(id).map { Event.Participant(entity: $0, role: role) }
        }
        return event.with(participants: participants, articles: [])
    }

    private static func entity(_ row: Row, from offset: Int) -> Entity? {
        guard let id: Int64 = row[offset] else { return nil }
        return Entity(id: Entity.ID(id), kind: EntityKind(rawValue: row[offset + 2]) ?? .other, name: row[offset + 1])
    }
}

extension Event {
    fileprivate func with(participants: [Participant], articles: [Article.ID]) -> Event {
        Event(
            id: id, text: text, kind: kind, days: days, dateOrigin: dateOrigin, status: status, place: place,
            participants: participants, articles: articles)
    }
}

/// A sentence that reports an event.
public struct EventReport: Hashable, Sendable {
    public let article: ArticleRow
    public let span: TextSpan
    /// The word that names the event, in the article's text.
    public let trigger: TextSpan
    public let sentence: String
}
