import News

/// A time of day that stands beside a date: "10:15", "3:27 am PST", "T10:15:00+02:00".
struct ClockTime {
    let seconds: Int
    /// Seconds from UTC; nil if none is given.
    let offset: Int?
    /// "ET": standard or summer time, as the date has it.
    let movesInSummer: Bool
    /// Which tokens it takes.
    let tokens: Range<Int>

    /// Looks up to five tokens behind a date, then up to eight before it.
    static func find(in tokens: [DateToken], around date: Range<Int>) -> ClockTime? {
        let after = date.upperBound..<min(tokens.count, date.upperBound + 6)
        let before = max(0, date.lowerBound - 9)..<date.lowerBound
        for range in [after, before] {
            for index in range {
                if let time = time(at: index, tokens) { return time }
            }
        }
        return nil
    }

    func publication(on day: CalendarDay, zone: Zone) -> Publication {
        let local = day.daysSince1970 * 86_400 + seconds
        if let offset {
            let summer = movesInSummer && SummerTime.isAmerican(day) ? 3_600 : 0
            return Publication(seconds: local - offset - summer)
        }
        let guess = local - zone.offset(at: local)
        return Publication(seconds: local - zone.offset(at: guess))
    }
}

// MARK: - Private

extension ClockTime {
    private static func time(at index: Int, _ tokens: [DateToken]) -> ClockTime? {
        guard index + 2 < tokens.count, var hour = tokens[index].number, tokens[index].digits <= 2, hour <= 24,
            tokens[index + 1].isMark(":"), let minute = tokens[index + 2].number, tokens[index + 2].digits == 2,
            minute < 60
        else { return nil }
        var next = index + 3
        var second = 0
        if next + 1 < tokens.count, tokens[next].isMark(":"), let value = tokens[next + 1].number, value <= 60 {
            second = value
            next = skipFraction(tokens, next + 2)
        }
        if let (isAfternoon, end) = half(tokens, next), hour <= 12 {
            hour = hour % 12 + (isAfternoon ? 12 : 0)
            next = end
        }
        let (offset, moves, end) = zone(tokens, next)
        return ClockTime(
            seconds: hour * 3_600 + minute * 60 + second, offset: offset, movesInSummer: moves, tokens: index..<end)
    }

    private static func skipFraction(_ tokens: [DateToken], _ index: Int) -> Int {
        guard index + 1 < tokens.count, tokens[index].isMark("."), tokens[index + 1].number != nil else { return index }
        return index + 2
    }

    /// "am", "pm", "a.m."; true for the afternoon.
    private static func half(_ tokens: [DateToken], _ index: Int) -> (Bool, Int)? {
        guard index < tokens.count, let word = tokens[index].word else { return nil }
        if word == "am" || word == "pm" { return (word == "pm", index + 1) }
        guard word == "a" || word == "p", index + 2 < tokens.count, tokens[index + 1].isMark("."),
            tokens[index + 2].word == "m"
        else { return nil }
        let end = index + 3
        return (word == "p", end < tokens.count && tokens[end].isMark(".") ? end + 1 : end)
    }

    private static func zone(_ tokens: [DateToken], _ index: Int) -> (Int?, Bool, Int) {
        var next = index
        while next < tokens.count, tokens[next].isMark("(") || tokens[next].isMark(",") { next += 1 }
        guard next < tokens.count else { return (nil, false, index) }
        if let word = tokens[next].word, let hours = TimeZoneNames.hours[word] {
            if let (offset, end) = signedOffset(tokens, next + 1) { return (offset, false, end) }
            return (Int(hours * 3_600), TimeZoneNames.movesInSummer.contains(word), next + 1)
        }
        if let (offset, end) = signedOffset(tokens, next) { return (offset, false, end) }
        return (nil, false, index)
    }

    /// "+02:00", "-0530", "+2".
    private static func signedOffset(_ tokens: [DateToken], _ index: Int) -> (Int, Int)? {
        guard index + 1 < tokens.count, tokens[index].isMark("+") || tokens[index].isMark("-"),
            tokens[index].end == tokens[index + 1].start, let value = tokens[index + 1].number
        else { return nil }
        let sign = tokens[index].isMark("-") ? -1 : 1
        if tokens[index + 1].digits == 4, value <= 1_400 {
            return (sign * (value / 100 * 3_600 + value % 100 * 60), index + 2)
        }
        guard value <= 14 else { return nil }
        let hasMinutes =
            index + 3 < tokens.count && tokens[index + 2].isMark(":") && tokens[index + 3].digits == 2
        let minutes = hasMinutes ? tokens[index + 3].number ?? 0 : 0
        return (sign * (value * 3_600 + minutes * 60), hasMinutes ? index + 4 : index + 2)
    }
}

/// When clocks in the United States show summer time: from the second Sunday
/// in March to the first in November (the rule since 2007).
enum SummerTime {
    static func isAmerican(_ day: CalendarDay) -> Bool {
        guard let march = CalendarDay(year: day.year, month: 3, day: 1),
            let november = CalendarDay(year: day.year, month: 11, day: 1)
        else { return false }
        return sunday(2, from: march) <= day && day < sunday(1, from: november)
    }

    private static func sunday(_ number: Int, from first: CalendarDay) -> CalendarDay {
        first.adding(days: (7 - first.weekday) % 7 + (number - 1) * 7)
    }
}
