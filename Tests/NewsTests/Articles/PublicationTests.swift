import News
import Testing

@Suite struct PublicationTests {
    @Test(arguments: [
        ("2024-06-18", "2024-06-18"), ("2024-06-18T10:30:00Z", "2024-06-18T10:30:00Z"),
        ("2024-06-18T10:30Z", "2024-06-18T10:30:00Z"), ("2024-06-18 10:30:15", "2024-06-18T10:30:15Z"),
        ("2024-06-18T01:30:00+02:00", "2024-06-17T23:30:00Z"), ("2024-06-18T23:30:00-0500", "2024-06-19T04:30:00Z"),
        ("2024-06-18T10:30:00.123Z", "2024-06-18T10:30:00Z"), ("1961-04-12T06:07:00Z", "1961-04-12T06:07:00Z"),
    ])
    func readsISO(text: String, expected: String) {
        #expect(Publication(iso: text)?.iso == expected)
    }

    @Test(arguments: [
        "", "yesterday", "2024-06", "2024-06-18T", "2024-06-18T25:00", "2024-06-18Tnoon", "2024-06-18T10:30+",
    ])
    func refusesWhatIsNoMoment(text: String) {
        #expect(Publication(iso: text) == nil)
    }

    @Test func aDayIsThatDayInEveryZone() throws {
        let day = try #require(Publication(iso: "2024-06-18"))
        #expect(day.day(in: .fixed(seconds: -36_000)).iso == "2024-06-18")
        let moment = try #require(Publication(iso: "2024-06-18T02:00:00Z"))
        #expect(moment.day(in: .fixed(seconds: -36_000)).iso == "2024-06-17")
        #expect(moment.day(in: .fixed(seconds: 36_000)).iso == "2024-06-18")
    }
}
