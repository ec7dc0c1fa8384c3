import News

/// The day in a page's address.
enum AddressDate {
    /// "/2019/11/19/" or "/2019/7/4/", whose whole segments are a date: sites
    /// that have such addresses set them once, for good.
    static func path(_ url: String) -> CalendarDay? {
        let parts = url.prefix(400).split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
            .prefix { !$0.contains("?") && !$0.contains("#") }
        for (year, (month, day)) in zip(parts, zip(parts.dropFirst(), parts.dropFirst(2))) where year.utf8.count == 4 {
            guard let year = Int(year), years.contains(year), month.utf8.count <= 2, day.utf8.count <= 2,
                let month = Int(month), let day = Int(day), let date = CalendarDay(year: year, month: month, day: day)
            else { continue }
            return date
        }
        return nil
    }

    /// A date in any other place: "-2019-11-19", "/20191119/", "29.10.2021".
    static func anywhere(_ url: String) -> CalendarDay? {
        let bytes = Array(url.utf8.prefix(400))
        for index in bytes.indices where index > 8 && !isDigit(bytes[index - 1]) {
            if let date = dayFirst(bytes, index) ?? yearFirst(bytes, index) { return date }
        }
        return nil
    }
}

// MARK: - Private

extension AddressDate {
    private static let years = 1_995...2_060

    private static func yearFirst(_ bytes: [UInt8], _ index: Int) -> CalendarDay? {
        guard let year = number(bytes, index, 4), years.contains(year) else { return nil }
        let mark = byte(bytes, index + 4)
        let isSplit = mark == 47 || mark == 45 || mark == 95
        if isSplit, byte(bytes, index + 7) != mark { return nil }
        let places = isSplit ? (month: 5, day: 8, end: 10) : (month: 4, day: 6, end: 8)
        guard let month = number(bytes, index + places.month, 2), let day = number(bytes, index + places.day, 2),
            !isDigit(byte(bytes, index + places.end))
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    /// Months don't come first in addresses with a year at the end.
    private static func dayFirst(_ bytes: [UInt8], _ index: Int) -> CalendarDay? {
        let mark = byte(bytes, index + 2)
        guard mark == 45 || mark == 46, byte(bytes, index + 5) == mark,
            let day = number(bytes, index, 2), let month = number(bytes, index + 3, 2),
            let year = number(bytes, index + 6, 4), years.contains(year), !isDigit(byte(bytes, index + 10))
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    /// 0 behind the end.
    private static func byte(_ bytes: [UInt8], _ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    private static func number(_ bytes: [UInt8], _ start: Int, _ digits: Int) -> Int? {
        guard start + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[start..<(start + digits)] {
            guard isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }
}
