import Testing

@testable import Analysis

struct CreditsTests {
    @Test(arguments: [
        "By [PERSON:1 Ann Roe]\n\n[PERSON:2 Roe] fled.",
        "[PERSON:1 Roe] fled. (Additional reporting by [PERSON:2 Ann Roe] and [PERSON:3 Bo Dahl] in [PLACE:4 Oslo])",
        "[PERSON:1 Dahl] fled. (Reporting by [PERSON:2 Ann Roe] in [PLACE:3 Oslo]; editing by [PERSON:4 Bo Dahl])",
        "[PERSON:1 Roe] fled. Photo: [PERSON:2 Ann Roe]/[ORG:3 Norva Images]",
        "[PERSON:1 Roe] fled. [PERSON:2 Ann Roe] contributed to this report.",
    ])
    func aSurnameIsNotTheReporters(_ marked: String) {
        #expect(MarkedNames.resolved(marked) == marked)
    }

    @Test(arguments: [
        "The harbour was built by [PERSON:1 Ann Roe]. [PERSON:1 Roe] fled.",
        "By [PERSON:1 Ann Roe]\n\n[PERSON:1 Ann Roe] told it. [PERSON:1 Roe] fled.",
    ])
    func whoIsOfTheStoryKeepsIt(_ marked: String) {
        #expect(MarkedNames.resolved(marked) == marked)
    }

    @Test func theBylineOfTheFileCounts() {
        let (document, names) = MarkedNames.document("[PERSON Ann Roe] of Norva. [PERSON Roe] fled.")
        #expect(EntityResolver.resolve(names, in: document, byline: "Ann Roe, Bo Dahl").entities.count == 2)
        #expect(EntityResolver.resolve(names, in: document).entities.count == 1)
    }
}
