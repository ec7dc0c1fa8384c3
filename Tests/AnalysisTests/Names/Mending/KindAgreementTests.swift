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
        ("[PERSON:1 Norva], a software maker, grew.", "[ORG:1 Norva], a software maker, grew."),
        ("[PERSON:1 Norva], Russia's largest oil company, grew.", "[ORG:1 Norva], Russia's largest oil company, grew."),
        ("[PERSON:1 Norva] is one of the oldest banks of Oslo.", "[ORG:1 Norva] is one of the oldest banks of Oslo."),
        ("[PLACE:1 Norva], based in Oslo, grew.", "[ORG:1 Norva], based in Oslo, grew."),
        ("[PERSON:1 Norva Fonda]'s shareholders left.", "[ORG:1 Norva Fonda]'s shareholders left."),
        ("Ada, the chief executive of [PERSON:1 Norva], left.", "Ada, the chief executive of [ORG:1 Norva], left."),
        ("[PERSON:1 Norva] said it had agreed to pay.", "[ORG:1 Norva] said it had agreed to pay."),
        ("[PERSON:1 Norva] says that it will pay.", "[ORG:1 Norva] says that it will pay."),
        ("[OTHER:1 Norva Fonda NV] grew.", "[ORG:1 Norva Fonda NV] grew."),
        ("The newspaper [PERSON:1 Andina] closed.", "The newspaper [ORG:1 Andina] closed."),
        ("The singer told [PERSON:1 Haaretz] so.", "The singer told [ORG:1 Haaretz] so."),
        ("Fans of the [PERSON:1 Norvas], in red, left.", "Fans of the [ORG:1 Norvas], in red, left."),
        ("The [PLACE:1 Norva] driver won. [PLACE:1 Norva] lost.", "The [ORG:1 Norva] driver won. [ORG:1 Norva] lost."),
        ("She bought a [PERSON:1 Norva Z] and left.", "She bought a [OTHER:1 Norva Z] and left."),
    ])
    func aFirmsShortNameIsNoPerson(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "[PERSON:1 Ann Norva] founded [ORG:2 Norva Robotics]. [PERSON:1 Norva] left.",
        "[ORG:1 Norva Robotics] grew. Mr. [PERSON:2 Norva] left.",
        "[PERSON:1 Ann Lowe] came. It fell, [PERSON:1 Lowe] reported.",
        "[ORG:1 Norva Foundation] grew. [PERSON:2 Norva] left.",
        "Cheered, the [PERSON:1 Pope], in white, left.",
        "It was sold to the manufacturer [PERSON:1 Norva Fonda] by the state.",
        "[PERSON:1 Norva Fonda], a Fishers' Network for ropes chairman, left.",
        "[PERSON:1 Norva], 45, founded a company.",
        "[PERSON:1 Norva] said it had been cold.",
        "[PERSON:1 Norva] said it was late.",
        "[PERSON:1 Mary Norva] said it would help.",
        "[PERSON:1 Norva], the company said, will leave.",
        "[PERSON:1 Norva], a bank manager, left.",
        "[PERSON:1 Ann Roe] and [PERSON:2 Bo Roe] left. The [PERSON:3 Roes] had left.",
        "[PERSON:1 Taylar Norva], her former label and friends came. [PERSON:1 Norva] left.",
        "[ORG:1 Oslo Norvas] won. [PERSON:2 Norvas] left.",
        "The producers [PERSON:1 Norva] and [PERSON:2 Fonda] came.",
        "[PERSON:1 Norva], who owns a company, left.",
        "[PERSON:1 Mary Norva], a firm's founder, left.",
        "The [PERSON:1 Norva] brothers left. The singer [PERSON:1 Norva] came.",
        "In [PLACE:1 Norva], the company, which grew, left.",
        "In [PLACE:1 Norva] a [PLACE:1 Norva] driver won.",
        "[PLACE:1 Norva], a town of the oil company, grew.",
    ])
    func aPersonStaysOne(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }

    @Test(arguments: [
        ("Gen. [PLACE:1 Norva Seiha] accused them.", "Gen. [PERSON:1 Norva Seiha] accused them."),
        (
            "[ORG:1 Taylar Norva] sang. [PERSON:2 Norva] left. [ORG:1 Taylar Norva] won.",
            "[PERSON:1 Taylar Norva] sang. [PERSON:1 Norva] left. [PERSON:1 Taylar Norva] won."
        ),
        ("It was [OTHER:1 Sunday's Norva Cup of Oslo].", "It was Sunday's [OTHER:1 Norva Cup of Oslo]."),
        ("A [ORG:1 CPU] of [ORG:2 Norva] and two [ORG:3 URLs].", "A CPU of [ORG:1 Norva] and two URLs."),
        ("His widow, [PLACE:1 Norva], left.", "His widow, [PERSON:1 Norva], left."),
        (
            "[PERSON:1 Norva] grew. She was born in [PERSON:1 Norva].",
            "[PLACE:1 Norva] grew. She was born in [PLACE:1 Norva]."
        ),
        ("The city of [PERSON:1 Norva] made her a citizen.", "The city of [PLACE:1 Norva] made her a citizen."),
        ("They beat [PLACE:1 Norva] 3-2 there.", "They beat [ORG:1 Norva] 3-2 there."),
        ("The [PLACE:1 Norva] goalkeeper fell.", "The [ORG:1 Norva] goalkeeper fell."),
        ("It sold a stake in [PERSON:1 Norva] to them.", "It sold a stake in [ORG:1 Norva] to them."),
        (
            "[ORG:1 Norva Biologics] grew. [PERSON:2 Norva] says so.",
            "[ORG:1 Norva Biologics] grew. [ORG:1 Norva] says so."
        ),
    ])
    func whatIsSaidOfANameTellsItsKind(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "In [PLACE:1 Norva], his mother said so.", "King [PLACE:1 Norva] lies in the sea.",
        "[PERSON:1 Ada Norva] left. The city of [PERSON:1 Norva] was rich.", "They drew in [PLACE:1 Norva] again.",
        "[PERSON:1 Norva], 45, was born in the house.", "They beat [PERSON:1 Norva] 6-4 there.",
        "In [PLACE:1 Norva] they saw a goalkeeper.",
    ])
    func whatIsSaidOfOthersDoesNot(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }

    @Test func aRaceTrackOrGroundIsAPlace() {
        #expect(
            MarkedNames.resolved("They raced at [ORG:1 Interlagos]. [OTHER:1 Interlagos] was wet.")
                == "They raced at [PLACE:1 Interlagos]. [PLACE:1 Interlagos] was wet.")
        #expect(MarkedNames.resolved("Mr. [PERSON:1 Ascot] spoke.") == "Mr. [PERSON:1 Ascot] spoke.")
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
