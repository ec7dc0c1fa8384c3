import News
import Testing

@testable import Analysis

/// Which day an event gets of a sentence written on a Tuesday.
@Suite struct EventTimeTests {
    private func day(of trigger: String, in marked: String) -> String? {
        MarkedEvents(marked, published: "2014-11-18").day(of: trigger)
    }

    @Test(arguments: [
        ("[ORG Nordia] cancelled all trains in [PLACE Lima] until Thursday.", "cancelled", "2014-11-18"),
        ("[ORG Nordia] suspended flights to [PLACE Lima] through Friday.", "suspended", "2014-11-18"),
        ("[PERSON Anna Berg] moved the vote to Thursday.", "moved", "2014-11-18"),
        ("[PERSON Anna Berg] moved the vote to Thursday.", "vote", "2014-11-20"),
        ("[ORG Nordia] called a strike for Wednesday.", "called", "2014-11-18"),
        ("[ORG Nordia] called a strike for Wednesday.", "strike", "2014-11-19"),
        ("[ORG Nordia] delayed the launch of its rocket until Monday.", "launch", "2014-11-24"),
        ("[ORG Nordia] shares rose 3 percent since Monday's close.", "rose", "2014-11-18"),
        ("[PERSON Anna Berg] visited [PLACE Lima] from Thursday until Sunday.", "visited", "2014-11-13"),
        ("[PERSON Ola Dahl] has been jailed since May.", "jailed", "2014-05-01"),
        ("[PERSON Ola Dahl] did not resign until Sunday.", "resign", "2014-11-16"),
    ])
    func theEndOfATermIsNotItsDay(marked: String, trigger: String, expected: String) {
        #expect(day(of: trigger, in: marked) == expected)
    }

    @Test(arguments: [
        ("Since Sunday, rebels have shelled [PLACE Lima].", "shelled"),
        ("Rebels have shelled the town of [PLACE Lima] since Sunday.", "shelled"),
    ])
    func whatGoesOnSinceADayLastsUntilToday(marked: String, trigger: String) {
        let days = DayInterval(from: CalendarDay(iso: "2014-11-16"), to: CalendarDay(iso: "2014-11-18"))
        #expect(MarkedEvents(marked, published: "2014-11-18").report(of: trigger)?.days == days)
    }

    @Test func theDayOfADatelineIsThatOfWriting() {
        let marked = "[PLACE LIMA], Nov. 18 (Nordwire) - A ferry sank off [PLACE Huacho] on Sunday."
        let report = MarkedEvents(marked, published: "2014-11-18").report(of: "sank")
        #expect(report?.days.from?.iso == "2014-11-16")
    }

    @Test(arguments: [
        ("[PERSON Anna Berg] accused [ORG Nordia] of ignoring a 2012 audit.", "accused", "2014-11-18"),
        ("The court in [PLACE Lima] upheld a 2012 ruling.", "upheld", "2014-11-18"),
        ("[PERSON Anna Berg] agreed to pay to settle a lawsuit filed in 2012.", "agreed", "2014-11-18"),
        ("[ORG Nordia] bought 40 buses built in 2009 and sold 12 trams.", "sold", "2014-11-18"),
        (
            "Police questioned a man about the murder of [PERSON Ida Holm] in June 2011 and freed him.", "freed",
            "2014-11-18"
        ),
        ("The death toll from Monday's sinking of a ferry rose to 57 on Tuesday.", "rose", "2014-11-18"),
        ("The party that won Sunday's election named [PERSON Ana Ruiz] on Monday.", "named", "2014-11-17"),
        ("[PERSON Anna Berg] won Sunday's election.", "won", "2014-11-16"),
        ("[PERSON Anna Berg] spoke at Sunday's rally.", "spoke", "2014-11-16"),
        ("The number of thefts in [PLACE Lima] rose 12 percent compared to 2012.", "rose", "2014-11-18"),
        ("[ORG Nordia] said yesterday it had closed its mill.", "closed", "2014-11-17"),
        ("[ORG Nordia] published its analysis of 2012 hiring trends in [PLACE Lima].", "published", "2014-11-18"),
        (
            "[ORG Nordia] did not answer the petition and, in January 2012, the firm sued [PERSON Ola Dahl].", "answer",
            "2014-11-18"
        ),
        ("[PERSON Anna Berg] left [PLACE Lima] in 2009 and in 2012 she founded [ORG Nordia].", "left", "2009-01-01"),
        ("Though [ORG Nordia] shut down that mill in October 2012, others opened.", "shut", "2012-10-01"),
        ("[ORG Nordia] said that mill workers left in October 2012.", "left", "2012-10-01"),
        ("[PLACE Norway] seized the port, long a goal of its kings, in the spring of 2012.", "seized", "2012-03-01"),
        ("[PERSON Anna Berg] won an award in 2009 and joined [ORG Nordia] in 2012.", "joined", "2012-01-01"),
        ("[PERSON Anna Berg] won Sunday's election, the commission announced on Monday.", "won", "2014-11-16"),
        ("[ORG Nordia] posted a fall in third-quarter profit on Monday.", "posted", "2014-11-17"),
        ("[PERSON Anna Berg] left in 2009 and said then [ORG Nordia] would be sold by 2013.", "left", "2009-01-01"),
        ("[ORG Nordia] announced significant updates to its tools yesterday.", "announced", "2014-11-17"),
        ("[PERSON Anna Berg], who has died aged 87, built schools.", "died", "2014-11-18"),
    ])
    func ofSeveralDatesItIsTheVerbsOwn(marked: String, trigger: String, expected: String) {
        #expect(day(of: trigger, in: marked) == expected)
    }

    @Test(arguments: [
        ("Born in [PLACE Lima] in 1950, [PERSON Rosa Quispe] married at 21.", "married"),
        ("[PERSON Rosa Quispe] was born in [PLACE Lima] in 1950 and moved to [PLACE Rome] at the age of 30.", "moved"),
        ("[PERSON Anna Berg], who has died aged 87, built schools.", "built"),
        ("In May [PERSON Ola Dahl] came. He left for [PLACE Rome] at 19.", "left"),
        ("Tests showed [PERSON Ola Dahl] ruptured a tendon in the final.", "ruptured"),
        ("[PERSON Ola Dahl] was jailed on Monday. He was arrested two days after the fighting began.", "arrested"),
    ])
    func nobodyTellsWhen(marked: String, trigger: String) {
        #expect(MarkedEvents(marked, published: "2014-11-18").report(of: trigger)?.days == .open)
    }

    @Test func whatLastedUntilADayIsOpen() {
        let marked = "The fire burned until Saturday and destroyed the mill of [ORG Nordia]."
        #expect(MarkedEvents(marked, published: "2014-11-18").report(of: "burned")?.days == .open)
    }

    @Test(arguments: [
        ("[PERSON Anna Berg], elected in 2009, dismissed the mayor of [PLACE Lima].", "dismissed", "2014-11-18"),
        (
            "[ORG Nordia] claimed the raid, saying it was for a strike on a village last week in which ten died.",
            "claimed", "2014-11-18"
        ),
        ("[PERSON Ola Dahl], jailed in 2009 for theft, was released.", "released", "2014-11-18"),
        ("Founded in 1912, [ORG Nordia] closed its mill.", "closed", "2014-11-18"),
        ("[PERSON Anna Berg], minister from 2009 to 2012, dismissed the claims.", "dismissed", "2014-11-18"),
        ("In a talk to be broadcast on Sunday, [PERSON Anna Berg] praised [ORG Nordia].", "praised", "2014-11-18"),
        ("[ORG Nordia] was founded in 1988 and bought a mill a year later.", "bought", "1989-01-01"),
        ("Thousands protested in [PLACE Lima], as they did in January.", "protested", "2014-11-18"),
        ("Floods that began on Saturday killed 30 people on Sunday.", "killed", "2014-11-16"),
        ("On Sunday, [PERSON Anna Berg], elected in 2009, dismissed the mayor.", "dismissed", "2014-11-16"),
        ("[PERSON Ola Dahl], jailed in 2009, was released on Monday.", "released", "2014-11-17"),
    ])
    func whatDescribesTheSubjectHasItsOwnDay(marked: String, trigger: String, expected: String) {
        #expect(day(of: trigger, in: marked) == expected)
    }

    @Test func aClauseWithinTheSubjectKeepsItsDay() {
        let marked = "Floods that began on Saturday have killed 30 people."
        #expect(MarkedEvents(marked, published: "2014-11-18").day(of: "killed") != "2014-11-15")
        #expect(day(of: "began", in: marked) == "2014-11-15")
        let between = "[ORG Nordia], which told of a loss last week, cut 300 jobs."
        #expect(day(of: "cut", in: between) != "2014-11-10")
    }

    @Test func aDateBehindTheMainVerbIsNotOfTheClauseBefore() {
        let marked = "The court that had tried [PERSON Ola Dahl] sentenced [PERSON Anna Roe] on Monday."
        #expect(MarkedEvents(marked, published: "2014-11-18").report(of: "tried")?.days == .open)
        #expect(day(of: "sentenced", in: marked) == "2014-11-17")
    }

    @Test(arguments: [
        (
            "Following [PERSON Ola Dahl]'s defeat in Sunday's vote, [PERSON Anna Berg] appealed.", "appealed",
            "2014-11-18"
        ),
        ("In Sunday's vote, [PERSON Anna Berg] won.", "won", "2014-11-16"),
    ])
    func aDayInFrontIsOfWhatItNames(marked: String, trigger: String, expected: String) {
        #expect(day(of: trigger, in: marked) == expected)
    }

    @Test(arguments: [
        ("[ORG Nordia] withdrew its pill after two patients died.", "died"),
        ("It emerged that [ORG Nordia] sold shares.", "sold"),
        ("[PERSON Ola Dahl], crowned in 1888, rebuilt [PLACE Lima].", "rebuilt"),
        ("Before his election [PERSON Ola Dahl] vowed to leave.", "vowed"),
        ("Ten years after the war ended, [PLACE Norway] left [PLACE Lima].", "war"),
    ])
    func assumesNoDayForWhatWasBefore(marked: String, trigger: String) {
        #expect(MarkedEvents(marked, published: "2014-11-18").report(of: trigger)?.days == .open)
    }

    @Test(arguments: [
        ("[ORG Nordia] closed a road after two people died in a crash.", "died"),
        ("[PERSON Anna Berg] said that [ORG Nordia] sold shares.", "sold"),
        ("Before their meeting [PERSON Ola Dahl] vowed to leave.", "vowed"),
        ("The war ended in [PLACE Lima].", "war"),
    ])
    func assumesTheDayForTheNews(marked: String, trigger: String) {
        #expect(day(of: trigger, in: marked) == "2014-11-18")
    }
}
