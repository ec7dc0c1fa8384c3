import News
import Support
import Testing

@testable import Analysis

@Suite struct EventChoiceTests {
    private func notable(_ marked: String) -> [String] {
        MarkedEvents(marked, published: "2014-11-18").reports.filter(\.isNotable).map(\.text)
    }

    @Test(arguments: [
        "[PERSON Anna Berg] returned the visit and came to [PLACE Lima].",
        "[PLACE Norway] and [PLACE Chile] signed an agreement on fish.",
        "[PERSON Anna Berg] began a visit to [PLACE Lima].",
        "[PERSON Anna Berg] agreed to visit [PLACE Lima].",
    ])
    func tellsOneHappeningOnce(marked: String) {
        #expect(notable(marked).count == 1)
    }

    @Test(arguments: [
        "The meeting was long.", "An agreement was reached.", "[ORG NTB] recalled.",
        "[PERSON Anna Berg] said peace with [PLACE Chile] is important.",
        "“We will attack [PLACE Lima],” [PERSON Anna Berg] said.",
        "[PERSON Anna Berg] wants to prevent an attack on [PLACE Lima].",
        "[PERSON Anna Berg] spoke of ways to avoid war with [PLACE Chile].",
        "[PERSON Anna Berg] hopes to visit [PLACE Lima].", "He attacked [PLACE Lima] and it burned.",
        "[PERSON Anna Berg] walked in the garden.", "Nobody was injured in [PLACE Lima].",
        "[NAT Chilean] soldiers in [PLACE Lima] looted them.", "Walkouts are planned for Friday.",
    ])
    func leavesOutWhatIsNoNews(marked: String) {
        #expect(notable(marked).isEmpty)
    }

    @Test(arguments: [
        ("A bus driver was arrested in [PLACE Lima], the police said.", "A bus driver was arrested in Lima"),
        ("Seven people died on Monday when a tram overturned.", "Seven people died"),
        (
            "A [NAT Chilean] court on Monday sentenced [PERSON Ola Dahl] to four years in prison.",
            "A Chilean court sentenced Ola Dahl to four years in prison"
        ),
        ("Villagers in [PLACE Chile] freed two miners on Monday.", "Villagers in Chile freed two miners"),
        (
            "A fire swept through a mill on the coast, the fire brigade said.",
            "A fire swept through a mill on the coast"
        ),
        ("Tens of thousands of nurses walked out on Monday.", "Tens of thousands of nurses walked out"),
        ("Soldiers killed four suspected rebels near [PLACE Lima].", "Soldiers killed four suspected rebels near Lima"),
        ("Two masked men robbed a bank in [PLACE Lima].", "Two masked men robbed a bank in Lima"),
    ])
    func graveThingsNeedNobodyWithAName(marked: String, line: String) {
        #expect(notable(marked).first ?? "" == line)
    }

    @Test func saysTheSameThingOfAnArticleOnce() {
        let lines = notable(
            "[PERSON Anna Berg] met [PERSON Ola Dahl]. In the end [PERSON Anna Berg] met [PERSON Ola Dahl].")
        #expect(lines == ["Anna Berg met Ola Dahl"])
    }

    @Test func keepsAFewForEachHundredWords() {
        #expect(EventChoice.limit(0) == 4)
        #expect(EventChoice.limit(700) == 14)
        #expect(EventChoice.limit(100_000) == 24)
    }
}
