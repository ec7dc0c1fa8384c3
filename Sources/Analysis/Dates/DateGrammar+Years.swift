import News

/// Years, decades, centuries, and the parts that name their year.
extension DateGrammar {
    /// A part followed by its year: "May 2014", "the spring of 2014", "June last year".
    func inYear(_ part: CalendarPart, end: Int) -> Parsed? {
        var index = word(end) == .of || text(end) == "in" ? end + 1 : skip(",", end)
        let isLinked = index > end
        if word(index) == .fiscal { index += 1 }
        guard follows(index) else { return Parsed(shape: .part(part), end: end) }
        if isYearly(part), let (year, behind) = yearNumber(index), let period = part.inYear(year),
            text(end) != "in" || year > 999
        {
            return Parsed(shape: .period(period), end: behind)
        }
        if isYearly(part), !isLinked || word(end) == .of, let whole = wholeYear(at: index) {
            return Parsed(shape: .within(part, whole.shape), end: whole.end)
        }
        return Parsed(shape: .part(part), end: end)
    }

    private func isYearly(_ part: CalendarPart) -> Bool { part.inYear(2000) != nil }

    /// "last year", "this year", "the year", "that year", "the following year".
    func wholeYear(at start: Int) -> Parsed? {
        let index = skipArticle(start)
        switch (word(index), word(index + 1)) {
        case (.direction(let direction), .unit(.year)):
            return Parsed(shape: Self.shift(.year, direction), end: index + 2)
        case (.demonstrative, .unit(.year)): return Parsed(shape: .same(.year), end: index + 2)
        case (.unit(.year), _) where index > start: return Parsed(shape: .same(.year), end: index + 1)
        default: return nil
        }
    }

    static func shift(_ grain: Grain, _ direction: Direction) -> TimeShape {
        switch direction {
        case .last, .this, .next: return .shift(grain, direction.rawValue, .now)
        case .previous: return .shift(grain, -1, .then)
        case .following: return .shift(grain, 1, .then)
        }
    }

    /// A year where one must stand (behind a month); with its end. Also `'14`, "241 BC".
    func yearNumber(_ index: Int) -> (Int, Int)? {
        if case .number(let value) = word(index) {
            if case .era(let isBefore) = word(index + 1), value > 0 { return (isBefore ? 1 - value : value, index + 2) }
            guard atoms[index].digits == 4, value >= 1000, value < 2200 else { return nil }
            return (value, index + 1)
        }
        if isSign(index, "'"), case .number(let value) = word(index + 1), atoms[index + 1].digits == 2,
            !isSpaced(index + 1)
        {
            return (Self.century(of: value), index + 2)
        }
        return spelledYear(index)
    }

    static func century(of short: Int) -> Int { short < 50 ? 2000 + short : 1900 + short }

    /// "nineteen ninety-six", "two thousand and four".
    private func spelledYear(_ start: Int) -> (Int, Int)? {
        guard case .cardinal(let first) = word(start) else { return nil }
        if (11...20).contains(first), let (rest, end) = belowHundred(start + 1), rest >= 10, follows(start + 1) {
            return (first * 100 + rest, end)
        }
        guard first == 2, word(start + 1) == .scale(1000), let number = spelled(at: start)?.number, number < 2100,
            let end = spelled(at: start)?.end
        else { return nil }
        return (number, end)
    }

    /// A year standing alone, where the words around it let it be one.
    func year(at start: Int) -> Parsed? {
        var index = start
        if word(index) == .article, text(index + 1) == "year" { index += 1 }
        if text(index) == "year" || word(index) == .fiscal { index += 1 }
        if word(index) == .fiscal { index += 1 }
        if text(index) == "year", index > start { index += 1 }
        if case .era(false) = word(index), case .number(let year) = word(index + 1) {
            return Parsed(shape: .period(TimePeriod(.year, year)), end: index + 2)
        }
        guard follows(index) || index == start, let (year, end) = yearNumber(index) else { return nil }
        if case .era = word(end - 1) { return Parsed(shape: .period(TimePeriod(.year, year)), end: end) }
        guard index > start || isYear(year, at: index, end: end) else { return nil }
        return withPart(of: year, end: end) ?? Parsed(shape: .period(TimePeriod(.year, year)), end: end)
    }

    /// "the 1988 third quarter", "1990's first half".
    private func withPart(of year: Int, end: Int) -> Parsed? {
        var index = end
        if isSign(index, "'"), text(index + 1) == "s" { index += 2 }
        guard follows(index), let part = part(at: index), let period = part.part.inYear(year) else { return nil }
        guard case .ordinal = word(index) else { return nil }
        return Parsed(shape: .period(period), end: part.end)
    }

    private func isYear(_ year: Int, at index: Int, end: Int) -> Bool {
        if case .cardinal = word(index) { return isPreposition(index - 1) || text(index - 1) == "year" }
        if isSign(index, "'") { return !isQuoteOpening(index) }
        guard isSpaced(end) || !isSign(end, "-") || isRangeYear(end) else { return false }
        if DateWords.counted.contains(text(end)) || DateWords.numbering.contains(text(index - 1)) { return false }
        if isSign(index - 1, "#") || isSign(index - 1, "/") || isSign(end, "/") || isSign(end, "%") || isSign(end, "$")
        {
            return false
        }
        if isSign(end, ":"), !isSpaced(end + 1) { return false }
        let isUsual = (1700...2035).contains(year)
        if isStrongYearCue(index - 1) { return true }
        guard isUsual else { return false }
        return !(year % 100 == 0 && isPluralNoun(end))
    }

    private func isQuoteOpening(_ index: Int) -> Bool { isSign(index + 2, "'") }

    /// "1992-95", "1914-1918", "2014-present".
    private func isRangeYear(_ end: Int) -> Bool {
        if case .number(let value) = word(end + 1) {
            return atoms[end + 1].digits == 4 || atoms[end + 1].digits == 2 && value > 0
        }
        return isSpaced(end + 1) || word(end + 1) != .other || text(end + 1) == "present"
    }

    private func isStrongYearCue(_ index: Int) -> Bool {
        guard index >= 0 else { return false }
        if ["in", "since", "until", "till", "during", "circa", "mid"].contains(text(index)) { return true }
        switch word(index) {
        case .month, .season: return true
        default: return false
        }
    }

    private func isPluralNoun(_ index: Int) -> Bool {
        guard follows(index), isSpaced(index), case .other = word(index), !isCapitalized(index) else { return false }
        let text = text(index)
        return text.count > 4 && text.hasSuffix("s") && !text.hasSuffix("ss")
    }

    // MARK: Decades and centuries

    /// "the 1990s", "the '90s", "the nineties", "the 19th century".
    func decade(at start: Int) -> Parsed? {
        let index = isSign(start, "'") && !isSpaced(start + 1) ? start + 1 : start
        if case .decade(let year) = word(index) {
            guard
                index > start || atoms[index].digits > 4 || word(start - 1) == .article || isPreposition(start - 1)
                    || text(start - 1) == "mid" || isPortion(start - 1) || isSign(start - 1, "-")
            else { return nil }
            return Parsed(
                shape: .period(
                    year % 100 == 0 && year != 2000 ? TimePeriod(.century, year / 100) : TimePeriod(.decade, year / 10)),
                end: index + 1)
        }
        guard case .ordinal(let number) = word(start), (2...22).contains(number) else { return nil }
        let unit = skipHyphen(start + 1)
        guard word(unit) == .unit(.century), follows(unit) else { return nil }
        if case .era(true) = word(unit + 1) {
            return Parsed(shape: .period(TimePeriod(.century, -number)), end: unit + 2)
        }
        return Parsed(shape: .period(TimePeriod(.century, number - 1)), end: unit + 1)
    }

    func isPortion(_ index: Int) -> Bool {
        if case .portion = word(index) { return true }
        return false
    }
}
