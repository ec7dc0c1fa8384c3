import News
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: [
        (1970, 1, 1, 0), (2000, 2, 29, 11_016), (1969, 12, 31, -1), (1600, 3, 1, -135_080), (2024, 6, 18, 19_892),
    ])
    func countsDaysFrom1970(year: Int, month: Int, day: Int, days: Int) {
        let value = CalendarDay(year: year, month: month, day: day)
        #expect(value?.daysSince1970 == days)
        #expect(value?.components ?? (0, 0, 0) == (year, month, day))
    }

    @Test(arguments: [(2023, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (1900, 2, 29)])
    func refusesDaysThatDoNotExist(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test func readsAndWritesISO() {
        #expect(CalendarDay(iso: "2024-06-18")?.iso == "2024-06-18")
        #expect(CalendarDay(iso: "0987-01-02")?.iso == "0987-01-02")
        for wrong in ["2024-6-18", "2024-06-31", "20240618", "2024-06-18x", ""] {
            #expect(CalendarDay(iso: wrong) == nil, "\(wrong)")
        }
    }

    @Test func knowsWeekdays() throws {
        let tuesday = try #require(CalendarDay(iso: "2024-06-18"))
        #expect(tuesday.weekday == 2)
        #expect(tuesday.adding(days: -2).weekday == 7)
        #expect(CalendarDay(daysSince1970: 0).weekday == 4)
        #expect(CalendarDay(daysSince1970: -4).weekday == 7)
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2024-03-31", -1, "2024-02-29"), ("2023-12-15", 1, "2024-01-15"),
        ("2024-01-15", -1, "2023-12-15"), ("2024-05-05", -17, "2022-12-05"),
    ])
    func addsMonths(from: String, months: Int, expected: String) {
        #expect(CalendarDay(iso: from)?.adding(months: months).iso == expected)
    }
}
