import GRDB
public import News

/// An event that might be shown beside an article.
public struct RelatedEventCandidate: Hashable, Sendable {
    /// Without the articles that report it.
    public let event: Event
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
        for event in try articles.flatMap({ try AnnotationStore.events(of: $0, in: db) }) { shared[event] = nil }
        let ranked = shared.sorted { ($1.value, $1.key) < ($0.value, $0.key) }
        let names = EntityNames(db)
        return try ranked.prefix(limit).compactMap { try candidate($0.key, names, in: db) }
    }

    private static func candidate(
        _ id: Event.ID, _ names: EntityNames, in db: Database
    ) throws -> RelatedEventCandidate? {
        let counts = try db.first("SELECT story, articles FROM event WHERE id = ?", [id.number]) { row in
            (story: (row[0] as Int64?).map { Story.ID($0) }, articles: row[1] as Int)
        }
        guard let counts, let event = try EventQueries.bare(id, names: names, in: db) else { return nil }
        return RelatedEventCandidate(event: event, story: counts.story, sources: counts.articles)
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
