import News
import Support
import Testing

@testable import Analysis

/// Spans that the recogniser got wrong, left of the arrow; what is made of them, right.
struct NameSpansTests {
    @Test(arguments: [
        (
            "the [OTHER:1 Democratic] People's [PLACE:2 Republic of Korea] agreed",
            "the [PLACE:1 Democratic People's Republic of Korea] agreed"
        ),
        (
            "the [ORG:1 Defense Board of the Democratic People]'s [PLACE:2 Republic of Korea] agreed",
            "the [ORG:1 Defense Board] of the [PLACE:2 Democratic People's Republic of Korea] agreed"
        ),
        (
            "tested by [ORG:1 Dakar's Norva Institute] there",
            "tested by [PLACE:1 Dakar]'s [ORG:2 Norva Institute] there"
        ),
        (
            "from [PLACE:1 Norva Biologics of Cambridge] there",
            "from [ORG:1 Norva Biologics] of [PLACE:2 Cambridge] there"
        ),
        ("from the [ORG:1 Norva Bank of Oslo] there", "from the [ORG:1 Norva Bank of Oslo] there"),
        ("by [ORG:1 Norva's Town Institute] there", "by [ORG:1 Norva's Town Institute] there"),
        ("He left. [ORG:1 Their Norva School] grew.", "He left. Their [ORG:1 Norva School] grew."),
        ("He read [OTHER:1 His Dark Tales] there.", "He read [OTHER:1 His Dark Tales] there."),
        (
            "[PERSON:1 Ada Roe KC] spoke. [PERSON:1 Ada Roe] left.",
            "[PERSON:1 Ada Roe] KC spoke. [PERSON:1 Ada Roe] left."
        ),
        ("the North [OTHER:1 Korean] envoy", "the [OTHER:1 North Korean] envoy"),
        ("the [ORG:1 Bank of the Republic of Korea] agreed", "the [ORG:1 Bank of the Republic of Korea] agreed"),
        (
            "the chairman of the [ORG:1 Supreme Council Ri Yong Ho] spoke",
            "the chairman of the [ORG:1 Supreme Council] [PERSON:2 Ri Yong Ho] spoke"
        ),
        (
            "[PERSON:1 Ann Lowe] of [ORG:2 Harbour Trust Ann Lowe] spoke",
            "[PERSON:1 Ann Lowe] of [ORG:2 Harbour Trust] [PERSON:1 Ann Lowe] spoke"
        ),
        (
            "[PERSON:1 Sergei Lavrov] spoke. For [ORG:2 Lavrov Russia] is large.",
            "[PERSON:1 Sergei Lavrov] spoke. For [PERSON:1 Lavrov] [PLACE:2 Russia] is large."
        ),
        ("[PERSON:1 Gen. Ann Lowe] left", "Gen. [PERSON:1 Ann Lowe] left"),
        ("[PERSON:1 Ann Lowe] and [PERSON:2 Mrs. Lowe] spoke", "[PERSON:1 Ann Lowe] and Mrs. [PERSON:1 Lowe] spoke"),
    ])
    func spansAreCorrected(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }
}
