import GRDB
import News

/// Events in order of their dates.
enum TimelineQueries {
    static func timeline(_ query: TimelineQuery, in db: Database) throws -> Timeline {
        let (sql, arguments) = try sql(query, in: db)
        let ids = try db.numbers(sql, arguments)
        return Timeline(
            query: query, title: try title(query, in: db),
            rows: try EventRowQueries.rows(ids.map { Event.ID($0) }, namesSpeakers: false, db))
    }

    /// The same with at most the last `most` of the dated events and a few of the
    /// others: what a screen can show, in time that doesn't grow with the library.
    static func last(_ most: Int, of query: TimelineQuery, in db: Database) throws -> Timeline {
        let walk = try EventWalk(query, in: db)
        let dated = try walk.last(most + 1, in: db)
        let undated = query.days.isOpen ? try walk.undated(mostUndated + 1, in: db) : []
        let isCut = dated.count > most || undated.count > mostUndated
        let density = dated.count > most ? try walk.density(mostCounted, in: db) : nil
        let ids = dated.suffix(most) + undated.suffix(mostUndated)
        return Timeline(
            query: query, title: try title(query, in: db),
            rows: try EventRowQueries.rows(ids.map { Event.ID($0) }, namesSpeakers: false, db), density: density,
            isCut: isCut
        )
    }

    private static let mostUndated = 200
    /// Days are read along an index, some 100,000 in a tenth of a second.
    private static let mostCounted = 100_000

    private static func sql(_ query: TimelineQuery, in db: Database) throws -> (String, Bindings) {
        let tests = try tests(of: query, in: db)
        var conditions = tests.conditions
        if let entity = query.entity {
            conditions.append("e.id IN (SELECT event FROM participant WHERE entity = \(entity.number))")
        }
        if let from = query.days.from?.daysSince1970 { conditions.append("coalesce(e.toDay, e.fromDay) >= \(from)") }
        if let to = query.days.to?.daysSince1970 { conditions.append("coalesce(e.fromDay, e.toDay) <= \(to)") }
        return (statement(conditions, query.limit), tests.arguments)
    }

    /// Tests of events hold of the events themselves, the others of the articles that report them.
    static func tests(of query: TimelineQuery, in db: Database) throws -> (conditions: [String], arguments: Bindings) {
        var conditions = ["e.articles > 0"]
        var arguments: Bindings = []
        let filter = try SavedFilters.expanded(query.filter, in: db)
        for term in filter.terms {
            guard case .event(let words) = term.test else { continue }
            guard let match = EventSearch.expression(words) else { return (["0"], []) }
            conditions.append(
                """
                \(term.isNegated ? "NOT" : "") (e.id IN (SELECT rowid FROM eventSearch WHERE eventSearch MATCH ?)
                    AND \(FilterTest.eventCondition))
                """)
            arguments += [match] + FilterTest.eventArguments(words)
        }
        if let story = query.story { conditions.append("e.story = \(story.number)") }
        let rest = Filter(filter.terms.filter { !$0.test.isEvent })
        guard !rest.isAll else { return (conditions, arguments) }
        let (sql, more) = try FilterQuery(rest, isFolded: false, in: db).sql(behind: nil)
        conditions.append("e.id IN (SELECT event FROM report WHERE article IN (SELECT a.id \(sql)))")
        return (conditions, arguments + more)
    }

    private static func statement(_ conditions: [String], _ limit: Int?) -> String {
        """
        SELECT e.id FROM event e WHERE \(conditions.joined(separator: " AND "))
        ORDER BY coalesce(e.fromDay, e.toDay) IS NULL, coalesce(e.fromDay, e.toDay), e.id \(limit.map { "LIMIT \($0)" } ?? "")
        """
    }

    private static func title(_ query: TimelineQuery, in db: Database) throws -> String {
        var parts: [String] = []
        if let entity = try query.entity.flatMap({ try EntityQueries.entity($0, in: db) }) { parts.append(entity.name) }
        if let story = try query.story.flatMap({ try StoryQueries.one($0, in: db) }) { parts.append(story.name) }
        if !query.filter.isAll { parts.append(query.filter.line) }
        return parts.isEmpty ? "All events" : parts.joined(separator: " · ")
    }
}

extension Filter.Test {
    /// Holds of an event rather than of an article.
    var isEvent: Bool {
        if case .event = self { return true }
        return false
    }
}
