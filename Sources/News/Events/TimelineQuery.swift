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
