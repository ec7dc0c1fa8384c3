/// Which events a timeline holds.
public struct TimelineQuery: Hashable, Codable, Sendable {
    public var entity: Entity.ID?
    public var story: Story.ID?
    public var filter: Filter
    public var days: DayInterval
    public var limit: Int?

    public init(
        entity: Entity.ID? = nil, story: Story.ID? = nil, filter: Filter = .all, days: DayInterval = .open,
        limit: Int? = nil
    ) {
        self.entity = entity
        self.story = story
        self.filter = filter
        self.days = days
        self.limit = limit
    }
}

/// Events in order of their dates, undated last.
public struct Timeline: Hashable, Sendable {
    public let query: TimelineQuery
    public let title: String
    public let rows: [EventRow]
    /// How many of its events are of which day, rising: of all of them, also
    /// where the rows are only the last.
    public let density: [DayCount]
    /// Whether there are earlier events, or more without a date, than the rows.
    public let isCut: Bool

    /// - Parameter density: nil for that of the rows.
    public init(
        query: TimelineQuery, title: String, rows: [EventRow], density: [DayCount]? = nil, isCut: Bool = false
    ) {
        self.query = query
        self.title = title
        self.rows = rows
        self.density = density ?? DayCount.counts(of: rows.compactMap { $0.event.days.first })
        self.isCut = isCut
    }
}

/// How many things there are of a day.
public struct DayCount: Hashable, Sendable {
    public let day: CalendarDay
    public let count: Int

    public init(_ day: CalendarDay, _ count: Int) {
        self.day = day
        self.count = count
    }

    /// In order of the days; n log n where they are not in order.
    public static func counts(of days: [CalendarDay]) -> [DayCount] {
        var counts: [DayCount] = []
        for day in days.sorted() {
            if let last = counts.last, last.day == day {
                counts[counts.count - 1] = DayCount(day, last.count + 1)
            } else {
                counts.append(DayCount(day, 1))
            }
        }
        return counts
    }
}
