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
        ("RIGA, 12 March 2026 – The men met.", "Riga", nil, "2026-03-12"),
        ("Bangkok/Phnom Penh, 3 April 2026 – The men met.", "Bangkok", nil, "2026-04-03"),
        ("Feb. 17, 2026, Riga (Euro Monitor) — The men met.", "Riga", nil, "2026-02-17"),
        ("Tuesday, 17 February 2026, RIGA (AP) — The men met.", "Riga", "AP", "2026-02-17"),
    ])
    func datelinesAreTakenApart(text: String, place: String, agency: String?, day: String?) throws {
        let line = try #require(Dateline.read(text, zone: .utc))
        #expect(line.place == place)
        #expect(line.agency == agency)
        #expect(line.date?.iso == day)
    }

    @Test func aDayAloneHasNoPlace() throws {
        let line = try #require(Dateline.read("April 3, 2026 – The council voted.", zone: .utc))
        #expect(line.place == nil)
        #expect(line.date?.iso == "2026-04-03")
    }

    /// A dash is no word that a sentence could begin behind.
    @Test func theTextBehindADatelineStaysWithIt() throws {
        let text = "RIGA, 12 March 2026 – The council of the town approved the bridge by twelve votes to nine."
        let article = try Fixture.read("City approves bridge\n\n" + text)
        #expect(article.title == Sourced("City approves bridge", from: .text))
        #expect(article.paragraphs == [text])
        #expect(article.published?.value.iso == "2026-03-12")
    }

    @Test(arguments: [
        "April 3, 2026 – a day of rest – was long.", "April 3, 2026, the council's last day — The men met.",
        "The vote - the third this year - was close.", "Moscow – where it began – is far.", "He said so - twice.",
        "“NO” – that was all she said.", "In 2015 - a year later - he left.",
    ])
    func proseWithADashHasNone(text: String) {
        #expect(Dateline.read(text, zone: .utc) == nil)
    }
}
