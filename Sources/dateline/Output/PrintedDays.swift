import News

/// Days in one form for all that is printed.
enum PrintedDays {
    /// "2024-06-18", "2011 to 2014", "216 BC", "since 2014-05-01", "no date".
    static func interval(_ days: DayInterval) -> String {
        switch (days.from, days.to) {
        case (nil, nil): return "no date"
        case (let from?, nil): return "since \(from.shown)"
        case (nil, let to?): return "until \(to.shown)"
        case (let from?, let to?): return from == to ? from.shown : shortened(from, to)
        }
    }

    /// A whole month or year by its name alone.
    private static func shortened(_ from: CalendarDay, _ to: CalendarDay) -> String {
        let isWholeMonth = from.day == 1 && from.adding(months: 1).adding(days: -1) == to
        if isWholeMonth { return from.shownMonth }
        let isWholeYears = from.day == 1 && from.month == 1 && to.day == 31 && to.month == 12
        if isWholeYears { return from.year == to.year ? from.shownYear : "\(from.shownYear) to \(to.shownYear)" }
        return "\(from.shown) to \(to.shown)"
    }
}
