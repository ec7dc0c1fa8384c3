import News

/// Dates by their names and numbers: "3 May 2014", "Friday, May 3", "May", "the '90s".
extension DateGrammar {
    struct Part {
        let part: CalendarPart
        let end: Int
    }

    func calendarDate(at start: Int) -> Parsed? {
        if let dated = dayDate(at: start) { return dated }
        if let holiday = holiday(at: start) { return inYear(.holiday(holiday.0), end: holiday.1) }
        if let part = part(at: start) { return inYear(part.part, end: part.end) }
        return decade(at: start)
    }

    // MARK: Days

    private func dayDate(at start: Int) -> Parsed? {
        guard case .weekday = word(start) else { return plainDay(at: start) }
        let next = skip(",", start + 1)
        guard follows(next), let date = plainDay(at: skipArticle(next)), isDay(date.shape) else { return nil }
        return date
    }

    /// Without its weekday.
    private func plainDay(at start: Int) -> Parsed? {
        if case .month(let month) = word(start), isMonthName(start) { return monthDay(month, at: start) }
        return dayMonth(at: start)
    }

    private func isDay(_ shape: TimeShape) -> Bool {
        switch shape {
        case .period(let period): return period.grain == .day
        case .part(.monthDay): return true
        default: return false
        }
    }

    /// "May 3, 2014", "May 3rd".
    private func monthDay(_ month: Int, at start: Int) -> Parsed? {
        let index = skipArticle(start + 1)
        guard follows(index), let day = dayNumber(index), !isSign(index + 1, ":") || isSpaced(index + 2),
            !isGlued(index + 1)
        else { return nil }
        // "May 20 people": no; "March 1917" is a month and a year.
        let next = skip(",", index + 1)
        if let (year, end) = yearNumber(next), follows(next) { return fullDay(year, month, day, end: end) }
        guard !isCount(index) else { return nil }
        return ofYear(.monthDay(month: month, day: day), end: index + 1)
    }

    /// "June 28 last year", without a comma.
    private func ofYear(_ part: CalendarPart, end: Int) -> Parsed {
        let whole = follows(end) ? wholeYear(at: end) : nil
        guard let whole, word(end) != .article else { return Parsed(shape: .part(part), end: end) }
        return Parsed(shape: .within(part, whole.shape), end: whole.end)
    }

    /// "March 4C": letters behind a number make it a name.
    private func isGlued(_ index: Int) -> Bool {
        guard case .other = word(index), follows(index) else { return false }
        return !isSpaced(index) && text(index).utf8.first.map { 0x61...0x7A ~= $0 } == true
    }

    /// "3 May 2014", "the 25th of August", "3-May-2014".
    private func dayMonth(at start: Int) -> Parsed? {
        guard let day = dayNumber(start) else { return nil }
        var index = start + 1
        if word(index) == .of { index += 1 }
        index = skipHyphen(index)
        guard follows(index), case .month(let month) = word(index) else { return nil }
        let next = skipHyphen(skip(",", index + 1))
        if follows(next), let (year, end) = yearNumber(next) { return fullDay(year, month, day, end: end) }
        return ofYear(.monthDay(month: month, day: day), end: index + 1)
    }

    private func fullDay(_ year: Int, _ month: Int, _ day: Int, end: Int) -> Parsed? {
        TimePeriod(year: year, month: month, day: day).map { Parsed(shape: .period($0), end: end) }
    }

    func dayNumber(_ index: Int) -> Int? {
        switch word(index) {
        case .number(let value) where value >= 1 && value <= 31 && atoms[index].digits <= 2: return value
        case .ordinal(let value) where value >= 1 && value <= 31: return value
        default: return nil
        }
    }

    /// The number counts what follows: "In May 20 people died".
    private func isCount(_ index: Int) -> Bool { DateWords.counted.contains(text(index + 1)) }

    // MARK: Parts of a year

    /// A named part without its year.
    func part(at start: Int) -> Part? {
        switch word(start) {
        case .month(let month) where isMonthName(start): return Part(part: .month(month), end: start + 1)
        case .weekday(let day) where isWeekdayName(start): return Part(part: .weekday(day), end: start + 1)
        case .season(let season) where isSeasonName(start): return Part(part: .season(season), end: start + 1)
        case .unit(.weekend): return word(start - 1) == .one ? nil : Part(part: .weekend, end: start + 1)
        case .fiscal: return follows(start + 1) ? fraction(at: skipHyphen(start + 1)) : nil
        case .ordinal, .direction(.last): return fraction(at: start)
        default: return nil
        }
    }

    /// "third quarter", "second-half", "last half".
    private func fraction(at start: Int) -> Part? {
        let number: Int
        switch word(start) {
        case .ordinal(let value): number = value
        case .direction(.last): number = 2
        default: return nil
        }
        var index = skipHyphen(start + 1)
        if word(index) == .fiscal { index = skipHyphen(index + 1) }
        guard follows(index) else { return nil }
        switch word(index) {
        case .unit(.quarter) where number <= 4 && word(start) != .direction(.last):
            return Part(part: .quarter(number), end: index + 1)
        case .half where number <= 2: return isHalfOfYear(index) ? Part(part: .half(number), end: index + 1) : nil
        default: return nil
        }
    }

    /// "the first half" of a match is none of a year's.
    private func isHalfOfYear(_ index: Int) -> Bool {
        if yearNumber(index + 1) != nil { return true }
        guard word(index + 1) == .of else {
            return ["results", "profit", "earnings", "net", "sales", "loss"].contains(text(index + 1))
        }
        let next = skipArticle(index + 2)
        switch word(next) {
        case .unit(.year), .direction, .fiscal: return true
        default: return yearNumber(next) != nil
        }
    }

    /// "March" and "May" are verbs and people too.
    func isMonthName(_ index: Int) -> Bool {
        guard DateWords.needCapital.contains(text(index)) || ["april", "june", "august"].contains(text(index)) else {
            return true
        }
        if text(index) == "march", isCapitalized(index - 1), DateWords.marches.contains(text(index - 1)) {
            return false
        }
        if atoms[index].isAbbreviation || isTimeWord(index + 1) || isTimeWord(index - 1) || isPreposition(index - 1) {
            return true
        }
        if isBehindName(index) { return false }
        if isCapitalized(index + 1), case .other = word(index + 1), isSpaced(index + 1) { return false }
        if text(index) == "may" || text(index) == "march" {
            return isSign(index + 1, ",") || isSign(index + 1, ".") || isSign(index + 1, ")") || isSign(index - 1, "-")
        }
        return text(index).count > 3
    }

    /// "Ada March", "Spaceflight Now".
    func isBehindName(_ index: Int) -> Bool {
        isCapitalized(index - 1) && word(index - 1) == .other && isSpaced(index) && !atoms[index].startsParagraph
    }

    private func isTimeWord(_ index: Int) -> Bool {
        switch word(index) {
        case .number, .ordinal, .portion, .direction, .every, .weekday, .month, .dayPart: return true
        default: return false
        }
    }

    private func isWeekdayName(_ index: Int) -> Bool {
        if isNamed(index) { return false }
        guard DateWords.needCapital.contains(text(index)) else { return true }
        if text(index) == "sun" || text(index) == "sat" || text(index) == "mon" {
            return isTimeWord(index + 1) || isTimeWord(index - 1) || isSign(index + 1, ",") && isTimeWord(index + 2)
        }
        return true
    }

    /// "the Sunday Times", "Black Friday", "Saturday Night Live": no day of this week.
    private func isNamed(_ index: Int) -> Bool {
        if isCapitalized(index - 1), isSpaced(index), DateWords.namedDays.contains(text(index - 1)) { return true }
        guard follows(index + 1), isCapitalized(index + 1), isSpaced(index + 1) else { return false }
        if DateWords.papers.contains(text(index + 1)) { return true }
        return text(index + 1) == "night" && isCapitalized(index + 2) && DateWords.shows.contains(text(index + 2))
    }

    /// "fall" and "spring" are verbs too.
    private func isSeasonName(_ index: Int) -> Bool {
        guard text(index) == "fall" || text(index) == "spring" else {
            return !isCapitalized(index) || isBareSeason(index)
        }
        switch word(index - 1) {
        case .direction, .portion, .every: return true
        case .article: return text(index) == "spring" || word(index + 1) != .of || yearNumber(index + 2) != nil
        case .preposition, .of: return text(index - 1) != "to" && text(index - 1) != "from"
        default:
            return yearNumber(index + 1) != nil
                || text(index) == "spring" && !["up", "from", "into", "back", "to"].contains(text(index + 1))
        }
    }

    private func isBareSeason(_ index: Int) -> Bool {
        !isCapitalized(index + 1) && !(isCapitalized(index - 1) && isSpaced(index))
    }

    private func holiday(at start: Int) -> (Holiday, Int)? {
        guard isCapitalized(start) else { return nil }
        for (words, holiday) in DateWords.longHolidays where text(start) == words[0] {
            if matches(words, at: start) { return (holiday, start + words.count) }
        }
        if case .holiday(let holiday) = word(start) { return (holiday, start + 1) }
        return nil
    }

    private func matches(_ words: [String], at start: Int) -> Bool {
        words.indices.allSatisfy { offset in
            words[offset] == "'" ? isSign(start + offset, "'") : words[offset] == text(start + offset)
        }
    }
}
