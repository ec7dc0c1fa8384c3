import GRDB
public import News

/// An event that might be shown beside an article.
public struct RelatedEventCandidate: Hashable, Sendable {
    public let row: EventRow
    public let story: Story.ID?
    /// How many articles report it.
    public let sources: Int
}

/// Finds events that share entities with a topic.
enum RelatedEventQueries {
    /// For each entity the events nearest to `day` on either side (without a
    /// day the newest), at most `perEntity`; entities with more than
    /// `Profiles.longest` articles are left out. Those that share most
    /// entities come first.
    static func candidates(
        entities: [Entity.ID], near day: CalendarDay?, excluding articles: Set<Article.ID>, perEntity: Int, limit: Int,
        in db: Database
    ) throws -> [RelatedEventCandidate] {
        var shared: [Event.ID: Int] = [:]
        for entity in entities where try isRareEnough(entity, in: db) {
            for event in try Set(events(of: entity, near: day, limit: perEntity, in: db)) {
                shared[event, default: 0] += 1
            }
        }
        let ranked = shared.sorted { ($1.value, $1.key) < ($0.value, $0.key) }
        let names = EntityNames(db)
        var result: [RelatedEventCandidate] = []
        for (id, _) in ranked where result.count < limit {
            guard let row = try EventQueries.row(id, names: names, db),
                !row.event.articles.contains(where: articles.contains)
            else {
                continue
            }
            let story = try db.number("SELECT story FROM event WHERE id = ?", [id.number]).map { Story.ID($0) }
            result.append(RelatedEventCandidate(row: row, story: story, sources: row.event.articles.count))
        }
        return result
    }

    private static func isRareEnough(_ entity: Entity.ID, in db: Database) throws -> Bool {
        try db.holds("SELECT 1 FROM entity WHERE id = ? AND articles <= \(Profiles.longest)", [entity.number])
    }

    private static func events(
        of entity: Entity.ID, near day: CalendarDay?, limit: Int, in db: Database
    ) throws -> [Event.ID] {
        let start = day?.daysSince1970 ?? EventRecord.undated
        let sides = [("<=", "DESC"), (">", "ASC")]
        return try sides.flatMap { side in
            try db.numbers(
                """
                SELECT p.event FROM participant p CROSS JOIN event e ON e.id = p.event
                WHERE p.entity = ? AND p.day \(side.0) ? AND e.articles > 0 ORDER BY p.day \(side.1) LIMIT ?
                """, [entity.number, start, (limit + 1) / 2]
            ).map { Event.ID($0) }
        }
    }
}
