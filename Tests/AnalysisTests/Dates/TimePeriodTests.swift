import News
import Testing

@testable import Analysis

@Suite struct TimePeriodTests {
    @Test(arguments: [
        (TimePeriod(.week, holding: CalendarDay(daysSince1970: 0)), "1970-W01", "1969-12-29", "1970-01-04"),
        (TimePeriod(.quarter, 1989 * 4 + 2), "1989-Q3", "1989-07-01", "1989-09-30"),
        (TimePeriod(.half, 2014 * 2 + 1), "2014-H2", "2014-07-01", "2014-12-31"),
        (TimePeriod(.season, 2013 * 4 + 3), "2013-WI", "2013-12-01", "2014-02-28"),
        (TimePeriod(.decade, 199), "199", "1990-01-01", "1999-12-31"),
        (TimePeriod(.century, 18), "18", "1800-01-01", "1899-12-31"),
    ])
    func hasAValueAndItsDays(period: TimePeriod, value: String, from: String, to: String) {
        #expect(period.value == value)
        #expect(period.days == DayInterval(from: CalendarDay(iso: from), to: CalendarDay(iso: to)))
    }

    @Test func widensAndMoves() throws {
        let day = try #require(TimePeriod(year: 2014, month: 1, day: 31))
        #expect(day.widened(to: .month).shifted(by: 1).value == "2014-02")
        #expect(day.widened(to: .week).shifted(by: -1).value == "2014-W04")
        #expect(TimePeriod(year: 2014, month: 2, day: 30) == nil)
    }

    @Test(arguments: [(2014, "2014-04-20"), (2000, "2000-04-23"), (1989, "1989-03-26")])
    func reckonsEaster(year: Int, day: String) {
        #expect(Holiday.easter(0).day(in: year)?.iso == day)
    }
}
