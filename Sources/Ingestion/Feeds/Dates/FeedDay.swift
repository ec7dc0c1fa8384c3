import News

/// The day in a feed's date.
enum FeedDay {
    /// The first day among the tokens, and which of them tell it.
    static func find(in tokens: [DateToken]) -> (CalendarDay, used: [Int])? {
        for index in tokens.indices {
            if tokens[index].number != nil {
                guard !isClock(tokens, index) else { continue }
                return numeric(tokens, index) ?? named(tokens, index)
            }
            if month(tokens, index) != nil, let found = monthFirst(tokens, index) { return found }
        }
        return nil
    }
}

// MARK: - Private

extension FeedDay {
    private static func isClock(_ tokens: [DateToken], _ index: Int) -> Bool {
        index + 2 < tokens.count && tokens[index + 1].isMark(":") && tokens[index + 2].number != nil
    }

    private static func month(_ tokens: [DateToken], _ index: Int) -> Int? {
        guard index < tokens.count, let word = tokens[index].word else { return nil }
        return FeedDateWords.month(word)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int, _ used: [Int]) -> (CalendarDay, used: [Int])? {
        CalendarDay(year: year, month: month, day: day).map { ($0, used) }
    }

    /// "2004-01-05", "2004/1/5", "2004-01", "2004", "20040105", "2004-005",
    /// "04-01-05", "040105", "04-005", "5.1.2004", "1/5/2004", "2004년 1월 5일".
    private static func numeric(_ tokens: [DateToken], _ index: Int) -> (CalendarDay, used: [Int])? {
        guard let first = tokens[index].number else { return nil }
        if let (a, b) = (follower(tokens, index).flatMap { a in follower(tokens, a).map { (a, $0) } }),
            let second = tokens[a].number, let third = tokens[b].number
        {
            let used = [index, a, b]
            if tokens[index].digits == 4 { return day(first, second, third, used) }
            if tokens[b].digits == 4 { return figures(first, second, third, tokens[index + 1], used) }
            // ISO 8601 with two digits of the year.
            if tokens[index].digits == 2, tokens[index + 1].isMark("-") {
                return day(fullYear(first), second, third, used)
            }
        }
        return short(tokens, index, first)
    }

    private static func short(_ tokens: [DateToken], _ index: Int, _ value: Int) -> (CalendarDay, used: [Int])? {
        switch tokens[index].digits {
        case 8: return day(value / 10_000, value / 100 % 100, value % 100, [index])
        case 7: return ordinal(value / 1_000, value % 1_000, [index])
        case 6: return day(fullYear(value / 10_000), value / 100 % 100, value % 100, [index])
        case 2:
            guard let next = follower(tokens, index), tokens[next].digits == 3, let second = tokens[next].number else {
                return nil
            }
            return ordinal(fullYear(value), second, [index, next])
        case 4:
            guard let next = follower(tokens, index), let second = tokens[next].number else {
                return month(tokens, skip(tokens, index + 1)) == nil
                    ? day(value, 1, 1, [index]) : yearFirst(tokens, index)
            }
            if tokens[next].digits == 3 { return ordinal(value, second, [index, next]) }
            return day(value, second, 1, [index, next])
        default: return nil
        }
    }

    private static func yearFirst(_ tokens: [DateToken], _ index: Int) -> (CalendarDay, used: [Int])? {
        let middle = skip(tokens, index + 1)
        let last = skip(tokens, middle + 1)
        guard let year = tokens[index].number, let month = month(tokens, middle), last < tokens.count,
            let number = tokens[last].number
        else { return nil }
        return day(year, month, number, [index, middle, last])
    }

    private static func ordinal(_ year: Int, _ number: Int, _ used: [Int]) -> (CalendarDay, used: [Int])? {
        guard (1...366).contains(number), let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
        return (first.adding(days: number - 1), used)
    }

    /// With slashes the month comes first unless it can't; else the day does.
    private static func figures(
        _ a: Int, _ b: Int, _ year: Int, _ mark: DateToken, _ used: [Int]
    ) -> (CalendarDay, used: [Int])? {
        mark.isMark("/") && a <= 12 ? day(year, a, b, used) : day(year, b, a, used)
    }

    /// The number behind a separator or behind a sign for "year", "month".
    private static func follower(_ tokens: [DateToken], _ index: Int) -> Int? {
        guard index + 2 < tokens.count, tokens[index + 2].number != nil,
            !isClock(tokens, index + 2) || isWord(tokens, index + 1)
        else { return nil }
        let next = tokens[index + 1]
        if next.isMark("-") || next.isMark("/") || next.isMark(".") {
            return next.end == tokens[index + 2].start && next.start == tokens[index].end ? index + 2 : nil
        }
        return isWord(tokens, index + 1) ? index + 2 : nil
    }

    private static func isWord(_ tokens: [DateToken], _ index: Int) -> Bool {
        tokens[index].word.map(FeedDateWords.units.contains) ?? false
    }

    /// "5 Jan 2004", "05-Jan-04", "5th of January, 2004".
    private static func named(_ tokens: [DateToken], _ index: Int) -> (CalendarDay, used: [Int])? {
        let middle = skip(tokens, index + 1)
        guard let number = tokens[index].number, let month = month(tokens, middle) else { return nil }
        let last = skip(tokens, middle + 1)
        guard last < tokens.count, let year = year(tokens, last) else { return nil }
        return day(year, month, number, [index, middle, last])
    }

    /// "Jan 5, 2004", "Jan 5 14:30:00 2004", "January 2004".
    private static func monthFirst(_ tokens: [DateToken], _ index: Int) -> (CalendarDay, used: [Int])? {
        let next = skip(tokens, index + 1)
        guard let month = month(tokens, index), next < tokens.count, let number = tokens[next].number else {
            return nil
        }
        if tokens[next].digits == 4 { return day(number, month, 1, [index, next]) }
        for last in tokens.indices.dropFirst(next + 1) {
            let isFree = !isClock(tokens, last) && !tokens[last - 1].isMark(":") && !tokens[last - 1].isMark("+")
            guard isFree, tokens[last].digits == 4 || last == skip(tokens, next + 1) && tokens[last].digits == 2,
                !tokens[last - 1].isMark("-"), let year = year(tokens, last)
            else { continue }
            return day(year, month, number, [index, next, last])
        }
        return nil
    }

    private static func year(_ tokens: [DateToken], _ index: Int) -> Int? {
        guard let value = tokens[index].number, !isClock(tokens, index) else { return nil }
        return tokens[index].digits <= 2 ? fullYear(value) : value
    }

    /// RFC 2822 with the sense of today: feeds are younger than 1990.
    private static func fullYear(_ value: Int) -> Int { value < 90 ? 2_000 + value : 1_900 + value }

    /// Past marks, "th", "of" and the like.
    private static func skip(_ tokens: [DateToken], _ index: Int) -> Int {
        var next = index
        while next < tokens.count {
            let isMark = [",", ".", "-", "/"].contains { tokens[next].isMark($0) }
            guard isMark || tokens[next].word.map(FeedDateWords.fillers.contains) ?? false else { break }
            next += 1
        }
        return next
    }
}
