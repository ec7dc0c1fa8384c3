import News
import Testing

@testable import Analysis

struct SeatTableTests {
    @Test func aSeatOfGovernmentIsAnOrganizationOfItsState() {
        let entities = MarkedNames.entities("[PLACE Moscow] waits. The [PLACE Kremlin] and the [PERSON Élysée] spoke.")
        #expect(entities.map(\.kind) == [.place, .organization, .organization])
        #expect(entities.map(\.known) == ["city:moscow", "seat:kremlin", "seat:elysee"])
        #expect(entities.map(\.relatedTo) == [nil, "country:RU", "country:FR"])
    }

    @Test func itsNamesAreFoundWhereTheRecognizerMissedThem() {
        #expect(
            MarkedNames.resolved("An aide at Downing Street said the Blue House agreed.")
                == "An aide at [ORG:1 Downing Street] said the [ORG:2 Blue House] agreed.")
    }

    @Test func everyRowNamesAState() {
        for row in SeatTable.rows.split(separator: "\n") {
            let columns = row.split(separator: "|", omittingEmptySubsequences: false)
            #expect(columns.count == 4)
            #expect(CountryTable.row(ofCode: String(columns[2])) != nil, "\(row)")
        }
    }
}
