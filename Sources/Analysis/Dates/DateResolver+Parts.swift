import News

/// Parts whose year, month or week the words leave open.
extension DateResolver {
    /// In a history a part belongs to the year of the last date.
    func afterLast(_ part: CalendarPart) -> Found? {
        guard let last else { return nil }
        switch part {
        case .weekday(let weekday):
            guard last.grain == .day else { return nil }
            return Found(TimePeriod(day: Self.weekday(weekday, onOrAfter: last.first)), .previous)
        case .dayOfMonth(let day):
            guard last.grain <= .month else { return nil }
            return TimePeriod(year: last.first.year, month: last.first.month, day: day).map { Found($0, .previous) }
        case .weekend: return moved(lastFound, .weekend, 0)
        default: return goingOn(part, from: last).map { Found($0, .previous) }
        }
    }

    /// In the year of the last date, or the next one where a history told to
    /// its end has turned the year: "In December 1916 ... on 14 January".
    private func goingOn(_ part: CalendarPart, from last: TimePeriod) -> TimePeriod? {
        guard let this = part.inYear(last.year), last.grain <= .month, this.grain <= .month else {
            return part.inYear(last.year)
        }
        let back = last.first.month - this.first.month
        return back >= Self.turnOfYear ? part.inYear(last.year + 1) : this
    }

    /// Months that a history doesn't go back at once.
    private static let turnOfYear = 8

    func nearNow(_ part: CalendarPart, _ tense: ClauseTense?) -> Found? {
        guard let now else { return nil }
        switch part {
        case .weekday(let weekday):
            let day =
                tense == .future
                ? Self.weekday(weekday, onOrAfter: now.day)
                : Self.weekday(weekday, onOrAfter: now.day.adding(days: -6))
            return Found(TimePeriod(day: day), now.origin)
        case .weekend: return Found(weekend(from: now.day, tense), now.origin)
        case .dayOfMonth(let day):
            return TimePeriod(year: now.day.year, month: now.day.month, day: day).map { Found($0, now.origin) }
        default: return nearest(part, now.day, tense).map { Found($0, now.origin) }
        }
    }

    /// "from Monday to Friday": the end is not before the start; a time of day is of the day told in front.
    func lent(_ day: CalendarDay?, to shape: TimeShape) -> Found? {
        guard let day, let now else { return nil }
        guard case .part(.weekday(let weekday)) = shape else { return Found(TimePeriod(day: day), now.origin) }
        return Found(TimePeriod(day: Self.weekday(weekday, onOrAfter: day)), now.origin)
    }

    /// Saturday and Sunday belong to the week before, so a Monday's "the weekend" is over.
    private func weekend(from day: CalendarDay, _ tense: ClauseTense?) -> TimePeriod {
        let this = TimePeriod(.weekend, holding: day)
        return tense == .future || day.weekday >= 6 ? this : this.shifted(by: -1)
    }

    /// The part in this year, or in the year beside it that the tense asks for.
    private func nearest(_ part: CalendarPart, _ day: CalendarDay, _ tense: ClauseTense?) -> TimePeriod? {
        guard let this = part.inYear(day.year) else { return nil }
        if tense == .past || tense == .done, let then = goneOn(part, this, day) { return then }
        let months = (this.first.year * 12 + this.first.month) - (day.year * 12 + day.month)
        switch tense {
        case .done where this.first > day, .past where months > 2: return part.inYear(day.year - 1)
        // "announced it in January", written on the first days of one.
        case .past where isJustBegun(this, day), .done where isJustBegun(this, day): return part.inYear(day.year - 1)
        case .future where months < -1 && !isFiscal(part): return part.inYear(day.year + 1)
        case nil where months > 8: return part.inYear(day.year - 1)
        case nil where months < -8: return part.inYear(day.year + 1)
        default: return this
        }
    }

    private func isJustBegun(_ month: TimePeriod, _ day: CalendarDay) -> Bool {
        month.grain == .month && month.first.month == day.month && month.year == day.year && day.day <= 3
    }

    /// "collapsed in December 2022. Rescuers found the last body on 19 December": of that year, unless the day of writing is
    /// nearer.
    private func goneOn(_ part: CalendarPart, _ this: TimePeriod, _ day: CalendarDay) -> TimePeriod? {
        guard let given, given.year < day.year, this.grain <= .month,
            !(0...Self.fresh).contains(day.daysSince1970 - this.first.daysSince1970),
            let then = [given.year, given.year + 1].lazy.compactMap(part.inYear).first(where: {
                $0.first >= given.first
            })
        else { return nil }
        return then.first.daysSince1970 - given.first.daysSince1970 < Self.halfYear ? then : nil
    }

    /// Days in which news gives no year.
    private static let fresh = 60
    private static let halfYear = 183

    /// What is still to be said of a quarter is mostly its figures.
    private func isFiscal(_ part: CalendarPart) -> Bool {
        switch part {
        case .quarter, .half: return true
        default: return false
        }
    }

    /// "Last month", and what is to come, count from the day of writing in a history too.
    func directed(_ part: CalendarPart, _ direction: Direction, _ tense: ClauseTense?) -> Found? {
        let isOfNow = !isNarrative || now != nil && (direction == .last || direction == .next && tense == .future)
        let isFromLast = !isOfNow || direction == .previous || direction == .following
        let base = isFromLast ? lastFound ?? nowFound : nowFound
        guard let base else { return nil }
        let day = base.period.first
        return directed(part, direction, from: day).map { Found($0, base.origin) }
    }

    private func directed(_ part: CalendarPart, _ direction: Direction, from day: CalendarDay) -> TimePeriod? {
        switch part {
        case .weekday(let weekday): return TimePeriod(day: Self.weekday(weekday, direction, from: day))
        case .weekend:
            let isOver = direction == .last || direction == .previous
            return TimePeriod(.weekend, holding: day).shifted(by: isOver ? -1 : direction == .this ? 0 : 1)
        default: break
        }
        guard let this = part.inYear(day.year) else { return nil }
        switch direction {
        case .this: return this
        case .last, .previous: return this.last < day ? this : part.inYear(day.year - 1)
        case .next, .following: return this.first > day ? this : part.inYear(day.year + 1)
        }
    }

    private static func weekday(_ weekday: Int, _ direction: Direction, from day: CalendarDay) -> CalendarDay {
        switch direction {
        case .last, .previous: return self.weekday(weekday, onOrAfter: day.adding(days: -7))
        case .this: return self.weekday(weekday, onOrAfter: day)
        case .next, .following: return self.weekday(weekday, onOrAfter: day.adding(days: 1))
        }
    }

    private static func weekday(_ weekday: Int, onOrAfter day: CalendarDay) -> CalendarDay {
        day.adding(days: (weekday - day.weekday + 7) % 7)
    }
}
