/// What a word can be within an expression of time (the token classes of
/// Zhong, Sun and Cambria, "SynTime", 2017).
enum DateWord: Hashable, Sendable {
    /// Plain digits.
    case number(Int)
    /// Digits with separators, a currency or a percent sign: never a year.
    case quantity
    /// `1990s`, `'90s`: the first year.
    case decade(Int)
    /// A number in words, below a hundred.
    case cardinal(Int)
    /// `hundred`, `thousand`.
    case scale(Int)
    case ordinal(Int)
    case month(Int)
    case weekday(Int)
    case season(Int)
    case unit(TimeUnit)
    case units(TimeUnit)
    /// `daily`, `annual`.
    case often(TimeUnit)
    case dayPart(DayPart)
    /// `today`, `yesterday`: days from now.
    case dayShift(Int)
    case tonight
    /// `now`, `recently`.
    case reference(TimeReference)
    case holiday(Holiday)
    case portion(Portion)
    case direction(Direction)
    /// `that`, `same`.
    case demonstrative
    /// `each`, `every`.
    case every
    /// `few`, `several`.
    case vague
    case couple, half
    case ago, earlier, later, before, after
    case meridiem(isAfternoon: Bool)
    /// `BC` (true), `AD` (false).
    case era(isBefore: Bool)
    case fiscal
    case article, one, of, preposition, and, or
    /// `about`, `nearly`.
    case approximate
    case punctuation(UInt8)
    case other
}

enum TimeUnit: Hashable, Sendable {
    case second, minute, hour, day, night, week, fortnight, weekend, month, quarter, season, year, decade, century

    /// The calendar period it measures; nil for parts of a day.
    var grain: Grain? {
        switch self {
        case .second, .minute, .hour: return nil
        case .day, .night: return .day
        case .week, .fortnight: return .week
        case .weekend: return .weekend
        case .month: return .month
        case .quarter: return .quarter
        case .season: return .season
        case .year: return .year
        case .decade: return .decade
        case .century: return .century
        }
    }

    /// Like `duration`, with the half of "two and a half" in the next smaller unit.
    func amount(_ amount: String) -> String {
        guard amount.hasSuffix(".5"), amount != "X.5", amount != "0.5" else {
            return duration(amount == "X.5" ? "X" : amount)
        }
        let whole = String(amount.dropLast(2))
        switch self {
        case .minute: return duration(whole) + "30S"
        case .hour: return duration(whole) + "30M"
        case .year: return duration(whole) + "6M"
        default: return duration(amount)
        }
    }

    /// How TIMEX3 writes an amount of it.
    func duration(_ amount: String) -> String {
        switch self {
        case .second: return "PT\(amount)S"
        case .minute: return "PT\(amount)M"
        case .hour: return "PT\(amount)H"
        case .day, .night, .season: return "P\(amount)D"
        case .week: return "P\(amount)W"
        case .fortnight: return Int(amount).map { "P\($0 * 2)W" } ?? "P\(amount)W"
        case .weekend: return "P\(amount)WE"
        case .month: return "P\(amount)M"
        case .quarter: return "P\(amount)Q"
        case .year: return "P\(amount)Y"
        case .decade: return Int(amount).map { "P\($0 * 10)Y" } ?? "P\(amount)DE"
        case .century: return "P\(amount)CE"
        }
    }
}

/// The part of a day that TIMEX3 has a code for.
enum DayPart: String, Hashable, Sendable {
    case morning = "MO"
    case midday = "MI"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
    case daytime = "DT"
    case noon = "12:00"
    case midnight = "24:00"
}

enum TimeReference: String, Hashable, Sendable {
    case present = "PRESENT_REF"
    case past = "PAST_REF"
    case future = "FUTURE_REF"
}

/// A part of a period: "early May", "the end of 1988".
enum Portion: Hashable, Sendable {
    case early, middle, late
}

enum Direction: Int, Hashable, Sendable {
    case last = -1
    case this = 0
    case next = 1
    /// Reckoned from the date mentioned before: `previous`, `following`.
    case previous = -2
    case following = 2
}

/// Holidays whose day follows from the year alone.
enum Holiday: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// The nth weekday of a month; 5 is the last.
    case weekday(Int, nth: Int, month: Int)
    /// Days from Easter Sunday of the Western churches.
    case easter(Int)
}
