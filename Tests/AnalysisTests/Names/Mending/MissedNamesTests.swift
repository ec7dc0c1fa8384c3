import Testing

@testable import Analysis

/// Left what the recogniser found, right what is made of it.
struct MissedNamesTests {
    @Test(arguments: [
        ("[OTHER:1 Ri Chol Min] bowed.", "[PERSON:1 Ri Chol Min] bowed."),
        ("Ri Son Gwon bowed. Ri, 61, left.", "[PERSON:1 Ri Son Gwon] bowed. [PERSON:1 Ri], 61, left."),
        ("[ORG:1 Norva] beat Fonda 2-1.", "[ORG:1 Norva] beat [ORG:2 Fonda] 2-1."),
        ("They lost to Norva United 3-0.", "They lost to [ORG:1 Norva United] 3-0."),
        (
            "A strike was called. CGIL chief [PERSON:1 Ann Lowe] agreed.",
            "A strike was called. [ORG:1 CGIL] chief [PERSON:2 Ann Lowe] agreed."
        ),
    ])
    func whatItsShapeTellsIsFound(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "The TV chief and the CEO said the HIV president left.",
        "Ri Son Gwon To Visit Town As Talks Go On",
        "Oil And Gas fell. The Long War Song Book was read.",
        "So Long, he said. So it was.", "It ran from April 28 to May 3-5.", "They flew to Norva 747-4000.",
    ])
    func otherWordsAreNot(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }
}
