import News
import Testing

@testable import Analysis

@Suite struct EventFinderTests {
    @Test(arguments: [
        ("[PERSON Anna Berg] visited [PLACE Oslo] on Monday.", "visited", "visit happened: Anna Berg > Oslo @ Oslo"),
        (
            "[PERSON Anna Berg] met [PERSON Ola Dahl] in [PLACE Oslo].", "met",
            "consult happened: Anna Berg > Ola Dahl @ Oslo"
        ),
        (
            "The [NAT Norwegian] president [PERSON Anna Berg] met with [PERSON Ola Dahl].", "met",
            "consult happened: Anna Berg > Ola Dahl"
        ),
        (
            "[PERSON Ola Dahl] was arrested by [ORG Interpol] in [PLACE Rome].", "arrested",
            "arrest happened: Interpol > Ola Dahl @ Rome"
        ),
        ("[PLACE Norway] and [PLACE Chile] signed a treaty.", "signed", "agree happened: Norway, Chile > "),
        (
            "[PERSON Anna Berg] flew to [PLACE Lima] and met [PERSON Ola Dahl].", "met",
            "consult happened: Anna Berg > Ola Dahl"
        ),
        (
            "[PERSON Anna Berg], leader of [PLACE Norway], accused [PLACE Chile].", "accused",
            "accuse happened: Anna Berg > Chile"
        ),
        ("[PLACE Norway] accused [PLACE Chile] of bombing [PLACE Lima].", "bombing", "assault claimed: Chile > Lima"),
        ("A truce brokered by [PLACE Norway] and [PLACE Chile] has collapsed.", "collapsed", "close happened:  > "),
        ("[ORG Nordia]'s board is due to vote on a plan.", "vote", "legislate planned: Nordia > "),
        ("The delay was due to fire in [PLACE Lima].", "fire", "disaster happened:  >  @ Lima"),
        (
            "A fire at a mill that spins wool for [ORG Nordia] and [ORG Ulla] killed [PERSON Ola Dahl].", "killed",
            "die happened:  > Ola Dahl"
        ),
        (
            "[ORG Nordia] bought [ORG Ulla], creating the largest mill in [PLACE Chile].", "bought",
            "trade happened: Nordia > Ulla"
        ),
        (
            "[PERSON Anna Berg] met her [NAT Polish] counterpart, [PERSON Ola Dahl], in [PLACE Lima].", "met",
            "consult happened: Anna Berg > Ola Dahl @ Lima"
        ),
        (
            "[PERSON Anna Berg] married her long-term partner, the swimmer [PERSON Ola Dahl].", "married",
            "marry happened: Anna Berg > Ola Dahl"
        ),
        ("A village headman, [PERSON Ola Dahl], was jailed.", "jailed", "arrest happened:  > Ola Dahl"),
        (
            "The master of the vessel, Mr. [PERSON Ola Dahl], was charged in [PLACE Lima].", "charged",
            "accuse happened:  > Ola Dahl @ Lima"
        ),
        ("The report accused the ferry agency, [ORG Nordia], of theft.", "accused", "accuse happened:  > Nordia"),
        (
            "After leaving his house, [PERSON Ola Dahl], 45, met [PERSON Anna Berg].", "met",
            "consult happened: Ola Dahl > Anna Berg"
        ),
    ])
    func findsWhoAndWhomOfVerbs(marked: String, trigger: String, expected: String) {
        #expect(MarkedEvents(marked).written(trigger) == expected)
    }

    @Test(arguments: [
        ("The visit of [PERSON Anna Berg] to [PLACE Lima] ended.", "visit", "visit happened: Anna Berg > Lima @ Lima"),
        ("[PERSON Anna Berg]'s visit to [PLACE Lima] ended.", "visit", "visit happened: Anna Berg > Lima @ Lima"),
        ("Talks between [PLACE Norway] and [PLACE Chile] failed.", "Talks", "consult happened: Norway, Chile > "),
        ("An attack on [PLACE Lima] by [ORG Shining Path] failed.", "attack", "assault happened: Shining Path > Lima"),
        ("The arrest of [PERSON Ola Dahl] in [PLACE Rome] was news.", "arrest", "arrest happened:  > Ola Dahl @ Rome"),
        ("[PERSON Anna Berg] paid a visit to [PLACE Lima].", "visit", "visit happened: Anna Berg > Lima @ Lima"),
    ])
    func findsWhoAndWhomOfNouns(marked: String, trigger: String, expected: String) {
        #expect(MarkedEvents(marked).written(trigger) == expected)
    }

    @Test(arguments: [
        ("[PERSON Anna Berg] will visit [PLACE Lima].", "visit", EventStatus.planned),
        ("[PERSON Anna Berg] plans to visit [PLACE Lima].", "visit", .planned),
        ("[PERSON Anna Berg] is to visit [PLACE Lima].", "visit", .planned),
        ("[PERSON Anna Berg] is expected to visit [PLACE Lima].", "visit", .planned),
        ("The planned visit of [PERSON Anna Berg] is short.", "visit", .planned),
        ("[PERSON Anna Berg] did not visit [PLACE Lima].", "visit", .denied),
        ("[PERSON Theresa May] never visited [PLACE Lima].", "visited", .denied),
        ("No 10 attacked the plan of [PLACE Lima].", "attacked", .happened),
        ("[PERSON Anna Berg] refused to visit [PLACE Lima].", "visit", .denied),
        ("[PERSON Anna Berg] is to sign it when she meets [PERSON Ola Dahl].", "meets", .planned),
        ("[PERSON Anna Berg] smiles when she meets [PERSON Ola Dahl].", "meets", .happened),
        ("[PERSON Anna Berg] denied bribing [PERSON Ola Dahl].", "bribing", .denied),
        ("[PERSON Anna Berg] allegedly attacked [PERSON Ola Dahl].", "attacked", .claimed),
        ("[PLACE Chile] claimed that [PLACE Norway] had attacked it.", "attacked", .claimed),
        ("If [PERSON Anna Berg] resigns, [PLACE Norway] votes.", "resigns", .conditional),
        ("[PERSON Anna Berg] could visit [PLACE Lima].", "visit", .conditional),
        ("The choice of [PERSON Anna Berg] would be to visit [PLACE Lima].", "visit", .conditional),
        ("[PERSON Anna Berg] will win the championship if it rains.", "championship", .conditional),
        ("[PERSON Anna Berg] committed no crime in [PLACE Lima].", "committed", .denied),
        ("[PERSON Anna Berg] explained how [PLACE Norway] attacked [PLACE Lima].", "attacked", .conditional),
        ("[PERSON Anna Berg] could visit [PLACE Lima] in May 2090.", "visit", .conditional),
        ("[PERSON Anna Berg] said she would visit [PLACE Lima].", "visit", .planned),
        ("[PERSON Anna Berg] visited [PLACE Lima].", "visited", .happened),
        ("[PERSON Anna Berg] vowed to visit [PLACE Lima].", "visit", .planned),
        ("[PERSON Anna Berg]'s upcoming visit to [PLACE Lima] is short.", "visit", .planned),
        ("[PERSON Anna Berg] is said to have visited [PLACE Lima].", "visited", .claimed),
        ("According to [PERSON Ola Dahl], [PERSON Anna Berg] visited [PLACE Lima].", "visited", .claimed),
        ("According to [ORG NTB], [PERSON Anna Berg] visited [PLACE Lima].", "visited", .happened),
        ("[PERSON Anna Berg] never visited [PLACE Lima].", "visited", .denied),
        ("[PERSON Anna Berg] prevented an attack on [PLACE Lima].", "attack", .happened),
        ("There was no attack on [PLACE Lima].", "attack", .denied),
        ("Even if [PERSON Anna Berg] were to visit [PLACE Lima], it ends.", "visit", .conditional),
        ("[PERSON Anna Berg] not only visited [PLACE Lima] but stayed.", "visited", .happened),
        ("[PERSON Anna Berg] will visit [PLACE Lima] if it rains.", "visit", .conditional),
        ("[PERSON Ola Dahl] asked whether [PERSON Anna Berg] would visit [PLACE Lima].", "visit", .conditional),
        ("If [PERSON Anna Berg] does not visit [PLACE Lima], it ends.", "visit", .conditional),
        ("[PERSON Anna Berg] tried to buy [ORG Nordia].", "buy", .happened),
        ("[PLACE Norway] has made efforts to settle the row with [PLACE Chile].", "settle", .happened),
        ("[PLACE Norway] will try to settle the row with [PLACE Chile].", "settle", .planned),
        ("[PLACE Norway] proposed to buy [ORG Nordia].", "proposed", .happened),
        ("[PLACE Norway] proposed to buy [ORG Nordia].", "buy", .conditional),
        ("[PLACE Norway] threatened to attack [PLACE Lima].", "attack", .conditional),
        ("[PLACE Norway] set fire to [PLACE Lima].", "fire", .happened),
        ("[PERSON Anna Berg] also planned to visit [PLACE Lima].", "visit", .planned),
        ("Thieves carried out a meticulously planned robbery of [ORG Nordia].", "robbery", .happened),
        ("[ORG Nordia] has delayed the launch of its rocket.", "delayed", .happened),
        ("[ORG Nordia] fell because it may not meet [PERSON Ola Dahl].", "meet", .conditional),
        ("[PERSON Will Dahl] visited [PLACE Lima].", "visited", .happened),
        ("The rule takes effect before [PERSON Anna Berg] is elected.", "elected", .planned),
        ("No soldier of [PLACE Norway] was hurt in [PLACE Lima].", "hurt", .denied),
        (
            "[PLACE Norway] proposed last month that its ministers postpone the vote.", "postpone",
            .conditional
        ),
        ("The takeover of [ORG Nordia] is unlikely to receive approval from [PLACE Chile].", "approval", .conditional),
        ("[ORG Nordia] does not expect to sign [PERSON Ola Dahl].", "sign", .denied),
        ("[PLACE Norway] asked that the row with [PLACE Chile] be settled.", "settled", .conditional),
        ("If [PLACE Norway] leaves, [PLACE Chile] will attack [PLACE Lima].", "attack", .conditional),
        ("If all goes well, [PLACE Chile] will launch a probe in June.", "launch", .planned),
        ("[PLACE Chile] will launch a probe if all goes well.", "launch", .planned),
        ("If the weather holds, [PLACE Chile] will launch a probe in June.", "launch", .planned),
        ("Jobs may go if [ORG Nordia] wins as [ORG Suldia] intends to end its service.", "end", .planned),
        ("Should the talks fail, [PLACE Chile] will attack [PLACE Lima].", "attack", .conditional),
        ("Unless [PLACE Norway] yields, [PLACE Chile] will attack [PLACE Lima].", "attack", .conditional),
        ("[PERSON Ola Dahl] said that, if asked, he will visit [PLACE Lima].", "visit", .conditional),
        ("Even if it rains, [PERSON Anna Berg] will visit [PLACE Lima].", "visit", .planned),
        ("Asked if it rains, [PERSON Ola Dahl] said he will visit [PLACE Lima].", "visit", .planned),
        ("The mayor of [PLACE Lima] offered to step down.", "step", .conditional),
        ("The 1 May rally in [PLACE Lima] ended.", "rally", .happened),
        ("They told little of how convicted killer [PERSON Ola Dahl] fled.", "convicted", .conditional),
        ("[PLACE Chile] says [NAT Peruvian] troops have shelled [PLACE Arica].", "shelled", .claimed),
        ("[PLACE Peru] says [NAT Peruvian] troops have shelled [PLACE Arica].", "shelled", .happened),
        ("Police said [PERSON Ola Dahl] killed two people in [PLACE Lima].", "killed", .happened),
        (
            "[ORG Nordia] paid to settle claims by the state of [PLACE Utah] that it charged hidden fees.", "charged",
            .claimed
        ),
        ("[PLACE Slovakia] says [PLACE Slovenia] has shelled [PLACE Arica].", "shelled", .claimed),
        ("[PLACE France] says [NAT French] troops have shelled [PLACE Arica].", "shelled", .happened),
        ("Police arrested [PERSON Ola Dahl] after he allegedly stole a car.", "arrested", .happened),
        ("Police arrested [PERSON Ola Dahl] after he allegedly stole a car.", "stole", .claimed),
        ("[PERSON Ola Dahl] was accused of firing a gun.", "firing", .claimed),
    ])
    func tellsWhetherItHappened(marked: String, trigger: String, status: EventStatus) {
        #expect(MarkedEvents(marked).report(of: trigger)?.status == status)
    }

    @Test(arguments: [
        ("[PERSON Anna Berg] visited [PLACE Lima] in May 2010.", "2010-05-01", "2010-05-31", DateOrigin.text),
        ("[PERSON Anna Berg] visited [PLACE Lima] from 3 to 5 May 2010.", "2010-05-03", "2010-05-05", .text),
        ("In 2009 she won. She visited [PLACE Lima].", "2009-01-01", "2009-12-31", .previous),
        ("[PERSON Ola Dahl] said on Tuesday that she visited [PLACE Lima].", "2014-11-18", "2014-11-18", .published),
        (
            "[PERSON Anna Berg] visited [PLACE Lima] for the first time since taking power in 2011.", "2014-11-18",
            "2014-11-18", .published
        ),
        (
            "While [PERSON Anna Berg] visited [PLACE Lima], the strike in May 2010 went on.", "2014-11-18",
            "2014-11-18",
            .published
        ),
        (
            "[PERSON Anna Berg] visited [PLACE Lima] to say sorry for the attacks in 2010.", "2014-11-18", "2014-11-18",
            .published
        ),
        (
            "[PERSON Anna Berg] visited [PLACE Lima], ending a row of May 2010.", "2014-11-18", "2014-11-18", .published
        ),
        (
            "[PERSON Anna Berg] visited [PLACE Lima] in the 2010 [ORG Nordia] van.", "2014-11-18", "2014-11-18",
            .published
        ),
        (
            "[PERSON Anna Berg] visited [PLACE Lima] despite the August 1988 law.", "2014-11-18", "2014-11-18",
            .published
        ),
        ("LIMA, 3 Nov. 2014 - [PERSON Anna Berg] visited the port.", "2014-11-03", "2014-11-03", .text),
    ])
    func findsWhen(marked: String, from: String, to: String, origin: DateOrigin) {
        let report = MarkedEvents(marked, published: "2014-11-18").report(of: "visited")
        #expect(report?.days == DayInterval(from: CalendarDay(iso: from), to: CalendarDay(iso: to)))
        #expect(report?.dateOrigin == origin)
    }

    @Test(arguments: [
        "The mayor praised [PERSON Anna Berg], who visited [PLACE Lima].",
        "[PERSON Anna Berg] had visited [PLACE Lima] before.",
        "Much has changed since [PERSON Anna Berg] visited [PLACE Lima].",
        "[PERSON Anna Berg] has already visited [PLACE Lima].",
        "[PERSON Anna Berg] has long visited [PLACE Lima].",
        "He sang. He sang. He sang. He sang. He sang. [PERSON Anna Berg] has visited [PLACE Lima].",
        "He sang. He sang. He sang. He sang. He sang. He sang when [PERSON Anna Berg] visited [PLACE Lima].",
        "Since its opening in 2003 [PERSON Anna Berg] has visited [PLACE Lima].",
    ])
    func assumesNoDayForWhatLiesFurtherBack(marked: String) {
        #expect(MarkedEvents(marked, published: "2014-11-18").report(of: "visited")?.days == .open)
    }

    @Test func leavesADayOpenThatNothingTells() {
        let report = MarkedEvents("[PERSON Anna Berg] visited [PLACE Lima].").report(of: "visited")
        #expect(report?.days == .open)
        #expect(report?.dateOrigin == DateOrigin.none)
    }

    @Test(arguments: [
        ("[PERSON Ola Dahl] said [PERSON Anna Berg] visited [PLACE Lima].", "Ola Dahl"),
        ("[PERSON Anna Berg] visited [PLACE Lima], [ORG NTB] reported.", "NTB"),
        ("[PERSON Anna Berg] visited [PLACE Lima], according to [ORG NTB].", "NTB"),
        ("[PERSON Anna Berg] visited [PLACE Lima], said [PERSON Ola Dahl].", "Ola Dahl"),
    ])
    func tellsWhoSaidSo(marked: String, speaker: String) {
        let events = MarkedEvents(marked)
        #expect(events.report(of: "visited")?.attribution.map(events.text.slice) == speaker)
        #expect(events.written("visited") == "visit happened: Anna Berg > Lima @ Lima")
        #expect(events.report(of: "said") == nil && events.report(of: "reported") == nil)
    }

    @Test(arguments: [
        ("On Monday [PERSON Anna Berg] visited [PLACE Lima] (again), [ORG NTB] reported.", "Anna Berg visited Lima"),
        (
            "The mayor said [PERSON Anna Berg] visited [PLACE Lima] in May 2010 to open a school.",
            "Anna Berg visited Lima to open a school"
        ),
        (
            "[NAT Norwegian] Prime Minister [PERSON Anna Berg] visited [PLACE Lima], [PLACE Peru].",
            "Norwegian Prime Minister Anna Berg visited Lima, Peru"
        ),
    ])
    func makesALineOfTheArticlesWords(marked: String, line: String) {
        #expect(MarkedEvents(marked).report(of: "visited")?.text == line)
    }

    @Test(arguments: [
        (
            "convicted", "A pharmacist who laced her partner's coffee with a drug was convicted in [PLACE Lima].",
            "A pharmacist who laced her partner's coffee with a drug was convicted in Lima"
        ),
        ("charged", "A man arrested after the shooting was charged in [PLACE Lima].", "A man was charged in Lima"),
        ("closed", "[PERSON Anna Berg] resigned after the inquiry was closed.", "The inquiry was closed"),
        (
            "recovered", "The toll rose after divers cut open the hull and recovered 19 bodies.",
            "Divers recovered 19 bodies"
        ),
        (
            "left", "[PERSON Ola Dahl], 51, of [PLACE Lima], left the court in tears.",
            "Ola Dahl left the court in tears"
        ),
        ("died", "[PERSON Ola Dahl] fell at the shop they ran and died in hospital.", "Ola Dahl died in hospital"),
    ])
    func theSubjectIsThatOfTheOwnClause(trigger: String, marked: String, line: String) {
        #expect(MarkedEvents(marked).report(of: trigger)?.text == line)
    }

    /// The subject of each verb is that of the one before.
    @Test func manyVerbsInARowAreReadOnce() {
        let marked = "[PERSON Ola Dahl] came to [PLACE Lima]" + String(repeating: " and ran and died", count: 100) + "."
        #expect(MarkedEvents(marked).reports.count > 100)
    }

    @Test func aLineHasAtMost120Characters() {
        let long = String(repeating: "a very long and winding way ", count: 8)
        let text =
            MarkedEvents("[PERSON Anna Berg] attacked " + long + "to [PLACE Lima].").report(of: "attacked")?.text ?? ""
        #expect(text.count <= 120 && text.hasSuffix("…") && text.hasPrefix("Anna Berg attacked a very"))
    }

    @Test func whatSomebodyIsCalledIsNoEvent() {
        let events = MarkedEvents(
            "A man named [PERSON Ola Dahl] met [PERSON Anna Berg]. [ORG Nordia] named [PERSON Ida Holm].")
        #expect(events.reports.map(\.kind) == [.consult, .appoint])
    }

    @Test(arguments: [
        ("Railway workers in [PLACE Belgium] began a 48-hour strike on Wednesday.", "strike"),
        ("Cyclone [NAT Mirela] weakened to a depression on Monday.", "weakened"),
        ("The shoe factory burned down in the spring of 1985, killing the watchman.", "burned"),
        ("Governor [PERSON Ola Dahl] resigned on May 12, 2013.", "resigned"),
    ])
    func whatHappenedHasALine(marked: String, trigger: String) {
        let report = MarkedEvents(marked, published: "2014-11-18").report(of: trigger)
        #expect(report?.isNotable == true)
        #expect(report?.dateOrigin == .text)
    }

    @Test func whereAThingComesFromHasNoDay() {
        let marked = "The rocket was developed by [ORG Nordia]. It was bought by [PLACE Chile]."
        let events = MarkedEvents(marked, published: "2014-11-18")
        #expect(events.report(of: "developed")?.days == .open)
        #expect(events.day(of: "bought") == "2014-11-18")
    }

    @Test func whatFollowedSomethingLongAgoHasNoDay() {
        let marked = "[PERSON Ola Dahl] was accused of theft following a concert in [PLACE Lima] in 2010."
        #expect(MarkedEvents(marked, published: "2014-11-18").report(of: "accused")?.days == .open)
    }

    @Test func whatCouldHappenOnADayToComeIsPlanned() {
        let events = MarkedEvents(
            "[PERSON Anna Berg] could visit [PLACE Lima] by the end of the year.", published: "2014-05-18")
        #expect(events.report(of: "visit")?.status == .planned)
        let proviso = MarkedEvents(
            "If the weather holds, [PERSON Anna Berg] could visit [PLACE Lima] by the end of the year.",
            published: "2014-05-18")
        #expect(proviso.report(of: "visit")?.status == .planned)
        let denied = MarkedEvents("[PERSON Anna Berg] may not visit [PLACE Lima] in May 2090.", published: "2014-05-18")
        #expect(denied.report(of: "visit")?.status == .conditional)
    }

    @Test(arguments: [
        "The photos released by [PERSON Anna Berg] show [PLACE Lima].",
        "[PERSON Anna Berg] declined to comment.",
        "[PERSON Anna Berg] declined to discuss details.",
        "[ORG Nordia] declined to comment on pending litigation.",
        "The firm that it hired to search the mill has ended its inquiry into [PERSON Ola Dahl].",
        "They marked the anniversary of the surrender of [PLACE Norway] in May 2010.",
        "The head of the inquiry into [PERSON Anna Berg] said it was late.",
    ])
    func whatMakesNoLineIsNotNotable(marked: String) {
        #expect(!MarkedEvents(marked, published: "2014-11-18").reports.contains { $0.isNotable })
    }

    @Test func onlyTheTellingOnesAreNotable() {
        let events = MarkedEvents("[PERSON Anna Berg] began a visit to [PLACE Lima]; she walked and took a look.")
        #expect(events.reports.filter(\.isNotable).map { events.text.slice($0.trigger) } == ["visit"])
    }

    @Test(arguments: [
        ("Miners fled, according to [ORG NTB].", "NTB"),
        ("Miners fled, [PERSON Ola Dahl] said.", "Ola Dahl"),
        ("Miners fled, court officials said.", "court officials"),
        ("Miners fled, the [NAT Chilean] police said on Monday.", "the Chilean police"),
        ("Miners fled, according to court documents.", "court documents"),
        ("Miners fled, a [ORG Nordia] spokesperson said.", "a Nordia spokesperson"),
        ("According to the [NAT Chilean] news site [ORG NTB], miners fled.", "NTB"),
        ("Miners fled, she said.", nil),
        ("Miners fled, according to relatives of [PERSON Ola Dahl].", "relatives"),
        ("Miners fled, according to papers of [ORG NTB].", "papers"),
        ("Miners fled with [PERSON Ola Dahl], who said he was ill.", nil),
        ("Miners fled on a road that guards said could collapse.", nil),
        ("Miners fled, and nobody said why.", nil),
        ("Miners fled, but the army denied that a coup was under way and said that it was calm.", "the army"),
    ])
    func namesOrDescribesWhoSaysSo(marked: String, speaker: String?) {
        let events = MarkedEvents(marked)
        #expect(events.report(of: "fled")?.attribution.map { events.text.slice($0) } == speaker)
    }

    @Test(arguments: [
        ("A fire broke out in [PLACE Oslo].", "fire", "disaster happened:  >  @ Oslo"),
        ("Talks began in [PLACE Oslo].", "Talks", "consult happened:  >  @ Oslo"),
        ("The talks were praised in [PLACE Oslo].", "talks", "consult happened:  > "),
        (
            "That [PERSON Ola Dahl] had come to [PLACE Lima] was proof of how firm the intention in [PLACE Oslo] is.",
            "come", "move happened: Ola Dahl > Lima @ Lima"
        ),
    ])
    func theVerbOfANounTellsWhere(marked: String, trigger: String, written: String) {
        #expect(MarkedEvents(marked).written(trigger) == written)
    }

    @Test func whatContinuesHasBegun() {
        let marked = "[PERSON Anna Berg]'s visit would continue for several days, the ministry said."
        #expect(MarkedEvents(marked).report(of: "visit")?.status == .happened)
        let coming = "[PERSON Anna Berg]'s visit would begin on Friday, the ministry said."
        #expect(MarkedEvents(coming).report(of: "visit")?.status == .planned)
    }
}
