import Testing

@testable import Analysis

struct NationalBodiesTests {
    @Test(arguments: [
        (
            "The [OTHER:1 Russian] [ORG:2 Foreign Ministry] and the [OTHER:3 Chinese] [ORG:2 Foreign Ministry] met.",
            "The [ORG:1 Russian Foreign Ministry] and the [ORG:2 Chinese Foreign Ministry] met."
        ),
        ("The [OTHER:1 Turkish] [ORG:2 Red Crescent] helped.", "The [ORG:1 Turkish Red Crescent] helped."),
        (
            "The [ORG:1 Ministry of Foreign Affairs] of the [PLACE:2 Russian Federation] denied it.",
            "The [ORG:1 Ministry of Foreign Affairs of the Russian Federation] denied it."
        ),
        (
            "The [OTHER:1 Russian] Foreign Ministry denied it again.",
            "The [ORG:1 Russian Foreign Ministry] denied it again."
        ),
        ("The [PLACE:1 U.S.] [ORG:2 Supreme Court] ruled.", "The [ORG:1 U.S. Supreme Court] ruled."),
    ])
    func aNationAndABodyAreOneName(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "The [OTHER:1 Russian] [ORG:2 Foreign Ministry] denied it again.",
        "They met at the [OTHER:1 South Korean] [ORG:2 Defense Ministry].",
    ])
    func noMentionLiesInAnother(_ text: String) {
        #expect(MarkedNames.entities(text).count == 1)
    }

    @Test(arguments: [
        "The [OTHER:1 Russian] [ORG:2 Gazprom] sold gas.",
        "The [OTHER:1 Russian] minister met the [ORG:2 Foreign Ministry].",
        "The [OTHER:1 Russian] Ministry denied it again.", "The [OTHER:1 Russian] Foreign Minister denied it again.",
        "[OTHER:1 Russian] Foreign Ministry Denies It Again",
        "In [PLACE:1 Russia] [ORG:2 Parliament] met.", "The [ORG:1 Norva Bank] of [PLACE:2 Russia] sold gold.",
        "The [ORG:1 Foreign Ministry] and [PLACE:2 Russia] agreed.",
    ])
    func otherNeighboursStayApart(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }
}
