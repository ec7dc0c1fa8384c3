import News
import Testing

@testable import Analysis

@Suite struct NarrativeTimeTests {
    @Test(arguments: [
        "In 2001 [PERSON Anna Berg] came to [PLACE Lima]. [PERSON Anna Berg] met [PERSON Ola Dahl] there.",
        "[PLACE Norway] was poor in those years. [PERSON Anna Berg] met [PERSON Ola Dahl] there.",
        "The late [PERSON Anna Berg] met [PERSON Ola Dahl] there.",
        "[PERSON Anna Berg] once met [PERSON Ola Dahl] there.",
    ])
    func assumesNoDayWhereTheTextLooksBack(marked: String) {
        let report = MarkedEvents(marked, published: "2014-11-18").report(of: "met")
        #expect(report?.days == .open || report?.dateOrigin == .previous)
        #expect(report?.dateOrigin != .published)
    }

    @Test(arguments: [
        "[PERSON Anna Berg] met [PERSON Ola Dahl] in [PLACE Lima].",
        "In 2001 [PERSON Anna Berg] came to [PLACE Lima]. [PLACE Norway] has won. She met [PERSON Ola Dahl].",
    ])
    func newsIsAssumedToBeOfTheDay(marked: String) {
        let report = MarkedEvents(marked, published: "2014-11-18").report(of: marked.contains("won") ? "won" : "met")
        #expect(report?.dateOrigin == .published)
    }

    @Test(arguments: [
        ("[PERSON Anna Berg], who led [PLACE Norway] from 2009 to 2012, denied the charges.", "denied", "2014-11-18"),
        ("[PERSON Anna Berg], who was elected in 2009, has vowed to stay.", "vowed", "2014-11-18"),
        ("[PERSON Anna Berg] refused to return the ship, citing a 1963 law.", "refused", "2014-11-18"),
        ("[PERSON Anna Berg] fled during a 2009 raid on [PLACE Lima].", "raid", "2009-01-01"),
        ("Last week [PERSON Anna Berg], who leads [PLACE Norway], visited [PLACE Lima].", "visited", "2014-11-10"),
        ("In 2010, as doubts were raised, [PLACE Norway] sold the mill.", "sold", "2010-01-01"),
        ("[PERSON Anna Berg] has unveiled a plan to cut costs in [PLACE Lima] by 2030.", "unveiled", "2014-11-18"),
        ("[PERSON Anna Berg] sold the mill in 2002, and [ORG Nordia] has rebuilt it.", "rebuilt", "2014-11-18"),
        ("[PERSON Anna Berg] is demanding papers on the leak in 2010.", "demanding", "2014-11-18"),
        ("He stayed from 1968, when [PLACE Norway] attacked [PLACE Lima], until 1989.", "attacked", "1968-01-01"),
        ("[PERSON Anna Berg] has rejected a charge made against [ORG Nordia] in 2010.", "rejected", "2014-11-18"),
        ("[PERSON Ola Dahl] has been charged in the 1967 killings of two men.", "charged", "2014-11-18"),
        ("Most suspects in the 2012 New Year's Eve attacks were charged.", "charged", "2014-11-18"),
        ("[PERSON Ola Dahl] was arrested but has been freed until May 2015.", "arrested", "2014-11-18"),
        (
            "On 8 November, [PERSON Anna Berg] swept to victory, and is now set to lead.", "victory", "2014-11-08"
        ),
        ("[PERSON Anna Berg] was saved by help after last Friday's attacks.", "saved", "2014-11-18"),
        ("[PERSON Anna Berg] welcomed Sunday's vote.", "welcomed", "2014-11-18"),
        ("Its visit in 2000 and the return trip by [PERSON Ola Dahl] the following year helped.", "trip", "2001-01-01"),
        ("[ORG Nordia] earned $2, up from $1 a year earlier.", "earned", "2014-11-18"),
        ("Net income of [ORG Nordia] fell 8% from a year ago.", "fell", "2014-11-18"),
        ("[ORG Nordia] was helped by prices higher than a year ago.", "helped", "2014-11-18"),
        ("[PERSON Anna Berg] has criticized the Christmas Eve party of [PLACE Lima].", "criticized", "2014-11-18"),
    ])
    func aDateOfAnotherClauseIsNotItsOwn(marked: String, trigger: String, day: String) {
        #expect(MarkedEvents(marked, published: "2014-11-18").day(of: trigger) == day)
    }

    @Test(arguments: [
        ("A blast killed more than 20 people in [PLACE Lima] on Sunday.", "killed"),
        ("[ORG Nordia] evacuated 300 people from 12 villages on Sunday.", "evacuated"),
        ("Nine people of [PLACE Lima] were killed by Sunday's earthquake.", "killed"),
        ("[PERSON Anna Berg] travelled to Sunday's talks in [PLACE Lima].", "travelled"),
        ("Three men were arrested in [PLACE Lima] during Sunday's match.", "arrested"),
    ])
    func aDateBehindANumberOrANounIsItsOwn(marked: String, trigger: String) {
        #expect(MarkedEvents(marked, published: "2014-11-18").day(of: trigger) == "2014-11-16")
    }

    @Test func takesNoOtherDateWhereItsOwnIsNotKnown() {
        let events = MarkedEvents("A jury on Tuesday convicted [PERSON Ola Dahl] of murdering a man in June 2005.")
        #expect(events.report(of: "convicted")?.days == .open)
    }

    @Test func noDayAheadIsThatOfWhatIsOver() {
        let asked = MarkedEvents(
            "In December, [PERSON Anna Berg] asked [ORG Nordia] to leave.", published: "2014-11-18")
        #expect(asked.day(of: "asked") == "2013-12-01")
        let threatened = MarkedEvents(
            "[PERSON Anna Berg] threatened to leave [PLACE Lima] last month.", published: "2014-11-18")
        #expect(threatened.report(of: "leave")?.days == .open)
    }

    @Test func whatIsReportedInTheLeadIsNews() {
        let events = MarkedEvents("[PLACE Norway] said that it had fired a rocket.", published: "2014-11-18")
        #expect(events.report(of: "fired")?.dateOrigin == .published)
    }

    @Test func aDateIsNoEvent() {
        let events = MarkedEvents("LIMA, March 14 - [PERSON Anna Berg] met [PERSON Ola Dahl].", published: "2014-03-14")
        #expect(events.report(of: "March") == nil)
        #expect(events.report(of: "met") != nil)
    }

    @Test func goesOnWithTheDayThatTheLeadGives() {
        let marked =
            "[PERSON Anna Berg] came to [PLACE Lima] on 16 November 2014. [PERSON Ola Dahl] praised [PERSON Anna Berg]."
        let report = MarkedEvents(marked, published: "2014-11-18").report(of: "praised")
        let day = CalendarDay(iso: "2014-11-16")
        #expect(report?.days == DayInterval(from: day, to: day))
        #expect(report?.dateOrigin == .previous)
    }

    @Test func aDateInFrontOfWhenBelongsToItsClause() {
        let marked = "It came in 2001, when [PERSON Anna Berg], who led [PLACE Norway], visited [PLACE Lima]."
        #expect(MarkedEvents(marked, published: "2014-11-18").report(of: "visited")?.days.from?.year == 2001)
    }

    @Test func aDayThatANounBearsIsNotThatOfTheNews() {
        let marked = "[PERSON Anna Berg] discussed Sunday's vote. [PERSON Ola Dahl] left [PLACE Lima]."
        #expect(MarkedEvents(marked, published: "2014-11-18").day(of: "left") == "2014-11-18")
        let own = "Sunday's vote ended a row in [PLACE Lima]. [PERSON Ola Dahl] left [PLACE Lima]."
        #expect(MarkedEvents(own, published: "2014-11-18").day(of: "left") == "2014-11-16")
    }

    @Test func theLeadTellsTheDayByWhoeverSpoke() {
        let marked =
            "[PERSON Anna Berg] said on Monday she would leave. She won in Sunday's vote. She rejected a claim."
        let events = MarkedEvents(marked, published: "2014-11-18")
        #expect(events.day(of: "rejected") == "2014-11-17")
        #expect(events.day(of: "won") == "2014-11-16")
        let old = "[PERSON Anna Berg] said on Thursday she would leave. She rejected a claim."
        #expect(MarkedEvents(old, published: "2014-11-18").day(of: "rejected") == "2014-11-18")
    }

    @Test(arguments: [("It rained in March 2009.", String?.none), ("It rained on Monday.", "2014-11-17")])
    func aTextThatNamesNoDayAboutItsOwnIsNoNews(dated: String, day: String?) {
        let text = "[PERSON Anna Berg] met rebels. They talked. \(dated) Years passed. [PERSON Ola Dahl] bought a mill."
        let events = MarkedEvents(text, published: "2014-11-18")
        #expect(events.day(of: "met") == "2014-11-18")
        #expect(events.day(of: "bought") == day)
    }

    @Test func noPlanIsGoneOnWith() {
        let marked = "[PERSON Anna Berg] will leave on Friday. She rejected a claim."
        #expect(MarkedEvents(marked, published: "2014-11-18").day(of: "rejected") == "2014-11-18")
    }

    @Test func aMishapKeepsTheDayThatItWasGiven() {
        let news = "A jury fined [ORG Nordia]. A jet crashed on 12 June 2013. [ORG Nordia] has paid."
        let events = MarkedEvents(news + " The crash killed 260 people.", published: "2014-11-18")
        #expect(events.day(of: "killed") == "2013-06-12")
        let another = MarkedEvents(news + " Another crash killed 12 people.", published: "2014-11-18")
        #expect(another.day(of: "killed") != "2013-06-12")
        let today = "A jet crashed in [PLACE Lima]. A jet crashed there on 12 June 2013. [ORG Nordia] has paid."
        let both = MarkedEvents(today + " The crash killed 260 people.", published: "2014-11-18")
        #expect(both.day(of: "killed") != "2013-06-12")
    }
}
