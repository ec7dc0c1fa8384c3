import News
import Testing

struct CalendarDayShownTests {
    @Test(arguments: [
        (2024, "2024-05-18", "2024-05", "2024", "2024-05-18"), (44, "0044-05-18", "0044-05", "44", "0044-05-18"),
        (0, "1-05-18 BC", "1-05 BC", "1 BC", nil), (-215, "216-05-18 BC", "216-05 BC", "216 BC", nil),
        (10_000, "10000-05-18", "10000-05", "10000", nil),
    ])
    func yearsBeforeTheFirstAreBC(year: Int, day: String, month: String, name: String, iso: String?) throws {
        let shown = try #require(CalendarDay(year: year, month: 5, day: 18))
        #expect(shown.shown == day)
        #expect(shown.shownMonth == month)
        #expect(shown.shownYear == name)
        #expect(shown.plainISO == iso)
    }

    @Test func spansHaveTheirNamesToo() throws {
        let day = try #require(CalendarDay(year: -215, month: 8, day: 2))
        let names = CalendarSpan.narrowing.map { $0.name(of: $0.interval(around: day)) }
        #expect(names == ["221-212 BC", "216 BC", "August 216 BC", "2 August 216 BC"])
    }
}
