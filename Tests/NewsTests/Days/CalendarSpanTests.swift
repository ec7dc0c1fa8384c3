import News
import Testing

struct CalendarSpanTests {
    private func days(_ from: String, _ to: String) -> DayInterval {
        DayInterval(from: CalendarDay(iso: from), to: CalendarDay(iso: to))
    }

    @Test(arguments: [
        (CalendarSpan.day, "2024-02-29", "2024-02-29", "29 February 2024"),
        (.month, "2024-02-01", "2024-02-29", "February 2024"), (.year, "2024-01-01", "2024-12-31", "2024"),
        (.decade, "2020-01-01", "2029-12-31", "the 2020s"),
    ])
    func everySpanHoldsItsDayAndIsKnownAgain(span: CalendarSpan, from: String, to: String, name: String) throws {
        let day = try #require(CalendarDay(iso: "2024-02-29"))
        #expect(span.interval(around: day) == days(from, to))
        #expect(CalendarSpan(days(from, to)) == span)
        #expect(span.name(of: days(from, to)) == name)
    }

    @Test(arguments: [
        (CalendarSpan.day, "2024-03-01"), (.month, "2024-03-01"), (.year, "2025-01-01"), (.decade, "2030-01-01"),
    ])
    func theNextOneFollowsWithoutAGap(span: CalendarSpan, first: String) throws {
        let here = span.interval(around: try #require(CalendarDay(iso: "2024-02-29")))
        let next = span.interval(1, from: here)
        #expect(next.from == CalendarDay(iso: first))
        #expect(here.to?.adding(days: 1) == next.from)
        #expect(span.interval(-1, from: next) == here)
    }

    @Test func anyOtherIntervalIsNone() {
        #expect(CalendarSpan(.open) == nil)
        #expect(CalendarSpan(days("2024-02-01", "2024-02-28")) == nil)
        #expect(CalendarSpan.decade.wider == nil && CalendarSpan.day.wider == .month)
    }
}
