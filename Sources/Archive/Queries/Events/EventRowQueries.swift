import GRDB
import News

/// Lines of events: three statements for any number of them.
enum EventRowQueries {
    /// In the order of `ids`, each opening at the report its line is from,
    /// within `article` at the report there; those that no article reports are
    /// left out. Who says so costs the text of an article each.
    static func rows(
        _ ids: [Event.ID], in article: Article.ID? = nil, namesSpeakers: Bool = true, _ db: Database
    ) throws -> [EventRow] {
        let reports = try reports(of: ids, in: db)
        var texts: [Article.ID: String] = [:]
        return try candidates(ids, limit: ids.count, in: db).compactMap { candidate in
            guard let found = reports[candidate.event.id],
                let best = found.min(by: { $0.rank(article) < $1.rank(article) })
            else { return nil }
            var articles: [Article.ID] = []
            for report in found where articles.last != report.article { articles.append(report.article) }
            if namesSpeakers, best.speaker != nil, texts[best.article] == nil {
                texts[best.article] = try Texts.text(best.article, in: db)
            }
            let speaker = best.speaker.flatMap { texts[best.article]?.slice($0) }
            return EventRow(
                event: candidate.event.with(articles: articles), article: best.article, span: best.span,
                speaker: speaker, isFromThisArticle: best.article == article)
        }
    }

    /// The first `limit` of `ids` that are shown, in their order, without the articles that report them.
    static func candidates(_ ids: [Event.ID], limit: Int, in db: Database) throws -> [RelatedEventCandidate] {
        let found = try db.all(
            """
            SELECT e.id, e.text, e.kind, e.fromDay, e.toDay, e.dateOrigin, e.status, x.id, x.kind, x.name, e.story, e.articles
            FROM json_each(?) j CROSS JOIN event e ON e.id = j.value LEFT JOIN entity x ON x.id = e.place
            WHERE e.articles > 0 LIMIT ?
            """, [jsonArray(ids.map(\.number)), limit]
        ) { row in
            (event: event(row), story: (row[10] as Int64?).map { Story.ID($0) }, articles: row[11] as Int)
        }
        let participants = try participants(of: found.map(\.event.id), in: db)
        return found.map { found in
            RelatedEventCandidate(
                event: found.event.with(participants: participants[found.event.id] ?? []), story: found.story,
                sources: found.articles)
        }
    }
}

extension EventRowQueries {
    /// Two columns of a row, empty together.
    static func span(_ row: Row, from column: Int) -> TextSpan? {
        guard let start = row[column] as Int?, let end = row[column + 1] as Int? else { return nil }
        return TextSpan(start, end)
    }
}

// MARK: - Private

extension EventRowQueries {
    /// A sentence that reports an event, as far as choosing one needs it.
    private struct Opening {
        let article: Article.ID
        let number: Int
        let span: TextSpan
        /// Whether the event's line is from here.
        let isLine: Bool
        let speaker: TextSpan?

        func rank(_ wanted: Article.ID?) -> (Int, Int, Article.ID, Int) {
            (article == wanted ? 0 : 1, isLine ? 0 : 1, article, number)
        }
    }

    /// In order of their articles.
    private static func reports(of ids: [Event.ID], in db: Database) throws -> [Event.ID: [Opening]] {
        let found = try db.all(
            """
            SELECT e.id, r.article, r.number, r.spanStart, r.spanEnd, r.text IN ('', e.text), r.attributionStart, r.attributionEnd
            FROM json_each(?) j CROSS JOIN event e ON e.id = j.value CROSS JOIN report r ON r.event = e.id
            WHERE NOT EXISTS (SELECT 1 FROM removed WHERE article = r.article)
            """, [jsonArray(ids.map(\.number))]
        ) { row in
            (
                event: Event.ID(row[0]),
                opening: Opening(
                    article: Article.ID(row[1]), number: row[2], span: TextSpan(row[3], row[4]), isLine: row[5],
                    speaker: span(row, from: 6))
            )
        }
        return Dictionary(grouping: found, by: \.event).mapValues { found in
            found.map(\.opening).sorted { ($0.article, $0.number) < ($1.article, $1.number) }
        }
    }

    /// Actors first; where an event took place is no participant.
    private static func participants(of ids: [Event.ID], in db: Database) throws -> [Event.ID: [Event.Participant]] {
        let found = try db.all(
            """
            SELECT p.event, p.role, x.id, x.kind, x.name
            FROM json_each(?) j CROSS JOIN participant p ON p.event = j.value CROSS JOIN entity x ON x.id = p.entity
            WHERE p.\(EventRecord.isParticipant)
            """, [jsonArray(ids.map(\.number))]
        ) { row in
            (
                event: Event.ID(row[0]), role: row[1] as String,
                participant: Event.Participant(entity: entity(row, from: 2), role: Role(stored: row[1]) ?? .other)
            )
        }
        return Dictionary(grouping: found, by: \.event).mapValues { found in
            found.sorted { ($0.role, $0.participant.entity.id) < ($1.role, $1.participant.entity.id) }
                .map(\.participant)
        }
    }

    private static func event(_ row: Row) -> Event {
        Event(
            id: Event.ID(row[0]), text: row[1], kind: EventKind(rawValue: row[2]) ?? .other,
            days: EventRecord.days(row[3], row[4]), dateOrigin: DateOrigin(stored: row[5]) ?? .none,
            status: EventStatus(stored: row[6]) ?? .happened,
            place: (row[7] as Int64?) == nil ? nil : entity(row, from: 7), participants: [], articles: [])
    }

    private static func entity(_ row: Row, from offset: Int) -> Entity {
        Entity(id: Entity.ID(row[offset]), kind: EntityKind(rawValue: row[offset + 1]) ?? .other, name: row[offset + 2])
    }
}

extension Event {
    fileprivate func with(participants: [Participant]? = nil, articles: [Article.ID]? = nil) -> Event {
        Event(
            id: id, text: text, kind: kind, days: days, dateOrigin: dateOrigin, status: status, place: place,
            participants: participants ?? self.participants, articles: articles ?? self.articles)
    }
}
