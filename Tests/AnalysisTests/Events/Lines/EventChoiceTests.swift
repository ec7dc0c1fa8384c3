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
        "A barge carrying salt caught fire in [PLACE Lima] and caused an explosion.",
        "Six men were killed when a train of [ORG Nordia] crashed into a river.",
        "[PERSON Anna Berg] came to [PLACE Lima]. The trade talks began late. [PERSON Anna Berg] travelled to [PLACE Lima].",
        "A gunman opened fire on [ORG Nordia]. The attack left many in fear. The gunman killed six workers of [ORG Nordia].",
        "A plane of [ORG Nordia] crashed in [PLACE Chile]. On Sunday, a small plane crashed in the hills of [PLACE Lima].",
        "A plane crash in [PLACE Chile] killed twelve people on Sunday. [PERSON Ola Dahl] died in the crash.",
        "[ORG Nordia] released a series of stunning images. The weather was fine. [ORG Nordia] released stunning images.",
    ])
    func tellsOneHappeningOnce(marked: String) {
        #expect(notable(marked).count == 1)
    }

    @Test(arguments: [
        ", arrested men fled from [PLACE Lima].", "Two climbers fell. Police said they were killed in the crash.",
        "Two climbers fell on Monday. Police said they died at the scene.",
    ])
    func nobodyDoesWhatOthersDid(marked: String) {
        #expect(!notable(marked).contains { $0.hasPrefix("Police died") || $0.hasPrefix("Police were killed") })
    }

    @Test(arguments: [
        "[PLACE Norway] and [PLACE Chile] met. The treaty they signed with [PLACE Peru] on Monday ended the war.",
        "[PLACE Norway] and [PLACE Chile] met. The bomb they exploded in [PLACE Lima] on Monday killed six.",
        "[PERSON Anna Berg] and [PERSON Ola Dahl] met. The ship that they attacked in [PLACE Lima] on Monday sank.",
    ])
    func whatTheyDidInAClauseThatDescribesIsNoNews(marked: String) {
        let told = ["signed", "exploded", "attacked"]
        #expect(!notable(marked).contains { line in told.contains(where: line.contains) })
    }

    @Test(arguments: [
        "[PERSON Anna Berg] has held very few meetings with [PERSON Ola Dahl].",
        "[PERSON Anna Berg] has met few leaders of [PLACE Chile].",
        "Some 28,500 troops of [PLACE Norway] are stationed in [PLACE Lima] as deterrence against [PLACE Chile].",
        "Until now [PERSON Anna Berg] could have met [PERSON Ola Dahl] in [PLACE Lima].",
    ])
    func whatIsRareOrStandsSoIsNoNews(marked: String) {
        #expect(notable(marked).isEmpty)
    }

    @Test func aFewIsSome() {
        let marked = "[PERSON Anna Berg] held a few meetings with [PERSON Ola Dahl] in [PLACE Lima] on Monday."
        #expect(!notable(marked).isEmpty)
    }

    @Test func howLongAFilmIsBeginsNoLine() {
        let marked =
            "How to fly by [ORG Nordia] | 0:30 The billionaire [PERSON Ola Dahl] visited [PLACE Lima] on Sunday."
        #expect(notable(marked) == ["The billionaire Ola Dahl visited Lima"])
    }

    @Test func whatIsAnnouncedHasItsOwnDay() {
        let marked = "[PERSON Ola Dahl] has announced [ORG Nordia] will launch a rocket in December."
        let report = MarkedEvents(marked, published: "2014-11-18").report(of: "announced")
        #expect(report?.days.from?.iso == "2014-11-18")
    }

    @Test func whatHasBeenDoneIsNotOfABirthday() {
        let marked =
            "[PERSON Ola Dahl] was born on September 30, 1997 - He likes rain - [PERSON Ola Dahl] has won one of his races in [PLACE Lima]."
        #expect(MarkedEvents(marked, published: "2014-11-18").day(of: "won") != "1997-09-30")
    }

    @Test func whatASentenceDatesHasBeenWhateverItsVerbSays() {
        let marked =
            "[PERSON Anna Berg] said that [PERSON Anna Berg]'s first visit to [PLACE Lima] in 2000 and the return visit by [PERSON Ola Dahl] became milestones."
        #expect(notable(marked).contains("Anna Berg's first visit to Lima"))
        let visit = MarkedEvents(marked, published: "2014-11-18").reports.first { $0.text.contains("first visit") }
        #expect(visit?.days.from?.iso == "2000-01-01" && visit?.participants.count == 2)
    }

    @Test(arguments: [
        ("[PLACE Norway] massed troops. It attacked [PLACE Chile] on Thursday.", "attacked"),
        ("When [PLACE Norway] invaded [PLACE Chile], few thought the war would last.", "invaded"),
        ("The general [PERSON Ola Dahl] was relieved of his command in [PLACE Lima].", "relieved"),
        ("[PLACE Norway] was asked by [PLACE Chile] to extradite [PERSON Ola Dahl].", "asked"),
    ])
    func whatIsToldIsNotLeftOut(marked: String, word: String) {
        #expect(notable(marked).contains { $0.contains(word) })
    }

    @Test(arguments: [
        "[PERSON Anna Berg] flew to [PLACE Lima] and met [PERSON Ola Dahl].",
        "A gunman killed six workers of [ORG Nordia]. Another gunman killed a worker of [ORG Nordia].",
        "A bomb killed six people in [PLACE Lima]. A bomb killed six people in [PLACE Oslo].",
        "[PERSON Anna Berg] crashed in [PLACE Lima]. [PERSON Ola Dahl] crashed in [PLACE Oslo].",
        "Rebels struck at the camp of [PLACE Chile] in [PLACE Lima]. [PLACE Norway] fought with rebels.",
        "A plane of [ORG Nordia] crashed in [PLACE Lima]. In 2009 a plane crashed in [PLACE Oslo].",
        "A miner died in [PLACE Lima]. A miner died in [PLACE Oslo].",
        "A train of [ORG Nordia] crashed in [PLACE Lima]. A lorry crashed in [PLACE Oslo].",
        "[PERSON Anna Berg]'s visit to [PLACE Lima] began. [PERSON Anna Berg] visited [PLACE Lima] in 2000.",
        "[ORG Nordia] launched six rockets. In the end [ORG Nordia] launched nine rockets.",
    ])
    func tellsTwoHappeningsApart(marked: String) {
        #expect(notable(marked).count == 2)
    }

    @Test(arguments: [
        "[PERSON Anna Berg] often meets [PERSON Ola Dahl].", "[PERSON Anna Berg] used to visit [PLACE Lima].",
        "Did [PERSON Anna Berg] visit [PLACE Lima]?", "How [PERSON Anna Berg] defeated [PERSON Ola Dahl].",
        "[PERSON Ola Dahl] asked whether [PERSON Anna Berg] would visit [PLACE Lima].",
        "If [PERSON Anna Berg] does not visit [PLACE Lima], the talks end.",
        "[PERSON Anna Berg] will win the election if [PERSON Ola Dahl] resigns.",
        "[PERSON Anna Berg] did not visit [PLACE Lima] until Monday.",
        "[PERSON Anna Berg] has not visited [PLACE Lima] since 1990.",
        "Nobody will ever know why [PERSON Anna Berg] attacked [PERSON Ola Dahl].",
        "[PERSON Anna Berg] is entitled to visit [PLACE Lima].",
        "[PERSON Anna Berg] was too upset to talk to [PERSON Ola Dahl] in [PLACE Lima].",
        "[PERSON Anna Berg] was entitled to get a briefing with [PERSON Ola Dahl].",
        "When [PERSON Anna Berg] visited [PERSON Ola Dahl], she would sing.",
        "The victory of [PERSON Anna Berg] in [PLACE Lima] cannot stop the tide.",
        "[PERSON Anna Berg] nearly died in [PLACE Lima].", "The race for [PLACE Lima] will cause a war.",
        "[ORG Nordia] said sales rose. It rained for days. [PERSON Anna Berg] did not talk about it in [PLACE Lima].",
    ])
    func leavesOutWhatNobodySaysHappened(marked: String) {
        #expect(notable(marked).isEmpty)
    }

    @Test(arguments: [
        "[PERSON Anna Berg] appeared tired in [PLACE Lima].", "[ORG Nordia] operates mills in [PLACE Chile].",
        "An image of [ORG NTB] shows the attack on [PLACE Lima].",
        "[PERSON Anna Berg] was captured on video in [PLACE Lima].",
        "The visit of [PERSON Anna Berg] to [PLACE Lima] marks a turn.",
        "18/30 [PERSON Anna Berg] visits [PLACE Lima].", "Watch [PERSON Anna Berg] attack [PERSON Ola Dahl].",
        "[PERSON Anna Berg] shared them with [ORG Nordia].", "The plan of [ORG Nordia] is promising at best.",
        "[PERSON Anna Berg] attributed the rally in [PLACE Lima] to the weather.",
        "After guiding the Ravens back to [PLACE Lima], it's safe to rest.",
        "He is [PERSON Ola Dahl], a teacher married to [PERSON Anna Berg].",
        "[PERSON Anna Berg] came under heavy enemy fire in [PLACE Lima].",
        "the treaty [PERSON Anna Berg] attacked in [PLACE Lima] failed.",
        "The plan of [ORG Nordia] requires the approval of [PLACE Chile].",
        "[PERSON Anna Berg] was asked at the talks in [PLACE Lima] if it was late.",
        "The swimmer turned actress, born in [PLACE Lima], was tall.",
        "The talks in [PLACE Lima] are about how to tackle an increase of attacks on [PLACE Chile].",
        "[PERSON Anna Berg] was relieved by the arrest of [PERSON Ola Dahl] in [PLACE Lima].",
        "This photo released by [ORG NTB] shows the site of the crash in [PLACE Lima].",
        "The firm counted people whose papers were seized in [PLACE Lima].",
        "The drills that [PLACE Norway] denounced as a threat were long.",
        "[PLACE Norway] attacked [PLACE Lima],” [PERSON Anna Berg] said.",
        "[ORG Nordia] was the best tool to enforce a peace settlement with [PLACE Chile].",
        "Executives on the first call of [ORG Nordia] since it disclosed a theft told of a hard year.",
        "[ORG Nordia], unlike firms hurt badly by floods in [PLACE Chile], is well.",
    ])
    func leavesOutStatesPicturesAndTeasers(marked: String) {
        #expect(notable(marked).isEmpty)
    }

    @Test(arguments: [
        "[PERSON Anna Berg] claimed a prize.", "[PERSON Anna Berg] drove near the pole.",
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
        ("At least six miners were shot by police on Monday.", "At least six miners were shot by police"),
        ("[PLACE Norway] handed over two boats to [PLACE Chile].", "Norway handed over two boats to Chile"),
        ("[PLACE Chile]'s lander touched down near the lunar pole.", "Chile's lander touched down near the lunar pole"),
        ("Rebels in [PLACE Chile] handed over 20 soldiers.", "Rebels in Chile handed over 20 soldiers"),
        (
            "A wind from the sea forced at least 4,500 people from their homes.",
            "A wind from the sea forced at least 4,500 people from their homes"
        ),
        ("The group [ORG Ulla] claimed responsibility.", "The group Ulla claimed responsibility"),
        ("Seven people died on Monday when a tram overturned.", "Seven people died when a tram overturned"),
        ("More than 30 people were killed in [PLACE Lima].", "More than 30 people were killed in Lima"),
        (
            "A bomber crashed a truck loaded with stones into a mill in [PLACE Lima].",
            "A bomber crashed a truck loaded with stones into a mill in Lima"
        ),
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
        (
            "The first part of [PLACE Chile]'s long mission will launch in June.",
            "The first part of Chile's long mission will launch"
        ),
        ("The flight left [PLACE Lima] on Monday and landed.", "The flight left Lima"),
        ("[PERSON Anna Berg] revealed her secret on Monday.", "Anna Berg revealed her secret"),
        ("Two masked men robbed a bank in [PLACE Lima].", "Two masked men robbed a bank in Lima"),
    ])
    func graveThingsNeedNobodyWithAName(marked: String, line: String) {
        #expect(notable(marked).first ?? "" == line)
    }

    @Test func noPlaceDoesWhatAQuakeDid() {
        #expect(notable("[PLACE Norway] said it attacked [PLACE Lima].").contains { $0.hasPrefix("Norway attacked") })
        #expect(
            !notable("The quake shook [PLACE Chile]. It killed six people.").contains { $0.hasPrefix("Chile killed") })
    }

    @Test func tellsACrashByWhatItWas() {
        let events = MarkedEvents("A crash in [PLACE Lima] killed twelve people.", published: "2014-11-18")
        #expect(events.reports.filter(\.isNotable).map(\.kind) == [.accident])
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

    @Test func anObituaryTellsTheDeath() {
        let marked = "The architect [PERSON Anna Berg], who has died aged 87, disliked the word sustainable."
        #expect(notable(marked) == ["The architect Anna Berg has died aged 87"])
    }
}
