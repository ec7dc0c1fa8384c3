import Testing

@testable import Analysis

struct KindAgreementTests {
    @Test(arguments: [
        (
            "[ORG:1 Norva Robotics] grew. [PERSON:2 Norva] will hire.",
            "[ORG:1 Norva Robotics] grew. [ORG:1 Norva] will hire."
        ),
        (
            "[ORG:1 Roe Farms Ltd] lost. [PERSON:2 Roe Farms] will pay.",
            "[ORG:1 Roe Farms Ltd] lost. [ORG:1 Roe Farms] will pay."
        ),
        ("[PERSON:1 Norva] shares fell. [PERSON:1 Norva] rose.", "[ORG:1 Norva] shares fell. [ORG:1 Norva] rose."),
        ("It fell, [PERSON:1 Andina] reported.", "It fell, [ORG:1 Andina] reported."),
    ])
    func aFirmsShortNameIsNoPerson(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "[PERSON:1 Ann Norva] founded [ORG:2 Norva Robotics]. [PERSON:1 Norva] left.",
        "[ORG:1 Norva Robotics] grew. Mr. [PERSON:2 Norva] left.",
        "[PERSON:1 Ann Lowe] came. It fell, [PERSON:1 Lowe] reported.",
        "[ORG:1 Norva Foundation] grew. [PERSON:2 Norva] left.",
    ])
    func aPersonStaysOne(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }

    @Test func whatHasSharesIsTheFirm() {
        #expect(
            MarkedNames.resolved(
                "[PERSON:1 Ann Norva] founded [ORG:2 Norva Robotics]. [PERSON:1 Norva] left. [PERSON:1 Norva] shares fell."
            )
                == "[PERSON:1 Ann Norva] founded [ORG:2 Norva Robotics]. [PERSON:1 Norva] left. [ORG:2 Norva] shares fell."
        )
    }
}
