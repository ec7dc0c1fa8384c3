import Testing

@testable import Analysis

/// Names whose own words say what bears them.
struct KindOfWordsTests {
    @Test(arguments: [
        (
            "[PERSON:1 Norva Rovers] won. The [PERSON:1 Rovers] captain left.",
            "[ORG:1 Norva Rovers] won. The [ORG:1 Rovers] captain left."
        ),
        (
            "[ORG:1 Hartlow Albion] lost. [PERSON:2 Albion] paid. [PLACE:2 Albion] left.",
            "[ORG:1 Hartlow Albion] lost. [ORG:1 Albion] paid. [ORG:1 Albion] left."
        ),
        ("[PERSON:1 Norva United] won.", "[ORG:1 Norva United] won."),
        ("He came from [PLACE:1 Sporting Norva].", "He came from [ORG:1 Sporting Norva]."),
        ("[PLACE:1 FC Norva] won.", "[ORG:1 FC Norva] won."),
        ("The [PERSON:1 Rovers] won.", "The [ORG:1 Rovers] won."),
    ])
    func clubsAreOrganizations(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        (
            "The [PLACE:1 MV Norva] sank. Divers reached the [ORG:2 Norva].",
            "The [OTHER:1 MV Norva] sank. Divers reached the [OTHER:1 Norva]."
        ),
        ("[ORG:1 HMS Norva] sailed.", "[OTHER:1 HMS Norva] sailed."),
    ])
    func shipsAreNeitherPlacesNorBodies(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "[OTHER:1 Athletic United] is a film.", "[PLACE:1 Albion] is a town.", "[ORG:1 SS Norva] came.",
        "[PERSON:1 Ada Roe] left.", "[PERSON:1 Ada Ins] left.",
    ])
    func otherNamesStayWhatTheyAre(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }
}
