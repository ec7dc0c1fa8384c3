import Testing

@testable import Analysis

/// Left what the recogniser found, right what is made of it.
struct DatelinePlacesTests {
    @Test(arguments: [
        ("[ORG:1 GOMA], [PLACE:2 Congo] - Rebels came.", "[PLACE:1 GOMA], [PLACE:2 Congo] - Rebels came."),
        (
            "PORT SUDAN, [PLACE:1 Sudan], Nov. 3 ([ORG:2 Xinhua]) -- Shells fell.",
            "[PLACE:1 PORT SUDAN], [PLACE:2 Sudan], Nov. 3 ([ORG:3 Xinhua]) -- Shells fell."
        ),
        (
            "[ORG:1 ACCRA] ([ORG:2 AP]) \u{2014} Votes were counted.",
            "[PLACE:1 ACCRA] ([ORG:2 AP]) \u{2014} Votes were counted."
        ),
    ])
    func thePlaceThatOpensADispatchIsOne(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "TENNIS - Results of Monday's matches.",
        "SOCCER, GOLF - LATEST SCORES",
        "NATO, he said, was ready - at last.",
        "The [ORG:1 NATO], Brussels - no dateline.",
    ])
    func otherCapitalsAreLeft(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }
}
