import News

/// How long a calendar period is.
enum Grain: Int, Comparable, Sendable {
    case day, weekend, week, month, quarter, season, half, year, decade, century

    static func < (a: Grain, b: Grain) -> Bool { a.rawValue < b.rawValue }
}

/// A day, week, month ... century of the calendar: its grain and its number in
/// the row of all periods of that grain, so that "two months later" is `+ 2`.
///
/// Days count from 1970-01-01, weeks from the ISO week of that day, months
/// from January of year 0; year 0 is 1 BC.
struct TimePeriod: Hashable, Sendable {
    let grain: Grain
    let index: Int

    init(_ grain: Grain, _ index: Int) {
        self.grain = grain
        self.index = index
    }

    init(day: CalendarDay) { self.init(.day, day.daysSince1970) }

    /// Year, month or day, as far as they are given; nil if there is no such day.
    init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard let month else {
            self.init(.year, year)
            return
        }
        guard let day else {
            self.init(.month, year * 12 + month - 1)
            return
        }
        guard let day = CalendarDay(year: year, month: month, day: day) else { return nil }
        self.init(day: day)
    }

    /// The period of `grain` that holds `day`.
    init(_ grain: Grain, holding day: CalendarDay) {
        let (year, month, _) = day.components
        switch grain {
        case .day: self.init(.day, day.daysSince1970)
        case .week, .weekend: self.init(grain, floorDivide(day.daysSince1970 + 3, 7))
        case .month: self.init(grain, year * 12 + month - 1)
        case .quarter: self.init(grain, year * 4 + (month - 1) / 3)
        // Winter bears the year it begins in.
        case .season: self.init(grain, floorDivide(year * 12 + month - 3, 3))
        case .half: self.init(grain, year * 2 + (month - 1) / 6)
        case .year: self.init(grain, year)
        case .decade: self.init(grain, floorDivide(year, 10))
        case .century: self.init(grain, floorDivide(year, 100))
        }
    }

    func shifted(by count: Int) -> TimePeriod { TimePeriod(grain, index + count) }

    /// The longer period that holds this one's first day.
    func widened(to grain: Grain) -> TimePeriod { TimePeriod(grain, holding: first) }

    var first: CalendarDay {
        switch grain {
        case .day: return CalendarDay(daysSince1970: index)
        case .week: return CalendarDay(daysSince1970: index * 7 - 3)
        case .weekend: return CalendarDay(daysSince1970: index * 7 + 2)
        case .month: return Self.firstDay(month: index)
        case .quarter: return Self.firstDay(month: index * 3)
        case .season: return Self.firstDay(month: index * 3 + 2)
        case .half: return Self.firstDay(month: index * 6)
        case .year: return Self.firstDay(month: index * 12)
        case .decade: return Self.firstDay(month: index * 120)
        case .century: return Self.firstDay(month: index * 1_200)
        }
    }

    var last: CalendarDay {
        grain == .weekend ? first.adding(days: 1) : shifted(by: 1).first.adding(days: -1)
    }

    var days: DayInterval { DayInterval(from: first, to: last) }
    var year: Int { first.year }

    private static func firstDay(month index: Int) -> CalendarDay {
        let year = floorDivide(index, 12)
        return CalendarDay(year: year, month: index - year * 12 + 1, day: 1) ?? CalendarDay(daysSince1970: 0)
    }
}

extension TimePeriod {
    /// The TIMEX3 value: `2014-05-03`, `2014-W18`, `2014-Q2`, `2014-SP`, `201`, `BC0241`.
    var value: String {
        switch grain {
        case .day: return Self.year(first.year) + "-" + Self.two(first.month) + "-" + Self.two(first.day)
        case .week: return Self.week(index)
        case .weekend: return Self.week(index) + "-WE"
        case .month: return Self.year(first.year) + "-" + Self.two(first.month)
        case .quarter: return Self.year(first.year) + "-Q" + String(index - first.year * 4 + 1)
        case .season: return Self.year(first.year) + "-" + Self.seasons[index - first.year * 4]
        case .half: return Self.year(first.year) + "-H" + String(index - first.year * 2 + 1)
        case .year: return Self.year(index)
        case .decade: return CalendarDay.padded(index, 3)
        case .century: return CalendarDay.padded(index, 2)
        }
    }

    static let seasons = ["SP", "SU", "FA", "WI"]

    static func two(_ number: Int) -> String { CalendarDay.padded(number, 2) }

    private static func year(_ year: Int) -> String {
        year > 0 ? CalendarDay.padded(year, 4) : "BC" + CalendarDay.padded(1 - year, 4)
    }

    /// ISO 8601: a week belongs to the year of its Thursday.
    private static func week(_ index: Int) -> String {
        let thursday = CalendarDay(daysSince1970: index * 7)
        let newYear = TimePeriod(.year, thursday.year).first
        return year(thursday.year) + "-W" + two((thursday.daysSince1970 - newYear.daysSince1970) / 7 + 1)
    }
}

func floorDivide(_ a: Int, _ b: Int) -> Int {
    let quotient = a / b
    return a % b < 0 ? quotient - 1 : quotient
}
