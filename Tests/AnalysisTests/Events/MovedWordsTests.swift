import News
import Support
import Testing

@testable import Analysis

/// Lines whose words stand elsewhere in their sentence: objects in front of a clause, names behind what they explain.
@Suite struct MovedWordsTests {
    private func notable(_ marked: String, published: String? = "2024-06-18") -> [String] {
        MarkedEvents(marked, published: published).reports.filter(\.isNotable).map(\.text)
    }

    @Test(arguments: [
        (
            "The year saw a warming, including legislation that [PERSON Ola Dahl] signed in May 2014 that forgives a debt of [PLACE Peru].",
            "Ola Dahl signed legislation that forgives a debt of Peru"
        ),
        (
            "The treaty that [PLACE Norway] and [PLACE Chile] signed in 1963 ended a quarrel.",
            "Norway and Chile signed the treaty"
        ),
        (
            "The mayor praised the bridge which [ORG Nordia] built in [PLACE Lima] in 1998.",
            "Nordia built the bridge in Lima"
        ),
        ("The treaty which [PERSON Anna Berg] rejected in May 2010 is void.", "Anna Berg rejected the treaty"),
        // No one, and no superlative
        ("The drone that [PLACE Norway] bought in 2010 is lost.", "Norway bought the drone"),
        ("The forest that [ORG Nordia] bought in 2010 is lost.", "Nordia bought the forest"),
        (
            "[PERSON Anna Berg] said the pact that [PERSON Ola Dahl] signed with [PERSON Per Lund] in 1972 had been a success.",
            "Ola Dahl signed the pact with Per Lund"
        ),
    ])
    func takeTheirObjectBackWhereAYearIsTold(marked: String, line: String) {
        #expect(notable(marked).contains(line))
        #expect(notable(marked, published: nil).contains(line))
    }

    @Test func theirDayIsTold() throws {
        let marked =
            "It was legislation that [PERSON Ola Dahl] signed in May 2014 that forgives a debt of [PLACE Peru]."
        let report = try #require(MarkedEvents(marked).report(of: "signed"))
        #expect(report.days.from?.iso == "2014-05-01" && report.days.to?.iso == "2014-05-31")
        #expect(report.participants.first?.role == .actor)
    }

    @Test(arguments: [
        "The treaty that [PLACE Norway] and [PLACE Chile] signed on Monday ended a quarrel.",
        "The mill is the biggest that [ORG Nordia] signed in 1998.",
        "It was the one that [ORG Nordia] signed in 1998.",
        "The claim that [PERSON Ola Dahl] signed in 1998 was denied.",
        "The murder that [PERSON Ola Dahl] signed up to in 1998 was planned.",
    ])
    func whatDescribesTheNewsIsNone(marked: String) {
        #expect(!notable(marked).contains { $0.contains("signed") })
    }

    @Test(arguments: [
        (
            "visit",
            "The return visit by the chairman of the [ORG Committee of Public Works] of the [PLACE Republic of Chile], [PERSON Per Lund], to [PLACE Norway] in 2001 was a milestone.",
            "Return visit by the chairman of the Committee of Public Works of the Republic of Chile, Per Lund, to Norway"
        ),
        (
            "carried", "The agency [ORG NTB] carried remarks by a spokesperson, [PERSON Ola Dahl], who left.",
            "The agency NTB carried remarks by a spokesperson, Ola Dahl"
        ),
        (
            "accused", "The former vice president of growth, [PERSON Ola Dahl], also accused [ORG Nordia].",
            "Ola Dahl accused Nordia"
        ),
        (
            "detected", "Scientists have detected planets in a galaxy far, far away from [PLACE Chile].",
            "Scientists have detected planets in a galaxy far, far away from Chile"
        ),
    ])
    func keepTheNameBehindWhatItExplains(trigger: String, marked: String, line: String) {
        #expect(MarkedEvents(marked).report(of: trigger)?.text == line)
    }

    @Test(arguments: [
        (
            "killed", "The bomb attack on the governor, [PERSON Ola Dahl], killed three people in [PLACE Lima].",
            "The bomb attack on the governor killed three people in Lima"
        ),
        (
            "rejected", "[PLACE Norway] and its president, [PERSON Ola Dahl], have rejected the deal.",
            "Norway and its president have rejected the deal"
        ),
        (
            "won", "Only one minister, [PERSON Ola Dahl], won an award in [PLACE Lima].",
            "Only one minister won an award in Lima"
        ),
        ("fled", "After he shot the policeman, [PERSON Per Lund] fled to [PLACE Lima].", "Per Lund fled to Lima"),
    ])
    func whoIsExplainedIsNotWhoActs(trigger: String, marked: String, line: String) {
        #expect(MarkedEvents(marked).report(of: trigger)?.text == line)
    }

    @Test(arguments: [
        "[PERSON Anna Berg] said it is clear that [PLACE Norway] sold weapons in 1998.",
        "The ruling that [PERSON Ola Dahl] killed [PERSON Anna Berg] in 1998 was upheld.",
        "The way that [PLACE Norway] attacked [PLACE Lima] in 1940 was cruel.",
        "As a student [PERSON Anna Berg] joined the party in 1968 and left it.",
        "It was the third time that [PLACE Norway] won in 1998.",
    ])
    func aVerbWithAnObjectTakesNoOther(marked: String) {
        let verbs = ["sold", "killed", "attacked", "joined", "won"]
        let moved = ["clear", "the ruling", "the way", "student", "time"]
        let lines = verbs.compactMap { MarkedEvents(marked).report(of: $0)?.text }
        #expect(!lines.contains { line in moved.contains { line.contains(" \($0)") } })
    }

    @Test func aLongLineHasTheNameAlone() {
        let marked =
            "The return visit by the chairman of the [ORG State Committee of Public Works and Water] of the [PLACE Democratic Republic of Chile], [PERSON Per Lund], to [PLACE Norway] in 2001 was a milestone. The [NAT Chilean] President [PERSON Ola Dahl] has approved a draft agreement for a comprehensive strategic partnership with the people of [PLACE Norway]."
        let events = MarkedEvents(marked)
        #expect(events.report(of: "visit")?.text == "Return visit by Per Lund to Norway")
        #expect(
            events.report(of: "approved")?.text
                == "Ola Dahl has approved a draft agreement for a comprehensive strategic partnership with the people of Norway"
        )
    }

    @Test func whoIsExplainedTakesPart() {
        let marked =
            "The visit by the chairman of [ORG Nordia], [PERSON Per Lund], to [PLACE Norway] in 2001 was a milestone."
        #expect(MarkedEvents(marked).written("visit") == "visit happened: Per Lund > Norway @ Norway")
    }

    @Test(arguments: [
        "Hours before [PERSON Anna Berg]'s scheduled arrival in [PLACE Lima], [PLACE Oslo] released a decree.",
        "After the planned talks in [PLACE Lima], [PLACE Oslo] released a decree.",
    ])
    func participlesInFrontOfANounBelongToIt(marked: String) {
        #expect(MarkedEvents(marked).report(of: "released")?.text == "Oslo released a decree")
    }
}
