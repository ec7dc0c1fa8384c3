import GRDB
import News

/// The events of a timeline from the last one back: along an entity's posting
/// list, or along all events in order of their days.
struct EventWalk {
    /// What lasts longer is found by its last day (`eventLong`).
    private static let longDays = 400

    private let query: TimelineQuery
    private let conditions: String
    private let arguments: Bindings
    private let from: String
    private let day: String

    init(_ query: TimelineQuery, in db: Database) throws {
        let tests = try TimelineQueries.tests(of: query, in: db)
        self.query = query
        arguments = tests.arguments
        if let entity = query.entity {
            from = "participant p CROSS JOIN event e ON e.id = p.event"
            day = "p.day"
            conditions = (["p.entity = \(entity.number)"] + tests.conditions).joined(separator: " AND ")
        } else {
            from = "event e"
            day = "coalesce(e.fromDay, e.toDay)"
            conditions = tests.conditions.joined(separator: " AND ")
        }
    }

    /// In order of their days, then of their ids.
    func last(_ most: Int, in db: Database) throws -> [Int64] { try lastRows(most, in: db).map(\.id) }

    /// How many of the last `most` are of which day: of all, in any library but the largest.
    func density(_ most: Int, in db: Database) throws -> [DayCount] {
        DayCount.counts(of: try lastRows(most, in: db).map { CalendarDay(daysSince1970: Int($0.day)) })
    }

    private func lastRows(_ most: Int, in db: Database) throws -> ArraySlice<(day: Int64, id: Int64)> {
        var found = try rows(dated + bounds, most, in: db)
        if let first = query.days.from?.daysSince1970, query.entity == nil {
            let last = query.days.to.map { " AND e.fromDay <= \($0.daysSince1970)" } ?? ""
            // Those that began within the bounds are found already.
            let long = """
                e.toDay - e.fromDay > \(EventWalk.longDays) AND e.toDay >= \(first)
                    AND e.fromDay < \(first - EventWalk.longDays)\(last)
                """
            found += try rows(long, most, in: db)
        }
        return found.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.suffix(most)
    }

    /// The last of those without a day.
    func undated(_ most: Int, in db: Database) throws -> [Int64] {
        let isUndated = query.entity == nil ? "\(day) IS NULL" : "\(day) = \(EventRecord.undated)"
        return try rows(isUndated, most, order: [id], in: db).map(\.id).sorted()
    }

    private var dated: String { query.entity == nil ? "\(day) IS NOT NULL" : "\(day) < \(EventRecord.undated)" }

    private var bounds: String {
        var bounds = ""
        if let first = query.days.from?.daysSince1970 {
            bounds += " AND coalesce(e.toDay, e.fromDay) >= \(first)"
            if query.entity == nil { bounds += " AND \(day) >= \(first - EventWalk.longDays)" }
        }
        if let last = query.days.to?.daysSince1970 { bounds += " AND \(day) <= \(last)" }
        return bounds
    }

    private var id: String { query.entity == nil ? "e.id" : "p.event" }

    private func rows(
        _ condition: String, _ most: Int, order: [String]? = nil, in db: Database
    ) throws -> [(day: Int64, id: Int64)] {
        let falling = (order ?? [day, id]).map { "\($0) DESC" }.joined(separator: ", ")
        return try db.all(
            """
            SELECT e.id, \(day) FROM \(from) WHERE \(conditions) AND \(condition) ORDER BY \(falling) LIMIT \(most)
            """, arguments
        ) { (day: $0[1], id: $0[0]) }
    }
}
