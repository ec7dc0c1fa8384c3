import GRDB
import News

/// Finds events that share entities with a topic.
enum RelatedEventQueries {
    private static let sides = [("<=", "DESC"), (">", "ASC")]

    /// Of each entity at most `perEntity`; reads one index alone.
    static func postings(
        of entities: [Entity.ID], near day: CalendarDay?, perEntity: Int, in db: Database
    ) throws -> [EventPosting] {
        let start = day?.daysSince1970 ?? EventRecord.undated
        return try entities.flatMap { entity in
            try sides.flatMap { side in
                try db.all(
                    """
                    SELECT event, day, role FROM participant
                    WHERE entity = ? AND day \(side.0) ? ORDER BY day \(side.1) LIMIT ?
                    """, [entity.number, start, (perEntity + 1) / 2]
                ) { row in
                    EventPosting(
                        event: Event.ID(row[0]), entity: entity, role: Role(stored: row[2]),
                        day: row[1] == EventRecord.undated ? nil : CalendarDay(daysSince1970: row[1]))
                }
            }
        }
    }
}
