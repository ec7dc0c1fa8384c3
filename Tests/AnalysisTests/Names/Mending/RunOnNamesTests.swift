import Testing

@testable import Analysis

/// Names into which the next sentence, caption or headline runs.
struct RunOnNamesTests {
    @Test(arguments: [
        (
            "[OTHER:1 Getty Images But the World Championship] begins.",
            "[OTHER:1 Getty Images] But the [OTHER:2 World Championship] begins."
        ),
        (
            "a view of the [OTHER:1 Milky Way This Nasa Hubble Telescope] picture",
            "a view of the [OTHER:1 Milky Way] This [OTHER:2 Nasa Hubble Telescope] picture"
        ),
        ("said [ORG:1 Norva Trust When] asked", "said [ORG:1 Norva Trust] When asked"),
        ("by [ORG:1 Norva News The Herald] wrote", "by [ORG:1 Norva News] [ORG:2 The Herald] wrote"),
        ("car hits tree [PERSON:1 SANTA SHOCKER Mum] claims it", "car hits tree SANTA SHOCKER Mum claims it"),
        ("to think [ORG:1 HATS OFF Norvatendo] reveals it", "to think HATS OFF [ORG:1 Norvatendo] reveals it"),
        ("on [OTHER:1 Norvaball GIRL POWER] she said", "on [OTHER:1 Norvaball] GIRL POWER she said"),
        (
            "a [ORG:1 California-based Norva Corporation] sold it",
            "a [PLACE:1 California]-based [ORG:2 Norva Corporation] sold it"
        ),
        ("a [ORG:1 Bluetooth-enabled Magic Norva] sold", "a Bluetooth-enabled [ORG:1 Magic Norva] sold"),
    ])
    func namesEndWhereTheTextRunsOn(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "They heard [OTHER:1 Stop This Train] twice.", "She read [OTHER:1 As Good As It Gets].",
        "It is the [ORG:1 University of The Norvas].", "the [ORG:1 Bank of the West] paid",
        "[PERSON:1 KIM JONG UN] spoke", "He met [PERSON:1 Li He Norvan] there.", "the [ORG:1 NBC NEWS Desk] called",
        "a [ORG:1 SONY PS4] was sold", "[PERSON:1 LUIS NORVEZ Jr] spoke",
    ])
    func namesOfOnePieceStayWhole(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }

    @Test func aHeadlineIsANameWhereTheArticleWritesItPlainly() {
        #expect(
            MarkedNames.resolved("The [OTHER:1 Norva Heavy] flew. [OTHER:2 NORVA HEAVY Height] is 70 m.")
                == "The [OTHER:1 Norva Heavy] flew. [OTHER:1 NORVA HEAVY] Height is 70 m.")
    }

    @Test(arguments: [
        ("an [PLACE:1 Isle of Man-registered] jet", "an [PLACE:1 Isle of Man]-registered jet"),
        ("a [OTHER:1 Norvabook-inspired] case", "a [OTHER:1 Norvabook]-inspired case"),
        ("[PERSON:1 Ann al-fared] spoke", "[PERSON:1 Ann al-fared] spoke"),
    ])
    func aParticipleBehindAHyphenIsNoName(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    /// As many ways to cut it as there are, and none is right.
    @Test func aLongListOfOneNameIsReadOnce() {
        let list = String(repeating: "Ada ", count: 80) + "Ola"
        let text = "[PERSON:1 Ada Ada] left. [PERSON:2 Ada Ada Ada] left. [PERSON:3 \(list)] left."
        #expect(MarkedNames.resolved(text).contains(list))
    }
}
