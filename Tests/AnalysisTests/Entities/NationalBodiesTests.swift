import Testing

@testable import Analysis

struct NationalBodiesTests {
    @Test(arguments: [
        (
            "The [OTHER:1 Russian] [ORG:2 Foreign Ministry] and the [OTHER:3 Chinese] [ORG:2 Foreign Ministry] met.",
            "The [ORG:1 Russian Foreign Ministry] and the [ORG:2 Chinese Foreign Ministry] met."
        ),
        ("The [OTHER:1 Turkish] [ORG:2 Red Crescent] helped.", "The [ORG:1 Turkish Red Crescent] helped."),
        ("The [PLACE:1 U.S.] [ORG:2 Supreme Court] ruled.", "The [ORG:1 U.S. Supreme Court] ruled."),
    ])
    func aNationAndABodyAreOneName(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "The [OTHER:1 Russian] [ORG:2 Gazprom] sold gas.",
        "The [OTHER:1 Russian] minister met the [ORG:2 Foreign Ministry].",
        "In [PLACE:1 Russia] [ORG:2 Parliament] met.",
    ])
    func otherNeighboursStayApart(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }
}
