import Testing

@testable import Settings

struct IntervalTextTests {
    @Test(arguments: [("off", 0), ("5m", 5), ("90m", 90), ("1h", 60), ("168h", 10_080), ("1d", 1_440), ("7d", 10_080)])
    func reads(text: String, minutes: Int) { #expect(IntervalText.minutes(text) == minutes) }

    @Test(arguments: ["", "h", "4m", "8d", "1", "-1h", "1.5h", "999999999999999999999h", "1w", " 1h", "0h"])
    func refuses(text: String) { #expect(IntervalText.minutes(text) == nil) }
}
