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
    /// Whether there are earlier events, or more without a date, than the rows.
    public let isCut: Bool

    public init(query: TimelineQuery, title: String, rows: [EventRow], isCut: Bool = false) {
        self.query = query
        self.title = title
        self.rows = rows
        self.isCut = isCut
    }
}
