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
