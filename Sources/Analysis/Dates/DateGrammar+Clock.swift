import News

/// Times of day, and days with a time.
extension DateGrammar {
    /// "2 p.m.", "10:35 a.m.", "14:30", "noon", "this is" not.
    func clock(at start: Int) -> Parsed? {
        var index = start
        if word(index) == .approximate { index += 1 }
        if word(index) == .tonight {
            return Parsed(shape: .shift(.day, 0, .now), end: index + 1, clock: DayClock(.night))
        }
        if let night = night(at: index) { return night }
        if word(index) == .unit(.night), text(index - 1) == "at" {
            return Parsed(shape: .set("XXXX-XX-XXTNI"), end: index + 1)
        }
        if word(index) == .article, case .dayPart(let part) = word(index + 1), part != .daytime {
            return Parsed(shape: .shift(.day, 0, .now), end: index + 2, clock: DayClock(part))
        }
        if case .portion = word(index), case .dayPart = word(index + 1) { index += 1 }
        if case .dayPart(let part) = word(index),
            index > start || part == .noon || part == .midnight || text(index) == "overnight"
        {
            return Parsed(shape: .shift(.day, 0, .now), end: index + 1, clock: DayClock(part))
        }
        return hours(at: index)
    }

    /// "the morning of May 3", "the night of the 25th of August".
    private func night(at start: Int) -> Parsed? {
        let index = skipArticle(start)
        let part: DayPart
        switch word(index) {
        case .dayPart(let value): part = value
        case .unit(.night): part = .night
        default: return nil
        }
        guard word(index + 1) == .of || text(index + 1) == "on", follows(index + 2), index + 2 < atoms.count,
            let date = calendarDate(at: skipArticle(index + 2)), isDayShape(date.shape)
        else { return nil }
        return Parsed(shape: date.shape, end: date.end, clock: DayClock(part))
    }

    private func hours(at index: Int) -> Parsed? {
        var hour: Int?
        switch word(index) {
        case .number(let value) where atoms[index].digits <= 2: hour = value
        case .cardinal(let value): hour = value
        default: break
        }
        guard let hour else { return nil }
        var (minute, end) = (0, index + 1)
        let hasMinutes = (isSign(end, ":") || isSign(end, ".")) && !isSpaced(end + 1)
        if hasMinutes, case .number(let value) = word(end + 1), atoms[end + 1].digits == 2 {
            (minute, end) = (value, end + 2)
        }
        if text(end) == "o", isSign(end + 1, "'"), text(end + 2) == "clock" {
            return parsed(hour, minute, nil, end: end + 3)
        }
        if case .meridiem(let isAfternoon) = word(end), follows(end) {
            return parsed(hour, minute, isAfternoon, end: skipZone(end + 1))
        }
        guard end > index + 1, isSign(index + 1, ":"), !isSign(end, ":"), atoms[index].digits == 2 || isAtTime(index)
        else { return nil }
        if ["hrs", "gmt", "h", "utc"].contains(text(end)) { end += 1 }
        return parsed(hour, minute, nil, end: end)
    }

    private func isAtTime(_ index: Int) -> Bool { ["at", "around", "about", "by", "until"].contains(text(index - 1)) }

    private func parsed(_ hour: Int, _ minute: Int, _ isAfternoon: Bool?, end: Int) -> Parsed? {
        DayClock(hour: hour, minute: minute, isAfternoon: isAfternoon).map {
            Parsed(shape: .shift(.day, 0, .now), end: end, clock: $0)
        }
    }

    private func skipZone(_ index: Int) -> Int {
        ["est", "edt", "gmt", "utc", "pst", "pdt", "cst", "cdt", "et", "pt", "bst", "cet"].contains(text(index))
            ? index + 1 : index
    }

    /// A time of day takes the date that follows it: "2 p.m. Wednesday", "noon on May 3".
    func dated(_ clock: Parsed) -> Parsed {
        var next = skip(",", clock.end)
        if text(next) == "on" || text(next) == "in" || text(next) == "of" { next += 1 }
        guard follows(next), next < atoms.count else { return clock }
        if text(next) == "the" {
            if case .dayPart = word(next + 1) { return Parsed(shape: clock.shape, end: next + 2, clock: clock.clock) }
        }
        guard let date = numericDate(at: next) ?? calendarDate(at: next) ?? relative(at: next), isDayShape(date.shape)
        else { return clock }
        return Parsed(shape: date.shape, end: date.end, clock: clock.clock, portion: nil)
    }

    /// A date takes the time of day that follows it: "Friday night", "Friday at 2 p.m."
    func clocked(_ date: Parsed, _ start: Int) -> Parsed {
        guard isDayShape(date.shape), date.clock == nil else { return date }
        var result = date
        var next = date.end
        if follows(next), case .dayPart(let part) = word(next) {
            result.clock = DayClock(part)
            result.end = next + 1
            return result
        }
        if word(next) == .unit(.night), follows(next) {
            result.clock = DayClock(.night)
            result.end = next + 1
            return result
        }
        next = skip(",", next)
        if text(next) == "at" { next += 1 }
        guard follows(next), next < atoms.count, let clock = clock(at: next), case .dayPart = word(next) else {
            return timed(result, next)
        }
        result.clock = clock.clock
        result.end = clock.end
        return result
    }

    private func timed(_ date: Parsed, _ next: Int) -> Parsed {
        guard follows(next), next < atoms.count, let clock = clock(at: next) else { return date }
        return Parsed(shape: date.shape, end: clock.end, clock: clock.clock, portion: date.portion)
    }

    func isDayShape(_ shape: TimeShape) -> Bool {
        switch shape {
        case .period(let period): return period.grain == .day
        case .part(let part), .directed(let part, _): return isDayPart(part)
        case .shift(let grain, _, _), .same(let grain), .offset(let grain, _, _): return grain == .day
        default: return false
        }
    }

    private func isDayPart(_ part: CalendarPart) -> Bool {
        switch part {
        case .weekday, .monthDay, .dayOfMonth, .holiday: return true
        default: return false
        }
    }
}
