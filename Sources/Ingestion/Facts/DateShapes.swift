import News

/// Reads the shapes in which files and bylines write a date: ISO 8601,
/// RFC 822, "May 3, 2015", "3rd of May 2015, 10:15 a.m. EST", "2015/05/03",
/// "03.05.2015". Only full dates with a year count.
enum DateShapes {
    /// A date and where it stands, in tokens.
    struct Found {
        /// The day as it is written, in whatever zone.
        let day: CalendarDay
        let date: Publication
        let tokens: Range<Int>
    }

    /// The first date in the first 200 bytes of `text`; a time without a zone
    /// is taken to be in `zone`.
    static func date(in text: some StringProtocol, zone: Zone) -> Publication? {
        found(in: text, zone: zone)?.date
    }

    /// The first date with the day as it is written.
    static func found(in text: some StringProtocol, zone: Zone, order: DayOrder = .unknown) -> Found? {
        find(in: DateToken.tokens(of: Array(text.utf8.prefix(200))), zone: zone, order: order)
    }

    static func find(in tokens: [DateToken], zone: Zone, order: DayOrder = .unknown) -> Found? {
        for index in tokens.indices {
            guard let (day, range) = day(at: index, tokens, order) else { continue }
            guard let time = ClockTime.find(in: tokens, around: range) else {
                return Found(day: day, date: Publication(day: day), tokens: range)
            }
            let all = min(range.lowerBound, time.tokens.lowerBound)..<max(range.upperBound, time.tokens.upperBound)
            return Found(day: day, date: time.publication(on: day, zone: zone), tokens: all)
        }
        return nil
    }
}

/// Which of two small numbers between slashes is the day: "03/05/2015".
enum DayOrder {
    case unknown, dayFirst, monthFirst
}

// MARK: - Private

extension DateShapes {
    private static func day(at index: Int, _ tokens: [DateToken], _ order: DayOrder) -> (CalendarDay, Range<Int>)? {
        numericDay(at: index, tokens, order) ?? compactDay(at: index, tokens) ?? monthFirst(at: index, tokens)
            ?? dayFirst(at: index, tokens)
    }

    /// "2015-05-03", "2015/5/3", "03.05.2015", "26/10/13"; with slashes only where the
    /// order of day and month is certain.
    private static func numericDay(at index: Int, _ tokens: [DateToken], _ order: DayOrder)
        -> (CalendarDay, Range<Int>)?
    {
        guard index + 4 < tokens.count, let a = tokens[index].number, let b = tokens[index + 2].number,
            let c = tokens[index + 4].number, let mark = separator(tokens, index),
            index == 0 || tokens[index - 1].end < tokens[index].start || tokens[index - 1].number == nil
        else { return nil }
        let range = index..<(index + 5)
        if tokens[index].digits == 4 { return CalendarDay(year: a, month: b, day: c).map { ($0, range) } }
        guard let year = year(c, at: index, tokens, mark) else { return nil }
        let isCertain = mark == "." && tokens[index + 4].digits == 4
        let isDayFirst = isCertain || a > 12 || a == b || order == .dayFirst && b <= 12
        if isDayFirst { return CalendarDay(year: year, month: b, day: a).map { ($0, range) } }
        guard b > 12 || order == .monthFirst else { return nil }
        return CalendarDay(year: year, month: a, day: b).map { ($0, range) }
    }

    /// Behind day and month; of two digits where both have two as well, and no further number follows.
    private static func year(_ value: Int, at index: Int, _ tokens: [DateToken], _ mark: Character) -> Int? {
        let digits = [index, index + 2, index + 4].map { tokens[$0].digits }
        if digits[2] == 4 { return value }
        let goesOn = index + 6 < tokens.count && tokens[index + 5].isMark(mark) && tokens[index + 6].number != nil
        guard digits == [2, 2, 2], mark != "-", !goesOn, index == 0 || !tokens[index - 1].isMark(mark) else {
            return nil
        }
        return century(value)
    }

    private static func century(_ year: Int) -> Int { year < 70 ? 2_000 + year : 1_900 + year }

    private static func separator(_ tokens: [DateToken], _ index: Int) -> Character? {
        let marks: [Character] = ["-", "/", "."]
        return marks.first { mark in
            tokens[index + 1].isMark(mark) && tokens[index + 3].isMark(mark)
                && tokens[index + 4].start - tokens[index].start <= 8
        }
    }

    /// "20150503".
    private static func compactDay(at index: Int, _ tokens: [DateToken]) -> (CalendarDay, Range<Int>)? {
        guard tokens[index].digits == 8, let value = tokens[index].number, (1_900...2_099).contains(value / 10_000)
        else { return nil }
        return CalendarDay(year: value / 10_000, month: value / 100 % 100, day: value % 100)
            .map { ($0, index..<(index + 1)) }
    }

    /// "May 3, 2015", "Nov. 18th 2019".
    private static func monthFirst(at index: Int, _ tokens: [DateToken]) -> (CalendarDay, Range<Int>)? {
        guard let word = tokens[index].word, let month = MonthNames.numbers[word] else { return nil }
        var next = skipMarks(tokens, index + 1)
        guard next < tokens.count, let day = tokens[next].number, tokens[next].digits <= 2 else { return nil }
        next = skipOrdinal(tokens, next + 1)
        return year(at: skipMarks(tokens, next), tokens).flatMap { year, end in
            CalendarDay(year: year, month: month, day: day).map { ($0, index..<end) }
        }
    }

    /// "3 May 2015", "3rd of May, 2015", "3. Mai 2015", "3-May-2015".
    private static func dayFirst(at index: Int, _ tokens: [DateToken]) -> (CalendarDay, Range<Int>)? {
        guard let day = tokens[index].number, tokens[index].digits <= 2 else { return nil }
        var next = skipMarks(tokens, skipOrdinal(tokens, index + 1))
        if next < tokens.count, let word = tokens[next].word, word == "of" || word == "de" { next += 1 }
        guard next < tokens.count, let word = tokens[next].word, let month = MonthNames.numbers[word] else {
            return nil
        }
        next = skipMarks(tokens, next + 1)
        if next < tokens.count, tokens[next].word == "de" { next += 1 }
        return year(at: next, tokens).flatMap { year, end in
            CalendarDay(year: year, month: month, day: day).map { ($0, index..<end) }
        }
    }

    /// Four digits, or two as in RFC 822 ("18 Nov 02").
    private static func year(at index: Int, _ tokens: [DateToken]) -> (Int, Int)? {
        guard index < tokens.count, let value = tokens[index].number else { return nil }
        if tokens[index].digits == 4, (1_500...2_200).contains(value) { return (value, index + 1) }
        let isClock = index + 1 < tokens.count && tokens[index + 1].isMark(":")
        guard tokens[index].digits == 2, !isClock else { return nil }
        return (century(value), index + 1)
    }

    private static func skipMarks(_ tokens: [DateToken], _ index: Int) -> Int {
        var next = index
        while next < tokens.count, tokens[next].isMark(",") || tokens[next].isMark(".") || tokens[next].isMark("-") {
            next += 1
        }
        return next
    }

    private static func skipOrdinal(_ tokens: [DateToken], _ index: Int) -> Int {
        guard index < tokens.count, let word = tokens[index].word else { return index }
        return ["st", "nd", "rd", "th"].contains(word) ? index + 1 : index
    }
}
