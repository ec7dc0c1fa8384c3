import News

/// Points reckoned from another: "yesterday", "last week", "the following year",
/// "that day", "last Friday", "last year's third quarter".
extension DateGrammar {
    func relative(at start: Int) -> Parsed? {
        if case .dayShift(let days) = word(start) { return dayShift(days, start) }
        let index = skipArticle(start)
        let hasArticle = index > start
        if let yearly = yearlyOffset(at: index) { return yearly }
        if let end = yearEnd(at: index) { return end }
        switch word(index) {
        case .direction(let direction): return directed(direction, at: index, hasArticle: hasArticle)
        case .demonstrative: return demonstrated(at: index)
        case .unit(.year) where hasArticle && year(at: start) != nil: return year(at: start)
        case .unit(let unit) where hasArticle: return definite(unit, end: index + 1)
        default: return hasArticle ? behindArticle(index) : nil
        }
    }

    private func dayShift(_ days: Int, _ start: Int) -> Parsed? {
        if text(start) == "today", isSign(start + 1, "'"), text(start + 2) == "s" {
            return Parsed(shape: .shift(.day, 0, .now), end: start + 1)
        }
        return Parsed(shape: .shift(.day, days, .now), end: start + 1)
    }

    /// "year-ago quarter", "the year-earlier period".
    private func yearlyOffset(at index: Int) -> Parsed? {
        guard word(index) == .unit(.year), isSign(index + 1, "-"),
            word(index + 2) == .ago || word(index + 2) == .earlier
        else { return nil }
        var end = index + 3
        if word(end) == .unit(.quarter) || text(end) == "period" {
            end += 1
        } else if let part = part(at: end) {
            return Parsed(shape: .within(part.part, .shift(.year, -1, .now)), end: part.end)
        }
        return Parsed(shape: .shift(.year, -1, .likeThen), end: end)
    }

    /// "year-end", "month's end".
    private func yearEnd(at index: Int) -> Parsed? {
        guard case .unit(let unit) = word(index), unit == .year || unit == .month, let grain = unit.grain else {
            return nil
        }
        var next = skipHyphen(index + 1)
        if isSign(next, "'"), text(next + 1) == "s" { next += 2 }
        guard text(next) == "end", follows(next) else { return nil }
        return Parsed(shape: unit == .year ? .shift(.year, 0, .now) : .same(grain), end: next + 1, portion: .late)
    }

    private func directed(_ direction: Direction, at index: Int, hasArticle: Bool) -> Parsed? {
        var next = index + 1
        if case .direction(.last) = word(next), direction == .this {
            return directed(.last, at: next, hasArticle: true)
        }
        if case .direction(.next) = word(next), direction == .this {
            return directed(.next, at: next, hasArticle: true)
        }
        if word(next) == .fiscal { next += 1 }
        guard follows(next) else { return nil }
        if case .unit(let unit) = word(next) { return directed(direction, unit, end: next + 1, hasArticle: hasArticle) }
        if case .dayPart(let part) = word(next) { return dayPart(part, direction, end: next + 1) }
        guard text(index) != "current", let part = part(at: next) else { return nil }
        if case .half = part.part, hasArticle || direction != .this { return nil }
        if direction == .this, case .monthDay = part.part { return nil }
        return Parsed(shape: .directed(part.part, direction), end: part.end)
    }

    private func directed(_ direction: Direction, _ unit: TimeUnit, end: Int, hasArticle: Bool) -> Parsed? {
        guard unit != .night else { return dayPart(.night, direction, end: end) }
        // "the last week of August" is a length, "last week" a date, also in "convicted last week of theft".
        guard let grain = unit.grain, word(end) != .of || !hasArticle else {
            return Parsed(shape: .duration(unit.duration("1")), end: end)
        }
        let shape = unit == .day && direction == .next ? .shift(.day, 1, .then) : Self.shift(grain, direction)
        return ofPossessive(shape, end: end) ?? Parsed(shape: shape, end: end)
    }

    /// "last year's third quarter".
    private func ofPossessive(_ shape: TimeShape, end: Int) -> Parsed? {
        guard isSign(end, "'"), text(end + 1) == "s", follows(end + 2) else { return nil }
        if let part = part(at: end + 2) { return Parsed(shape: .within(part.part, shape), end: part.end) }
        return nil
    }

    private func dayPart(_ part: DayPart, _ direction: Direction, end: Int) -> Parsed? {
        let count = direction == .last || direction == .previous ? -1 : direction == .this ? 0 : 1
        let days = part == .night && direction == .this ? 0 : count
        let anchor: TimeAnchor = direction == .previous || direction == .following ? .then : .now
        return Parsed(shape: .shift(.day, days, anchor), end: end, clock: DayClock(part))
    }

    /// "that year", "the same day", "that night".
    private func demonstrated(at index: Int) -> Parsed? {
        var next = index + 1
        if word(next) == .demonstrative { next += 1 }
        guard follows(next) else { return nil }
        switch word(next) {
        case .unit(.night): return Parsed(shape: .same(.day), end: next + 1, clock: DayClock(.night))
        case .unit(let unit): return unit.grain.map { Parsed(shape: .same($0), end: next + 1) }
        case .dayPart(let part): return Parsed(shape: .same(.day), end: next + 1, clock: DayClock(part))
        case .season(let season) where text(next) != "fall":
            return Parsed(shape: .within(.season(season), .same(.year)), end: next + 1)
        case .weekday(let weekday): return Parsed(shape: .directed(.weekday(weekday), .previous), end: next + 1)
        default: return nil
        }
    }

    /// "the quarter", "the day": the one spoken of.
    private func definite(_ unit: TimeUnit, end: Int) -> Parsed? {
        guard unit != .night, let grain = unit.grain, grain <= .year else { return nil }
        if unit == .quarter, word(end) == .one, word(end + 1) == .unit(.year),
            word(end + 2) == .ago || word(end + 2) == .earlier
        {
            return Parsed(shape: .shift(.year, -1, .likeThen), end: end + 3)
        }
        return Parsed(shape: unit == .day ? .same(.day) : .definite(grain), end: end)
    }

    /// "the latest quarter", "the third quarter", "the 25th", "the summer".
    private func behindArticle(_ index: Int) -> Parsed? {
        if text(index) == "latest", text(index + 1) == "period" {
            return Parsed(shape: .definite(.quarter), end: index + 2)
        }
        if text(index) == "full", word(index + 1) == .unit(.year) {
            return Parsed(shape: .shift(.year, 0, .now), end: index + 2)
        }
        if word(index) == .fiscal, word(index + 1) == .unit(.year) {
            return Parsed(shape: .definite(.year), end: index + 2)
        }
        if text(index) == "latest", case .unit(let unit) = word(index + 1), let grain = unit.grain {
            return Parsed(shape: .definite(grain), end: index + 2)
        }
        if case .ordinal = word(index) { return calendarDate(at: index) ?? dayOfMonth(index) }
        return calendarDate(at: index) ?? (isSign(index, "'") ? decade(at: index) : nil)
    }

    /// "on the 25th".
    private func dayOfMonth(_ index: Int) -> Parsed? {
        guard case .ordinal(let day) = word(index), text(index).isEmpty, (1...31).contains(day) else { return nil }
        guard text(index - 2) == "on" || text(index - 2) == "until" || text(index - 2) == "by" else { return nil }
        if case .other = word(index + 1), follows(index + 1), !text(index + 1).isEmpty { return nil }
        return Parsed(shape: .part(.dayOfMonth(day)), end: index + 1)
    }

    // MARK: Parts of a period

    /// "early May", "mid-1990s", "the end of last year", "earlier this month".
    func portioned(at start: Int) -> Parsed? {
        let index = skipArticle(start)
        let portion: Portion
        switch word(index) {
        case .portion(let value): portion = value
        case .earlier: portion = .early
        case .later: portion = .late
        default: return nil
        }
        var next = skipHyphen(index + 1)
        let isNoun = ["end", "start", "beginning", "middle"].contains(text(index))
        if isNoun, word(next) != .of { return nil }
        if word(next) == .of || text(next) == "in" || text(next) == "on" { next += 1 }
        guard follows(next) else { return nil }
        if case .dayPart(let part) = word(skipArticle(next)), !isNoun {
            return Parsed(
                shape: .shift(.day, 0, .now), end: skipArticle(next) + 1, clock: DayClock(part), portion: portion)
        }
        guard var parsed = point(at: next) ?? (next < atoms.count ? calendarDate(at: skipArticle(next)) : nil) else {
            return nil
        }
        parsed.portion = portion
        if parsed.shape == .definite(.year) { parsed.shape = .shift(.year, 0, .now) }
        return parsed
    }

    /// "now", "recently", "the past", "the future".
    func reference(at start: Int) -> Parsed? {
        if case .reference(let reference) = word(start) {
            let isPartOfName = isCapitalized(start) && isBehindName(start)
            return isPartOfName ? nil : Parsed(shape: .reference(reference), end: start + 1)
        }
        let index = skipArticle(start)
        switch text(index) {
        case "past" where index > start && isEndOfPhrase(index + 1):
            return Parsed(shape: .reference(.past), end: index + 1)
        case "recent": return Parsed(shape: .reference(.past), end: index + 1)
        case "current" where !isCapitalized(index): return Parsed(shape: .reference(.present), end: index + 1)
        case "future" where !isCapitalized(index): return Parsed(shape: .reference(.future), end: index + 1)
        case "near" where text(index + 1) == "future": return Parsed(shape: .reference(.future), end: index + 2)
        case "right" where text(index + 1) == "now": return Parsed(shape: .reference(.present), end: index + 2)
        case "these" where text(index + 1) == "days": return Parsed(shape: .reference(.present), end: index + 2)
        default: return nil
        }
    }

    private func isEndOfPhrase(_ index: Int) -> Bool {
        guard follows(index) else { return true }
        if case .other = word(index) {
            return ["has", "have", "had", "is", "was", "were", "will", "would", "could", "as", "with", "for"].contains(
                text(index))
        }
        return true
    }
}
