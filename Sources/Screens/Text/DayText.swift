import News

/// Days and moments in words and columns.
struct DayText {
    let today: CalendarDay
    let zone: Zone

    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// For lists: `18 Nov`, ` 3 Mar`, `no date`, and of another year `2019-03-17`, or in less than ten columns `Mar 2019`.
    func short(_ published: Publication?, columns: Int = 8) -> String {
        guard let published else { return "no date" }
        let date = published.day(in: zone)
        let (year, month, day) = date.components
        if year == today.year { return "\(day < 10 ? " " : "")\(day) \(EnglishMonths.short[month - 1])" }
        return columns < 10 ? "\(EnglishMonths.short[month - 1]) \(year)" : date.iso
    }

    /// The columns that days take in rows of `width`; `ends` are the first and the last of them.
    func columns(_ ends: [Publication?], inRowsOf width: Int) -> Int {
        let isOld = ends.contains { $0.map { $0.day(in: zone).year != today.year } ?? false }
        return isOld && width >= 54 ? 10 : 8
    }

    /// `Wed 18 Nov 2026 07:40`, without the time where only the day is known.
    func full(_ published: Publication) -> String {
        let day = published.day(in: zone)
        let text = "\(DayText.weekdays[day.weekday - 1]) \(long(day))"
        guard !published.isDayOnly else { return text }
        let local = published.seconds + zone.offset(at: published.seconds) - day.daysSince1970 * 86_400
        return "\(text) \(CalendarDay.padded(local / 3_600, 2)):\(CalendarDay.padded(local / 60 % 60, 2))"
    }

    /// `18 Nov 2026`; `2 Aug 216 BC`
    func long(_ day: CalendarDay) -> String {
        let (_, month, number) = day.components
        return "\(number) \(EnglishMonths.short[month - 1]) \(day.shownYear)"
    }

    /// `11 Jun 2025 – 18 Nov 2026`, or one day; empty if nothing is known.
    func range(_ from: CalendarDay?, _ to: CalendarDay?, dash: String) -> String {
        switch (from, to) {
        case (let from?, let to?): return from == to ? long(from) : long(from) + dash + long(to)
        case (let day?, nil), (nil, let day?): return long(day)
        case (nil, nil): return ""
        }
    }

    /// At most ten columns for events: `2026-11-17`, `2026-06`, `2026`, `2011-2014`, `216 BC`,
    /// and `no date` where nothing is known. Any other interval shows its first day.
    static func column(_ days: DayInterval) -> String {
        guard let first = days.first else { return "no date" }
        return whole(days) ?? (first.year > 0 ? first.iso : first.shownYear)
    }

    /// An interval whose column shows only its beginning.
    static func isCut(_ days: DayInterval) -> Bool {
        guard let from = days.from, from != days.to else { return false }
        return whole(days) == nil
    }

    /// Whole years, or a month; nil for any other interval.
    static func whole(_ days: DayInterval) -> String? {
        guard let from = days.from, let to = days.to, from.day == 1 else { return nil }
        if from.month == 1, to.month == 12, to.day == 31 { return years(from.year, to.year) }
        return from.adding(months: 1).adding(days: -1) == to ? from.shownMonth : nil
    }

    private static func years(_ first: Int, _ last: Int) -> String {
        if first > 0 {
            let years = [first, last].map { CalendarDay.padded($0, 4) }
            return first == last ? years[0] : years.joined(separator: "-")
        }
        let name = CalendarDay.shown(year: first)
        let range = "\(last > 0 ? name : String(1 - first))-\(CalendarDay.shown(year: last))"
        return first == last || range.count > 10 ? name : range
    }
}
