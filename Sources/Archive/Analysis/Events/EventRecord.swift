import GRDB
import News

/// A row of `event`.
enum EventRecord {
    /// Entities stand in `participant` with their role; where the event took place is one of them.
    static let placeRole = "p"
    /// Tells participants from places, in rows of older libraries, too.
    static let isParticipant = "role NOT IN ('p', 'place')"
    /// Undated events stand behind all others.
    static let undated = Int(Int32.max)

    static func postingDay(_ days: DayInterval) -> Int { days.first?.daysSince1970 ?? undated }

    static func arguments(_ draft: EventDraft) -> Bindings {
        let facts = draft.facts
        return [
            facts.kind.rawValue, facts.lemma, draft.text, facts.days.from?.daysSince1970, facts.days.to?.daysSince1970,
            facts.dateOrigin.letter, facts.status.letter, facts.place?.number, facts.story?.number, facts.terms.bytes,
        ]
    }

    static func draft(_ id: Event.ID, in db: Database) throws -> EventDraft? {
        let draft = try db.first(
            """
            SELECT kind, lemma, text, fromDay, toDay, dateOrigin, status, place, story, terms FROM event WHERE id = ?
            """, [id.number]
        ) { row in
            let facts = EventFacts(
                kind: EventKind(rawValue: row[0]) ?? .other, lemma: row[1],
                days: days(row[3], row[4]), dateOrigin: DateOrigin(stored: row[5]) ?? .none,
                status: EventStatus(stored: row[6]) ?? .happened, place: (row[7] as Int64?).map { Entity.ID($0) },
                terms: TermVector(bytes: row[9]), story: (row[8] as Int64?).map { Story.ID($0) })
            return EventDraft(facts, text: row[2])
        }
        guard var draft else { return nil }
        for (entity, role) in try roles(of: id, in: db) { draft.facts.participants[entity] = role }
        return draft
    }

    static func roles(of id: Event.ID, in db: Database) throws -> [(entity: Entity.ID, role: Role)] {
        try db.all(
            "SELECT entity, role FROM participant WHERE event = ? AND \(isParticipant) ORDER BY role, entity",
            [id.number]
        ) { row in (Entity.ID(row[0]), Role(stored: row[1]) ?? .other) }
    }

    static func days(_ from: Int?, _ to: Int?) -> DayInterval {
        DayInterval(
            from: from.map { CalendarDay(daysSince1970: $0) }, to: to.map { CalendarDay(daysSince1970: $0) })
    }

    /// Counts the articles that report it. An event that none reports, or that the reader hid, stays with a count of
    /// 0, so that its id comes back with it; a line that no article says any more gives way to the first that one does.
    /// True where it changed so.
    static func recount(_ id: Event.ID, isHidden: Bool, in db: Database) throws -> Bool {
        try db.run(
            """
            UPDATE event SET articles = iif(?2, 0, (
                SELECT count(DISTINCT article) FROM report
                WHERE event = ?1 AND article NOT IN (SELECT article FROM removed)
            )) WHERE id = ?1
            """, [id.number, isHidden])
        let isSaid = try db.holds(
            "SELECT 1 FROM report r JOIN event e ON e.id = r.event WHERE e.id = ? AND r.text IN ('', e.text)",
            [id.number])
        guard !isSaid, try db.holds("SELECT 1 FROM report WHERE event = ? LIMIT 1", [id.number]),
            let old = try draft(id, in: db)
        else { return false }
        try db.run(
            """
            UPDATE event SET (text, status) = (SELECT text, status FROM report WHERE event = ?1 ORDER BY isPassing, article LIMIT 1)
            WHERE id = ?1
            """, [id.number])
        if let new = try draft(id, in: db) { try EventSearch.replace(id, old, new, in: db) }
        return true
    }

    /// How many events an article's row tells of.
    static func recount(eventsOf id: Article.ID, in db: Database) throws {
        try db.run(
            """
            UPDATE article SET events = (
                SELECT count(DISTINCT r.event) FROM report r CROSS JOIN event e ON e.id = r.event
                WHERE r.article = ?1 AND e.articles > 0
            ) WHERE id = ?1
            """, [id.number])
    }
}
