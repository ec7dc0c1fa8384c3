import News

/// Dates in digits alone.
extension DateGrammar {
    /// "2014-05-03", "20140503", "3.5.2014" and "13/5/2014" where only one reading is possible.
    func numericDate(at start: Int) -> Parsed? {
        guard case .number(let first) = word(start) else { return nil }
        if atoms[start].digits == 8 { return compact(first, end: start + 1) }
        guard let (second, third, end) = numbers(behind: start) else { return nil }
        if atoms[start].digits == 4 { return period(first, second, third, end: end) }
        guard atoms[end - 1].digits == 4 || atoms[end - 1].digits == 2 && isSign(start + 1, "/") else { return nil }
        let year = atoms[end - 1].digits == 4 ? third : Self.century(of: third)
        if isSign(start + 1, ".") || first > 12 { return period(year, second, first, end: end) }
        if second > 12 || first == second { return period(year, first, second, end: end) }
        // Either may be the month: only the year is sure.
        return (1...12).contains(second) ? Parsed(shape: .period(TimePeriod(.year, year)), end: end) : nil
    }

    private func numbers(behind start: Int) -> (Int, Int, Int)? {
        guard case .punctuation(let sign) = word(start + 1), [0x2D, 0x2F, 0x2E].contains(sign),
            word(start + 3) == word(start + 1),
            case .number(let second) = word(start + 2), case .number(let third) = word(start + 4),
            (start + 1...start + 4).allSatisfy({ !isSpaced($0) }), atoms[start + 2].digits <= 2
        else { return nil }
        return (second, third, start + 5)
    }

    private func compact(_ number: Int, end: Int) -> Parsed? {
        let year = number / 10_000
        return (1900...2100).contains(year) ? period(year, number / 100 % 100, number % 100, end: end) : nil
    }

    private func period(_ year: Int, _ month: Int, _ day: Int, end: Int) -> Parsed? {
        TimePeriod(year: year, month: month, day: day).map { Parsed(shape: .period($0), end: end) }
    }
}
