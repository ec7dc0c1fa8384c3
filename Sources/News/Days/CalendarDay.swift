/// A day of the proleptic Gregorian calendar, as days since 1970-01-01.
///
/// Day arithmetic is integer arithmetic; conversions follow Howard Hinnant,
/// "chrono-Compatible Low-Level Date Algorithms".
public struct CalendarDay: Hashable, Codable, Sendable, Comparable {
    public let daysSince1970: Int

    /// Days further off than a hundred thousand years are taken for the last there is: nothing told is so
    /// far off, and what reckons with days may multiply them.
    public init(daysSince1970: Int) {
        self.daysSince1970 = max(-CalendarDay.farthest, min(CalendarDay.farthest, daysSince1970))
    }

    static let farthest = 36_525_000

    /// `month` 1-12 and `day` 1-31; nil if there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= CalendarDay.days(inMonth: month, of: year) else { return nil }
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSince1970: era * 146_097 + dayOfEra - 719_468)
    }

    /// Reads `YYYY-MM-DD`. There is no year 0.
    public init?(iso: some StringProtocol) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let year = Int(parts[0]), year > 0,
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var components: (year: Int, month: Int, day: Int) {
        let z = daysSince1970 + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    public var year: Int { components.year }
    public var month: Int { components.month }
    public var day: Int { components.day }

    /// 1 is Monday, 7 is Sunday.
    public var weekday: Int {
        let shifted = (daysSince1970 + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    public func adding(days: Int) -> CalendarDay { CalendarDay(daysSince1970: daysSince1970 + days) }

    /// The same day of another month, or its last day where that month is shorter.
    public func adding(months: Int) -> CalendarDay {
        let (year, month, day) = components
        let total = year * 12 + month - 1 + months
        let y = total >= 0 ? total / 12 : (total - 11) / 12
        let m = total - y * 12 + 1
        return CalendarDay(year: y, month: m, day: min(day, CalendarDay.days(inMonth: m, of: y))) ?? self
    }

    /// `YYYY-MM-DD`.
    public var iso: String {
        let (year, month, day) = components
        return "\(CalendarDay.padded(year, 4))-\(CalendarDay.padded(month, 2))-\(CalendarDay.padded(day, 2))"
    }

    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: return isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    static func isLeap(_ year: Int) -> Bool {
        (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    }

    /// `number` in at least `width` digits.
    public static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(abs(number))
        let zeros = String(repeating: "0", count: max(0, width - digits.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }

    public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.daysSince1970 < b.daysSince1970 }
}

/// First and last day, inclusive; nil where an end is open.
public struct DayInterval: Hashable, Codable, Sendable {
    public var from: CalendarDay?
    public var to: CalendarDay?

    public init(from: CalendarDay?, to: CalendarDay?) {
        self.from = from
        self.to = to
    }

    public static let open = DayInterval(from: nil, to: nil)

    public var isOpen: Bool { from == nil && to == nil }
    public var isSingleDay: Bool { from != nil && from == to }
    /// Where it stands among others: its first day, its last where that isn't known.
    public var first: CalendarDay? { from ?? to }

    /// Whether they share a day; an open end reaches as far as one likes.
    public func overlaps(_ other: DayInterval) -> Bool {
        let startsInTime = from.flatMap { from in other.to.map { from <= $0 } } ?? true
        let endsInTime = other.from.flatMap { from in to.map { from <= $0 } } ?? true
        return startsInTime && endsInTime
    }
}
