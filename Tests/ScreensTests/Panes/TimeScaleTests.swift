import News
import Testing

@testable import Screens

@Suite struct TimeScaleTests {
    private func bulk(of days: [Int]) -> ClosedRange<Int>? {
        TimeScale.bulk(of: DayCount.counts(of: days.map { CalendarDay(daysSince1970: $0) }))
    }

    @Test(arguments: [
        // One far from the others is left out
        ([0, 9_000, 9_010, 9_020, 9_030, 9_040], 9_000...9_040),
        ([9_000, 9_010, 9_020, 9_030, 20_000], 9_000...9_030),
        // Two of seven, for an axis of a week
        ([0, 365, 8_500, 8_500, 8_500, 8_507, 8_507], 8_500...8_507),
        // Two halves stay together, and so does what is spread
        ([0, 10, 9_000, 9_010], 0...9_010), ([0, 100, 200, 300, 400, 500], 0...500),
        ([5], 5...5), ([3, 9], 3...9),
    ])
    func theAxisIsOfMostDays(days: [Int], range: ClosedRange<Int>) {
        #expect(bulk(of: days) == range)
    }

    @Test func manyDaysAreCutAtTheirEnds() {
        let days = Array(repeating: 0, count: 30) + (0..<3_000).map { 20_000 + $0 % 300 } + [90_000]
        let range = bulk(of: days)
        #expect(range.map { (20_000...20_010).contains($0.lowerBound) && $0.upperBound < 20_300 } == true)
        #expect(bulk(of: []) == nil)
    }

    @Test func whatIsLeftOutIsCountedAtTheEnds() throws {
        let days = ["1991-05-01", "2018-01-01", "2018-01-02", "2018-01-02", "2018-01-20"].compactMap {
            CalendarDay(iso: $0)
        }
        let plot = try #require(DensityPlot(of: DayCount.counts(of: days), width: 40))
        #expect(plot.bars.hasPrefix("1 earlier ‹ "))
        #expect(plot.bars.contains("█"))
        #expect(plot.axis.contains("1 Jan 2018"))
        #expect(DensityPlot(of: DayCount.counts(of: Array(days.prefix(1))), width: 40) == nil)
        #expect(
            DensityPlot(of: DayCount.counts(of: days), width: 40, ascii: true)?.bars.utf8.allSatisfy { $0 < 0x7F }
                == true)
    }

    private func scale(_ first: String, _ last: String, _ width: Int) throws -> [String] {
        let days = try [first, last].map { try #require(CalendarDay(iso: $0)).daysSince1970 }
        let ticks = TimeScale(first: days[0], last: days[1], width: width).ticks
        for (one, next) in zip(ticks, ticks.dropFirst()) { #expect(one.column + one.text.count + 2 <= next.column) }
        return ticks.map(\.text)
    }

    /// A year is named with its first month that has room, be that not January.
    @Test(arguments: [
        ("2017-03-15", "2018-08-20", 60, ["Mar 2017", "Jul", "Sep", "Nov", "2018", "Mar", "May", "Jul"]),
        ("2017-11-15", "2018-08-20", 60, ["Nov 2017", "Feb 2018", "Apr", "May", "Jun", "Jul", "Aug"]),
        (
            "2017-01-20", "2017-12-20", 70,
            ["Jan 2017", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        ),
        ("2017-12-20", "2020-08-20", 40, ["Dec 2017", "2019", "Jul", "2020", "Jul"]),
    ])
    func monthsNameTheirYear(first: String, last: String, width: Int, ticks: [String]) throws {
        #expect(try scale(first, last, width) == ticks)
    }

    @Test func yearsBeforeTheFirstHaveRoomForTheirNames() throws {
        let days = (0..<12).compactMap { CalendarDay(year: -50 + $0, month: 1, day: 1) }
        let ticks = try #require(YearBars(DayCount.counts(of: days), width: 36)).ticks
        #expect(ticks.map(\.text).prefix(2) == ["51 BC", "48 BC"])
        for (one, next) in zip(ticks, ticks.dropFirst()) { #expect(one.column + one.text.count + 1 <= next.column) }
    }
}
