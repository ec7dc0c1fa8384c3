import News

/// Tells a history from a report of the day.
enum Narrative {
    /// A history names full dates of other years again and again; a report
    /// counts from its own day ("yesterday", "Friday", "last week").
    static func isNarrative(_ expressions: [TimeExpression], published: CalendarDay?) -> Bool {
        var years = 0
        var deictics = 0
        for expression in expressions {
            switch expression.shape {
            case .period(let period): years += isFar(period, from: published) ? 1 : 0
            case .part(.weekday), .directed: deictics += 1
            case .shift(_, _, .now) where expression.clock == nil: deictics += 1
            default: break
            }
        }
        return years >= 4 && years > deictics * 2
    }

    private static func isFar(_ period: TimePeriod, from published: CalendarDay?) -> Bool {
        guard let published else { return true }
        return period.grain < .decade && abs(period.year - published.year) > 0
    }
}
