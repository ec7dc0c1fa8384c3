import News
import Testing

@testable import Ingestion

@Suite struct DatelineRuleTests {
    @Test(arguments: [
        ("MOSCOW, 18 Nov. - Two men met.", "Moscow", nil, nil),
        ("MOSCOW. – Two men met.", "Moscow", nil, nil),
        ("WASHINGTON (Reuters) - Two men met.", "Washington", "Reuters", nil),
        ("SANTA FE, N.M. (AP) — A cat came home.", "Santa Fe", "AP", nil),
        ("Pyongyang, June 3, 2001 (KCNA) -- Two men met.", "Pyongyang", "KCNA", "2001-06-03"),
        ("CLEVELAND, Ohio – Two men met.", "Cleveland", nil, nil),
        ("BUFFALO, N.Y. — Two men met.", "Buffalo", nil, nil),
    ])
    func datelinesAreTakenApart(text: String, place: String, agency: String?, day: String?) throws {
        let line = try #require(Dateline.read(text, zone: .utc))
        #expect(line.place == place)
        #expect(line.agency == agency)
        #expect(line.date?.iso == day)
    }

    @Test(arguments: [
        "The vote - the third this year - was close.", "Moscow – where it began – is far.", "He said so - twice.",
        "“NO” – that was all she said.", "In 2015 - a year later - he left.",
    ])
    func proseWithADashHasNone(text: String) {
        #expect(Dateline.read(text, zone: .utc) == nil)
    }
}
