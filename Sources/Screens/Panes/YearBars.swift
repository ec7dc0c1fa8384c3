import News

/// A column for each year, for events of which hardly more than the year is known.
struct YearBars {
    let first: Int
    let counts: [Int]
    /// Columns from one year to the next.
    let step: Int

    /// nil where the years don't fit.
    init?(_ density: [DayCount], width: Int) {
        guard let first = density.first?.day.year, let last = density.last?.day.year, last > first,
            (last - first + 1) * 2 <= width
        else { return nil }
        self.first = first
        var counts = [Int](repeating: 0, count: last - first + 1)
        for one in density { counts[one.day.year - first] += one.count }
        self.counts = counts
        step = min(8, width / counts.count)
    }

    /// Whether a third of these, or more, have no more than a year.
    static func fit(_ rows: some Sequence<EventRow>) -> Bool {
        var (years, all) = (0, 0)
        for row in rows where row.event.days.first != nil {
            all += 1
            if CalendarSpan(row.event.days) == .year { years += 1 }
        }
        return years > 0 && years * 3 >= all
    }

    /// Columns that a bar is wide.
    var barWidth: Int { max(1, min(3, step - 1)) }

    /// As many as have room.
    var ticks: [(column: Int, text: String)] {
        let names = counts.indices.map { CalendarDay.shown(year: first + $0) }
        let room = (names.map(\.count).max() ?? 4) + 2
        let every = max(1, (room + step - 1) / step)
        return names.indices.filter { $0 % every == 0 }.map { ($0 * step, names[$0]) }
    }

    func column(_ year: Int) -> Int? {
        counts.indices.contains(year - first) ? (year - first) * step : nil
    }
}
