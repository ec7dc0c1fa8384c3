import News

/// Both ends of a range are dates of their own; here they lend one another
/// the month, year or era that stands only once.
extension DateGrammar {
    /// The second end of "1992-95", "492-490 BC", "May 3-5", "May 3 to 5", "3 and 5 May" and where it starts.
    func rangeEnd(behind first: TimeExpression, at index: Int) -> (Int, Parsed)? {
        guard follows(index) else { return nil }
        let isHyphen = isSign(index, "-")
        guard isHyphen || word(index) == .and || text(index) == "to" else { return nil }
        let next = index + 1
        if let day = secondDay(behind: first, at: next, isHyphen: isHyphen) { return (next, day) }
        guard case .number(let value) = word(next), follows(next) else { return nil }
        switch first.shape {
        case .period(let period) where period.grain == .year && isHyphen && [2, 4].contains(atoms[next].digits):
            let year = atoms[next].digits == 4 ? value : period.index / 100 * 100 + value
            guard year < 2200 else { return nil }
            return year > period.index ? (next, Parsed(shape: .period(TimePeriod(.year, year)), end: next + 1)) : nil
        case .part(.monthDay(let month, let day)) where value > day && value <= 31 && atoms[next].digits <= 2:
            if case .month = word(next + 1) { return nil }
            guard !DateWords.counted.contains(text(next + 1)), isHyphen || !isNounAhead(next + 1) else { return nil }
            return (next, dayInRange(month, value, at: next))
        default: return nil
        }
    }

    /// The second end of a range whose month or era stands only there.
    private func secondDay(behind first: TimeExpression, at next: Int, isHyphen: Bool) -> Parsed? {
        guard follows(next), first.span.length <= 4, let second = calendarDate(at: next) ?? year(at: next) else {
            return nil
        }
        switch (first.shape, second.shape) {
        case (.part(.monthDay), .part(.monthDay)): return second
        case (.period(let a), .period(let b)) where a.grain == b.grain && a.first < b.first:
            return isHyphen ? second : nil
        default: return nil
        }
    }

    private func isNounAhead(_ index: Int) -> Bool {
        guard follows(index), case .other = word(index) else { return false }
        return isSpaced(index) && text(index).hasSuffix("s")
    }

    /// "May 3-5, 2014": the year behind the second day is the first one's too.
    func shape(_ first: TimeShape, rangingTo second: TimeShape) -> TimeShape {
        guard case .part(.monthDay(let month, let day)) = first, case .period(let end) = second, end.grain == .day,
            let start = TimePeriod(year: end.year, month: month, day: day)
        else { return first }
        return .period(start)
    }

    /// "between March and April 1918", "31 May-1 June 1916", "July to November
    /// 1954": the year that stands only behind the second is the first one's too.
    static func shape(_ first: TimeShape, lentYearBy second: TimeShape) -> TimeShape {
        guard case .part(let part) = first, case .period(let end) = second, end.grain < .half,
            let start = part.inYear(end.year)
        else { return first }
        return .period(start.first <= end.last ? start : part.inYear(end.year - 1) ?? start)
    }

    /// What joins the two.
    func isJoint(_ index: Int) -> Bool {
        guard follows(index), follows(index + 1) else { return false }
        return word(index) == .and || word(index) == .or || isSign(index, "-")
            || DateWords.joints.contains(text(index))
    }

    /// The first end of "3-5 May 2014", "15 to 22 February", "492-490 BC".
    func rangeStart(at start: Int) -> Parsed? {
        guard case .number(let first) = word(start),
            isSign(start + 1, "-") || word(start + 1) == .and || text(start + 1) == "to"
        else { return nil }
        if case .number(let second) = word(start + 2), case .era(true) = word(start + 3), first > second {
            return Parsed(shape: .period(TimePeriod(.year, 1 - first)), end: start + 1)
        }
        guard let day = dayNumber(start), let end = calendarDate(at: start + 2) else { return nil }
        switch end.shape {
        case .part(.monthDay(let month, let last)) where last > day:
            return Parsed(shape: .part(.monthDay(month: month, day: day)), end: start + 1)
        case .period(let period) where period.grain == .day && period.first.day > day:
            return TimePeriod(year: period.year, month: period.first.month, day: day)
                .map { Parsed(shape: .period($0), end: start + 1) }
        default: return nil
        }
    }

    private func dayInRange(_ month: Int, _ day: Int, at index: Int) -> Parsed {
        let next = skip(",", index + 1)
        if let (year, end) = yearNumber(next), let period = TimePeriod(year: year, month: month, day: day) {
            return Parsed(shape: .period(period), end: end)
        }
        return Parsed(shape: .part(.monthDay(month: month, day: day)), end: index + 1)
    }
}
