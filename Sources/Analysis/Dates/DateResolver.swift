import News

/// The second pass: reckons what the words left open from the date in the
/// dateline, the publication date and the dates mentioned before, in the order
/// of the text.
struct DateResolver {
    /// The day of writing.
    private(set) var now: (day: CalendarDay, origin: DateOrigin)?
    /// A history, told in years: what is left open counts from the last date
    /// mentioned, not from the day of writing.
    let isNarrative: Bool
    private(set) var last: TimePeriod?
    /// The month or day with a year that stands just before the present date.
    private(set) var given: TimePeriod?
    /// The last one, and where it ends: "in December 2022".
    private var lastGiven: (period: TimePeriod, end: Int)?
    private var lastQuarter: TimePeriod?
    /// The last date, where it is far from the story's time.
    private var aside: TimePeriod?

    init(published: CalendarDay?, isNarrative: Bool) {
        now = published.map { ($0, .published) }
        self.isNarrative = isNarrative
    }

    /// From here on relative dates count from the day in the dateline.
    mutating func start(from dateline: CalendarDay) { now = (dateline, .dateline) }

    /// `isPassing`: nothing goes on from it, as from the second year of a range. `isLess`: "less than" stands in front.
    /// `day`: what the date before lends it.
    mutating func resolve(
        _ expression: TimeExpression, tense: ClauseTense?, isPassing: Bool = false, isLess: Bool = false,
        day: CalendarDay? = nil
    ) -> DateMention {
        given = lastGiven.flatMap { expression.span.start - $0.end < Self.reachOfYear ? $0.period : nil }
        let found = (lent(day, to: expression.shape) ?? reckon(expression, tense))
            .flatMap { Self.isKnown($0.period, expression.shape) ? $0 : nil }
        if let period = found?.period, !isPassing, !isComparison(expression.shape) {
            remember(period, expression.shape)
        }
        if case .period(let period) = expression.shape, period.grain <= .month {
            lastGiven = (period, expression.span.end)
        }
        let open = Self.openValue(expression.shape)
        let value = found?.period.value ?? open.value
        let kind: DateMention.Kind = expression.clock != nil ? .time : open.kind
        return DateMention(
            span: expression.span, kind: kind, value: value + (expression.clock.map { "T" + $0.value } ?? ""),
            days: (isLess ? since(expression.shape) : nil) ?? found?.period.days ?? .open,
            origin: found?.origin ?? .none)
    }

    /// Neither of deep time, "about 30,000 years ago", which no day stands for, nor behind the last year of four digits.
    private static func isKnown(_ period: TimePeriod, _ shape: TimeShape) -> Bool {
        if case .shift(.year, let count, _) = shape, abs(count) >= 1_000, count % 100 == 0 { return false }
        return period.first.year > -10_000 && period.last.year < 10_000
    }

    /// "less than two weeks ago": from then to now.
    private func since(_ shape: TimeShape) -> DayInterval? {
        guard let now, !isNarrative, case .shift(let grain, let count, let anchor) = shape, count < 0,
            anchor == .now || anchor == .likeNow
        else { return nil }
        let length: Int
        switch grain {
        case .day: length = 1
        case .week: length = 7
        case .month: length = 31
        case .year: length = 366
        default: return nil
        }
        return DayInterval(from: now.day.adding(days: count * length), to: now.day)
    }

    struct Found {
        let period: TimePeriod
        let origin: DateOrigin

        init(_ period: TimePeriod, _ origin: DateOrigin) {
            self.period = period
            self.origin = origin
        }
    }

    /// "the previous year", "a year earlier": a history goes on where it was.
    private func isComparison(_ shape: TimeShape) -> Bool {
        guard isNarrative, case .shift(.year, let count, _) = shape else { return false }
        return count < 0
    }

    /// Bytes within which a month goes on from a year.
    private static let reachOfYear = 250

    /// A quarter "a year earlier" is only compared with the one spoken of.
    private mutating func remember(_ period: TimePeriod, _ shape: TimeShape) {
        if period.grain == .quarter, case .part = shape { lastQuarter = period }
        if case .period(let quarter) = shape, quarter.grain == .quarter { lastQuarter = quarter }
        guard period.grain < .decade, !isAside(period) else { return }
        last = period
    }

    /// A year far from the story's ("as in 1812") is an aside, unless the next
    /// date goes on from it.
    private mutating func isAside(_ period: TimePeriod) -> Bool {
        guard isNarrative, let last, abs(period.year - last.year) > Self.asideYears else {
            aside = nil
            return false
        }
        defer { aside = period }
        guard let aside else { return true }
        return abs(period.year - aside.year) > Self.asideYears
    }

    private static let asideYears = 6

    private func reckon(_ expression: TimeExpression, _ tense: ClauseTense?) -> Found? {
        if expression.clock != nil, isNarrative, expression.shape == .shift(.day, 0, .now) { return same(.day) }
        return reckon(expression.shape, tense)
    }

    private func reckon(_ shape: TimeShape, _ tense: ClauseTense?) -> Found? {
        switch shape {
        case .period(let period): return Found(period, .text)
        case .part(let part): return isNarrative ? afterLast(part) : nearNow(part, tense)
        case .directed(let part, let direction): return directed(part, direction, tense)
        case .within(let part, let whole): return within(part, whole, tense)
        case .shift(let grain, let count, let anchor): return shifted(grain, count, anchor)
        case .offset(let grain, let count, let base): return offset(grain, count, base, tense)
        case .same(let grain): return same(grain)
        case .definite(let grain): return definite(grain, tense)
        case .duration, .set, .reference: return nil
        }
    }
}

// MARK: - Shifts

extension DateResolver {
    var lastFound: Found? { last.map { Found($0, .previous) } }
    var nowFound: Found? { now.map { Found(TimePeriod(day: $0.day), $0.origin) } }

    private func shifted(_ grain: Grain, _ count: Int, _ anchor: TimeAnchor) -> Found? {
        switch anchor {
        case .now:
            if isNarrative, count >= 0 || grain == .day || now == nil {
                return count == 0 && grain == .day ? nil : moved(lastFound ?? nowFound, grain, count)
            }
            return moved(nowFound, grain, count)
        case .likeNow:
            if let lastQuarter, !isNarrative { return Found(lastQuarter.shifted(by: count * 4), .previous) }
            return moved(isNarrative ? lastFound ?? nowFound : nowFound, grain, count)
        case .then: return moved(spokenOf ?? nowFound, grain, count)
        case .likeThen:
            if grain == .year, !isNarrative, let lastQuarter {
                return Found(lastQuarter.shifted(by: count * 4), .previous)
            }
            return moved(spokenOf ?? nowFound, grain, count)
        }
    }

    /// "In 1948 he opened a shop. Two years later": the date just named, however far it lies from those before it.
    private var spokenOf: Found? { aside.map { Found($0, .previous) } ?? lastFound }

    /// Nothing where the base is too vague: no day follows from a month.
    func moved(_ base: Found?, _ grain: Grain, _ count: Int) -> Found? {
        guard let base, base.period.grain <= grain || base.period.grain == .weekend else { return nil }
        return Found(base.period.widened(to: grain).shifted(by: count), base.origin)
    }

    private func offset(_ grain: Grain, _ count: Int, _ base: TimeShape, _ tense: ClauseTense?) -> Found? {
        moved(reckon(base, tense), grain, count)
    }

    private func same(_ grain: Grain) -> Found? {
        if grain == .quarter, let lastQuarter { return Found(lastQuarter, .previous) }
        return moved(spokenOf ?? nowFound, grain, 0)
    }

    /// "the quarter", "the weekend": the one spoken of, or the one just over.
    private func definite(_ grain: Grain, _ tense: ClauseTense?) -> Found? {
        switch grain {
        case .weekend: return isNarrative ? same(.weekend) : nearNow(.weekend, tense)
        case .quarter: return lastQuarter.map { Found($0, .previous) } ?? moved(nowFound, .quarter, -1)
        case .week, .month: return isNarrative ? same(grain) : moved(nowFound, grain, 0)
        default: return isNarrative ? same(grain) : nil
        }
    }

    private func within(_ part: CalendarPart, _ whole: TimeShape, _ tense: ClauseTense?) -> Found? {
        guard let year = reckon(whole, tense), year.period.grain == .year,
            let period = part.inYear(year.period.index)
        else { return nil }
        return Found(period, year.origin)
    }
}

// MARK: - What stays open

extension DateResolver {
    private static func openValue(_ shape: TimeShape) -> (value: String, kind: DateMention.Kind) {
        switch shape {
        case .duration(let value): return (value, .duration)
        case .set(let value): return (value, .set)
        case .reference(let reference): return (reference.rawValue, .date)
        case .part(let part), .directed(let part, _), .within(let part, _): return (part.openValue, .date)
        case .definite(.year): return ("P1Y", .duration)
        case .period(let period): return (openValue(period.grain), .date)
        case .shift(let grain, _, _), .same(let grain), .definite(let grain), .offset(let grain, _, _):
            return (openValue(grain), .date)
        }
    }

    private static func openValue(_ grain: Grain) -> String {
        switch grain {
        case .day: return "XXXX-XX-XX"
        case .week: return "XXXX-WXX"
        case .weekend: return "XXXX-WXX-WE"
        case .month: return "XXXX-XX"
        case .quarter: return "XXXX-QX"
        case .season: return "XXXX-XX"
        case .half: return "XXXX-HX"
        case .year: return "XXXX"
        case .decade: return "XXX"
        case .century: return "XX"
        }
    }
}
