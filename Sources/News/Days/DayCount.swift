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
