import News
import Testing

@testable import Analysis

@Suite struct NationalityTests {
    @Test func wordsForPeoplesLeadToTheirCountries() {
        #expect(Nationality.country(of: "Russian") == "Russia")
        #expect(Nationality.country(of: "the French") == "France")
        #expect(Nationality.country(of: "South Koreans") == "South Korea")
    }

    @Test func peoplesStandBelowTheirCountriesOrBelowAll() {
        func row(_ id: Int64, _ kind: EntityKind, _ name: String) -> EntityRow {
            EntityRow(id: Entity.ID(id), kind: kind, name: name, mentions: 9, articles: 1)
        }
        let rows = [
            row(1, .other, "Russian"), row(2, .other, "Kurdish"), row(3, .person, "Ann Roe"), row(4, .other, "French"),
            row(5, .place, "Russia"), row(6, .other, "Olympics"),
        ]
        #expect(
            Nationality.arranged(rows).map(\.name)
                == ["Ann Roe", "Russia", "Russian", "Olympics", "Kurdish", "French"])
        #expect(Nationality.words(ofCountry: "Russia") == ["Russian", "Russians"])
    }

    @Test func othersLeadNowhere() {
        #expect(Nationality.country(of: "Russia") == nil)
        #expect(Nationality.country(of: "Kurdish") == nil)
        #expect(Nationality.country(of: "Olympics") == nil)
    }
}
