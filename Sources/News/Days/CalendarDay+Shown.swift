/// Days as people read them, in years before the first, too.
extension CalendarDay {
    /// `2024-05-18`; `44-03-15 BC`.
    public var shown: String { shown("-\(CalendarDay.padded(month, 2))-\(CalendarDay.padded(day, 2))") }

    /// `2024-05`; `44-03 BC`.
    public var shownMonth: String { shown("-\(CalendarDay.padded(month, 2))") }

    /// `2024`; `44 BC`.
    public var shownYear: String { CalendarDay.shown(year: year) }

    /// Years are counted with a year 0, which is 1 BC.
    public static func shown(year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }

    /// `YYYY-MM-DD`; nil outside of the years 0001 to 9999, which have no such form.
    public var plainISO: String? { (1...9_999).contains(year) ? iso : nil }

    private func shown(_ rest: String) -> String {
        year > 0 ? CalendarDay.padded(year, 4) + rest : "\(1 - year)\(rest) BC"
    }
}
