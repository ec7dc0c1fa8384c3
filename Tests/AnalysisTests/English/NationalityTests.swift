import Testing

@testable import Analysis

@Suite struct NationalityTests {
    @Test func wordsForPeoplesLeadToTheirCountries() {
        #expect(Nationality.country(of: "Russian") == "Russia")
        #expect(Nationality.country(of: "the French") == "France")
        #expect(Nationality.country(of: "South Koreans") == "South Korea")
    }

    @Test func othersLeadNowhere() {
        #expect(Nationality.country(of: "Russia") == nil)
        #expect(Nationality.country(of: "Kurdish") == nil)
        #expect(Nationality.country(of: "Olympics") == nil)
    }
}
