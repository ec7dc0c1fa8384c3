import News

/// Days on an axis of some columns.
struct TimeScale {
    let first: Int
    let last: Int
    let width: Int

    func column(_ day: Int) -> Int {
        max(0, min(width - 1, (day - first) * (width - 1) / max(1, last - first)))
    }

    /// How many stand in each column.
    func counts(_ days: [DayCount]) -> [Int] {
        var counts = [Int](repeating: 0, count: width)
        for one in days where contains(one.day.daysSince1970) { counts[column(one.day.daysSince1970)] += one.count }
        return counts
    }

    func contains(_ day: Int) -> Bool { day >= first && day <= last }

    /// The time that most of these lie in, which are in order of their days: a
    /// third of them at most is left out at the ends, where that makes the rest
    /// much easier to tell apart. nil without days.
    static func bulk(of counts: [DayCount]) -> ClosedRange<Int>? {
        let days = RankedDays(counts)
        guard days.count > 0 else { return nil }
        let (first, last) = (days[0], days[days.count - 1])
        let most = days.count / 3
        // Far more days than columns: not every cut needs to be tried.
        let step = max(1, most / 40)
        var best = (cost: cost(first...last, 0), range: first...last)
        for left in stride(from: 0, through: most, by: step) {
            for right in stride(from: 0, through: most - left, by: step) where left + right > 0 {
                let range = days[left]...days[days.count - 1 - right]
                let cost = cost(range, Double(left + right) / Double(days.count))
                if cost < best.cost { best = (cost, range) }
            }
        }
        return best.range
    }

    /// A tenth of the events is left out for an axis about half as long, a third for one of a tenth.
    private static func cost(_ range: ClosedRange<Int>, _ left: Double) -> Double {
        let kept = (1 - left) * (1 - left)
        return Double(range.upperBound - range.lowerBound + 14) / (kept * kept * kept)
    }

    /// What is written below the axis: years, months or days, as many as there is room for.
    var ticks: [(column: Int, text: String)] {
        let days = last - first
        if days > 1_100 { return years }
        return days > 45 ? months : self.days
    }

    // MARK: - Private

    /// The first year, and then every year, every second, fifth, ... as there is room for their numbers.
    private var years: [(column: Int, text: String)] {
        let from = CalendarDay(daysSince1970: first).year
        let to = CalendarDay(daysSince1970: last).year
        let step = [1, 2, 5, 10, 20, 50, 100].first { ($0 * 365) * width / max(1, last - first) >= 7 } ?? 200
        let starts = (from...to).filter { $0 > from && ($0 > 0 ? $0 : 1 - $0) % step == 0 }
            .compactMap { year in CalendarDay(year: year, month: 1, day: 1).map { (day: $0, text: $0.shownYear) } }
        return placed([(day: CalendarDay(daysSince1970: first), text: CalendarDay.shown(year: from))] + starts)
    }

    /// Each year is named once: where it begins, or else behind the first month of it that has room.
    private var months: [(column: Int, text: String)] {
        let step = [1, 2, 3].first { $0 * 30 * width / max(1, last - first) >= 6 } ?? 6
        var day = CalendarDay(daysSince1970: first)
        var ticks: [(column: Int, text: String)] = []
        var named: Int?
        while day.daysSince1970 <= last {
            let (year, month, number) = day.components
            let name = EnglishMonths.short[month - 1]
            let isBeginning = month == 1 && number == 1
            let text = year == named ? name : isBeginning ? day.shownYear : "\(name) \(day.shownYear)"
            if named == nil || (month - 1) % step == 0, place(text, day, &ticks) { named = year }
            day = (CalendarDay(year: year, month: month, day: 1) ?? day).adding(months: 1)
        }
        return ticks
    }

    private var days: [(column: Int, text: String)] {
        let step = [1, 2, 5, 10].first { $0 * width / max(1, last - first) >= 4 } ?? 15
        let starts = stride(from: first, through: last, by: 1).map { CalendarDay(daysSince1970: $0) }
            .filter { $0.day == 1 || $0.day % step == 0 || $0.daysSince1970 == first }
        return placed(starts.map { (day: $0, text: name($0)) })
    }

    /// The first day has its month and year, the first of a month that.
    private func name(_ day: CalendarDay) -> String {
        let month = EnglishMonths.short[day.month - 1]
        if day.daysSince1970 == first { return "\(day.day) \(month) \(day.shownYear)" }
        return day.day == 1 ? "1 \(month)" : String(day.day)
    }

    /// Those that don't touch the one before.
    private func placed(_ starts: [(day: CalendarDay, text: String)]) -> [(column: Int, text: String)] {
        var result: [(column: Int, text: String)] = []
        for start in starts { place(start.text, start.day, &result) }
        return result
    }

    /// False where it would touch the one before, or end behind the axis.
    @discardableResult
    private func place(_ text: String, _ day: CalendarDay, _ ticks: inout [(column: Int, text: String)]) -> Bool {
        let column = column(day.daysSince1970)
        let free = ticks.last.map { $0.column + $0.text.count + 2 } ?? 0
        guard column >= free, column + text.count <= width else { return false }
        ticks.append((column, text))
        return true
    }
}

/// The day of each of many things in order, of which only the counts are known; logarithmic.
private struct RankedDays {
    private let counts: [DayCount]
    /// How many there are up to and with each day.
    private let upTo: [Int]

    init(_ counts: [DayCount]) {
        self.counts = counts
        var sum = 0
        upTo = counts.map { one in
            sum += one.count
            return sum
        }
    }

    var count: Int { upTo.last ?? 0 }

    subscript(rank: Int) -> Int {
        var (low, high) = (0, upTo.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if upTo[middle] > rank { high = middle } else { low = middle + 1 }
        }
        return counts[low].day.daysSince1970
    }
}
