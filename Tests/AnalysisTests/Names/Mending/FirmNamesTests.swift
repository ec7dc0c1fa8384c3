import Testing

@testable import Analysis

/// Firms that end in their legal form: left what the recogniser found.
struct FirmNamesTests {
    @Test(arguments: [
        ("The farmer Norva [ORG:1 ASA] grew.", "The farmer [ORG:1 Norva ASA] grew."),
        ("A [OTHER:1 Danish] firm, Norva A/S, grew.", "A [OTHER:1 Danish] firm, [ORG:2 Norva A/S], grew."),
        ("[PLACE:1 Japan]'s Norva Fonda KK grew.", "[PLACE:1 Japan]'s [ORG:2 Norva Fonda KK] grew."),
        ("But Norva plc and Fonda Oyj fell.", "But [ORG:1 Norva plc] and [ORG:2 Fonda Oyj] fell."),
        ("[PERSON:1 Norva Bhd] fell.", "[ORG:1 Norva Bhd] fell."),
        ("[OTHER:1 Swiss] Norva AG sold it.", "[OTHER:1 Swiss] [ORG:2 Norva AG] sold it."),
    ])
    func theFormClosesTheName(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "[PLACE:1 Texas] AG [PERSON:2 Ada Roe] spoke.", "The former [PLACE:1 Texas] AG spoke.", "The [ORG:1 ASA] met.",
        "The plc fell.", "They sang with KK there.", "He took the A / S line.",
    ])
    func theLettersAloneDoNot(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }
}
