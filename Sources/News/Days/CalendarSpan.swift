/// A stretch of the calendar that a timeline can be narrowed to.
public enum CalendarSpan: Int, Hashable, Sendable, CaseIterable {
    case day, month, year, decade

    /// The widest first.
    public static let narrowing: [CalendarSpan] = allCases.reversed()

    /// The span that begins and ends with these days; nil for any other interval.
    public init?(_ days: DayInterval) {
        guard let from = days.from, let span = CalendarSpan.allCases.first(where: { $0.interval(around: from) == days })
        else { return nil }
        self = span
    }

    /// The one next wider; nil beyond a decade.
    public var wider: CalendarSpan? { CalendarSpan(rawValue: rawValue + 1) }

    /// The day, month, year or decade that `day` is in.
    public func interval(around day: CalendarDay) -> DayInterval {
        let (year, month, _) = day.components
        switch self {
        case .day: return DayInterval(from: day, to: day)
        case .month: return CalendarSpan.interval(year, month, months: 1, else: day)
        case .year: return CalendarSpan.interval(year, 1, months: 12, else: day)
        case .decade: return CalendarSpan.interval(year - (year % 10 + 10) % 10, 1, months: 120, else: day)
        }
    }

    /// The interval `steps` behind this one, or before it.
    public func interval(_ steps: Int, from days: DayInterval) -> DayInterval {
        guard let from = days.from else { return days }
        switch self {
        case .day: return interval(around: from.adding(days: steps))
        case .month: return interval(around: from.adding(months: steps))
        case .year: return interval(around: from.adding(months: 12 * steps))
        case .decade: return interval(around: from.adding(months: 120 * steps))
        }
    }

    /// "the 2010s", "2014", "May 2014", "8 May 2014"; "221-212 BC", "216 BC".
    public func name(of days: DayInterval) -> String {
        guard let from = days.from else { return "" }
        let (year, month, day) = from.components
        switch self {
        case .day: return "\(day) \(EnglishMonths.names[month - 1]) \(from.shownYear)"
        case .month: return "\(EnglishMonths.names[month - 1]) \(from.shownYear)"
        case .year: return from.shownYear
        case .decade: return year > 0 ? "the \(year)s" : "\(1 - year)-\(CalendarDay.shown(year: year + 9))"
        }
    }

    private static func interval(_ year: Int, _ month: Int, months: Int, else day: CalendarDay) -> DayInterval {
        let first = CalendarDay(year: year, month: month, day: 1) ?? day
        return DayInterval(from: first, to: first.adding(months: months).adding(days: -1))
    }
}
