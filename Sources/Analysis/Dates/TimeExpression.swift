import News

/// A time as the words give it, before anything is reckoned.
struct TimeExpression: Sendable {
    var span: TextSpan
    var shape: TimeShape
    var clock: DayClock?
    var portion: Portion?
}

/// What the words of a time say.
indirect enum TimeShape: Hashable, Sendable {
    /// Complete in itself.
    case period(TimePeriod)
    /// A part without its whole: "in May", "Friday", "the third quarter".
    case part(CalendarPart)
    /// "last Friday", "next May", "this fall".
    case directed(CalendarPart, Direction)
    /// "the third quarter of last year".
    case within(CalendarPart, TimeShape)
    /// So many periods of a grain from an anchor: "yesterday", "two years ago".
    case shift(Grain, Int, TimeAnchor)
    /// "two days after Christmas".
    case offset(Grain, Int, TimeShape)
    /// "that year", "the same day": the last one mentioned.
    case same(Grain)
    /// "the quarter", "the year": the one spoken of.
    case definite(Grain)
    case duration(String)
    case set(String)
    case reference(TimeReference)
}

/// Where a shift starts.
enum TimeAnchor: Hashable, Sendable {
    /// The day of writing.
    case now
    /// The date mentioned before.
    case then
    /// "a year ago": now, or in a company's figures the same quarter.
    case likeNow
    /// "a year earlier": the period mentioned before, as it was then.
    case likeThen
}

/// A period named without the longer one that holds it.
enum CalendarPart: Hashable, Sendable {
    case month(Int)
    case monthDay(month: Int, day: Int)
    case dayOfMonth(Int)
    case weekday(Int)
    case weekend
    case season(Int)
    case quarter(Int)
    case half(Int)
    case holiday(Holiday)
    /// The decade of a century: "the '90s" without one.
    case firstYears

    /// The TIMEX3 value of the part alone, open fields as X.
    var openValue: String {
        switch self {
        case .month(let month): return "XXXX-" + TimePeriod.two(month)
        case .monthDay(let month, let day): return "XXXX-\(TimePeriod.two(month))-\(TimePeriod.two(day))"
        case .dayOfMonth(let day): return "XXXX-XX-" + TimePeriod.two(day)
        case .weekday(let day): return "XXXX-WXX-\(day)"
        case .weekend: return "XXXX-WXX-WE"
        case .season(let season): return "XXXX-" + TimePeriod.seasons[season]
        case .quarter(let quarter): return "XXXX-Q\(quarter)"
        case .half(let half): return "XXXX-H\(half)"
        case .holiday(.fixed(let month, let day)): return "XXXX-\(TimePeriod.two(month))-\(TimePeriod.two(day))"
        case .holiday: return "XXXX-XX-XX"
        case .firstYears: return "XXXX"
        }
    }

    /// The period that this part is in `year`; nil for parts of a month or week.
    func inYear(_ year: Int) -> TimePeriod? {
        switch self {
        case .month(let month): return TimePeriod(year: year, month: month)
        case .monthDay(let month, let day): return TimePeriod(year: year, month: month, day: day)
        case .season(let season): return TimePeriod(.season, year * 4 + season)
        case .quarter(let quarter): return TimePeriod(.quarter, year * 4 + quarter - 1)
        case .half(let half): return TimePeriod(.half, year * 2 + half - 1)
        case .holiday(let holiday): return holiday.day(in: year).map { TimePeriod(day: $0) }
        case .dayOfMonth, .weekday, .weekend, .firstYears: return nil
        }
    }
}

/// A time of day: a named part, or hours and minutes.
struct DayClock: Hashable, Sendable {
    /// Behind the `T` of TIMEX3: `NI`, `14:30`.
    let value: String

    init(_ part: DayPart) { value = part.rawValue }

    /// nil if there is no such time.
    init?(hour: Int, minute: Int, isAfternoon: Bool? = nil) {
        guard (0...24).contains(hour), (0..<60).contains(minute) else { return nil }
        var hour = hour
        if let isAfternoon {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        value = TimePeriod.two(hour) + ":" + TimePeriod.two(minute)
    }
}

extension Holiday {
    func day(in year: Int) -> CalendarDay? {
        switch self {
        case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
        case .weekday(let weekday, let nth, let month): return Self.nth(weekday, nth, month: month, of: year)
        case .easter(let offset): return Self.easter(year)?.adding(days: offset)
        }
    }

    private static func nth(_ weekday: Int, _ nth: Int, month: Int, of year: Int) -> CalendarDay? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        let day = 1 + (weekday - first.weekday + 7) % 7 + (nth - 1) * 7
        return CalendarDay(year: year, month: month, day: day)
            ?? CalendarDay(year: year, month: month, day: day - 7)
    }

    /// The anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", 1991, chapter 8).
    private static func easter(_ year: Int) -> CalendarDay? {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return CalendarDay(year: year, month: n / 31, day: n % 31 + 1)
    }
}
