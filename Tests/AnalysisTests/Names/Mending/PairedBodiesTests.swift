import Testing

@testable import Analysis

struct PairedBodiesTests {
    @Test func aBodyNamedForTwoThingsIsOne() {
        #expect(
            MarkedNames.resolved(
                "the [ORG:1 Institute of China] and [PLACE:2 Modern Asia] of the [ORG:3 Norva Academy of Arts] said")
                == "the [ORG:1 Institute of China and Modern Asia] of the [ORG:2 Norva Academy of Arts] said")
    }

    @Test func aForceOfTwoCountiesIsOne() {
        #expect(
            MarkedNames.resolved("[PLACE:1 Avon] and [ORG:2 Somerset Police] said")
                == "[ORG:1 Avon and Somerset Police] said")
    }

    @Test(arguments: [
        "[PLACE:1 France] and [ORG:2 Somerset Police] said", "[PLACE:1 Avon], and [ORG:2 Somerset Police] said",
        "[PLACE:1 Avon] and [ORG:2 Somerset County Council] said",
        "the [ORG:1 Bank of China] and [PLACE:2 Japan] of the [ORG:3 Norva Group] said",
        "the [ORG:1 Bank of China] and [PLACE:2 Norvatown] agreed",
        "the [ORG:1 Bank of China] and the [PLACE:2 Norvatown] of the [ORG:3 Norva Group] said",
        "[ORG:1 Norvabank] and [PLACE:2 Norvatown] of the [ORG:3 Norva Group] said",
    ])
    func twoNamesStayTwo(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }
}
