import News

/// Tells a history from a report of the day.
enum Narrative {
    /// A history names full dates of other years again and again; a report
    /// counts from its own day ("yesterday", "Friday", "last week"), and speaks of years to come.
    static func isNarrative(_ expressions: [TimeExpression], published: CalendarDay?) -> Bool {
        if expressions.prefix(lead).contains(where: isOfTheDay) { return false }
        var years = 0
        var deictics = 0
        for expression in expressions {
            switch expression.shape {
            case .period(let period) where isAhead(period, of: published): deictics += 1
            case .period(let period): years += isFar(period, from: published) ? 1 : 0
            default: deictics += isDeictic(expression) ? 1 : 0
            }
        }
        return years >= 4 && years > deictics * 2
    }

    /// Of the first expressions: a report says at once which day it is of,
    /// whatever years it names further down.
    private static let lead = 2

    private static func isDeictic(_ expression: TimeExpression) -> Bool {
        switch expression.shape {
        case .part(.weekday), .directed: return true
        case .shift(_, _, .now): return expression.clock == nil
        default: return false
        }
    }

    /// "on Thursday", "yesterday".
    private static func isOfTheDay(_ expression: TimeExpression) -> Bool {
        switch expression.shape {
        case .part(.weekday): return true
        case .shift(.day, _, .now): return expression.clock == nil
        default: return false
        }
    }

    private static func isAhead(_ period: TimePeriod, of published: CalendarDay?) -> Bool {
        guard let published, period.grain <= .year else { return false }
        return period.year > published.year && period.year < published.year + horizon
    }

    /// Years that plans are made for.
    private static let horizon = 20

    private static func isFar(_ period: TimePeriod, from published: CalendarDay?) -> Bool {
        guard let published else { return true }
        return period.grain < .decade && abs(period.year - published.year) > 0
    }
}
