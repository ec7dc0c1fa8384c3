import Testing

@testable import Analysis

/// On which side of the day of writing, a Tuesday, a weekday lies.
@Suite struct ClauseTenseTests {
    @Test(arguments: [
        "It cancelled all trains until [DATE:2014-11-20 Thursday] after a crash.",
        "It suspended flights through [DATE:2014-11-21 Friday].",
        "He was released on bail until [DATE:2014-11-21 Friday].",
        "She moved the vote to [DATE:2014-11-20 Thursday], and a judge adjourned the trial to [DATE:2014-11-21 Friday].",
        "Unions called a strike for [DATE:2014-11-21 Friday] over pay.",
        "They set [DATE:2014-11-20 Thursday] for the launch.",
        "The vote will be held on [DATE:2014-11-21 Friday].",
        "It was told in a talk to be broadcast on [DATE:2014-11-23 Sunday].",
        "It won on [DATE:2014-11-16 Sunday] and plays a final that will be held on [DATE:2014-11-22 Saturday].",
        "They are to meet in Seoul on [DATE:2014-11-21 Friday].",
        "She met the king ahead of [DATE:2014-11-20 Thursday]'s talks.",
        "The deal must be approved by [DATE:2014-11-21 Friday].",
    ])
    func whatIsAppointedIsToCome(marked: String) {
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }

    @Test(arguments: [
        "The fire burned until [DATE:2014-11-15 Saturday] and destroyed a mill.",
        "He did not resign until [DATE:2014-11-16 Sunday].",
        "It was not until [DATE:2014-11-13 Thursday] that she spoke.",
        "She blamed Chile for [DATE:2014-11-13 Thursday]'s attack, and came for [DATE:2014-11-14 Friday] prayers.",
        "It came to [DATE:2014-11-17 Monday] papers.",
        "She passed a test on [DATE:2014-11-14 Friday] and will be shown to the press.",
        "It plays Chile after beating Peru on [DATE:2014-11-16 Sunday].",
        "The road had to be closed on [DATE:2014-11-16 Sunday].",
    ])
    func whatWasDoneIsOver(marked: String) {
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }

    @Test(arguments: [
        "Peru votes on [DATE:2014-11-23 Sunday] in a runoff.",
        "The trial continues on [DATE:2014-11-20 Thursday].",
        "Talks between Norway and Chile resume on [DATE:2014-11-21 Friday].",
        "The firm has a second chance on [DATE:2014-11-19 Wednesday].",
        "The final is on [DATE:2014-11-23 Sunday].",
    ])
    func aTimetableIsToldInThePresent(marked: String) {
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }

    @Test(arguments: [
        "Norway beats Chile on [DATE:2014-11-16 Sunday]",
        "Peru votes for change on [DATE:2014-11-16 Sunday]",
        "She won 300 votes on [DATE:2014-11-16 Sunday].",
        "Three people are dead after a blast on [DATE:2014-11-16 Sunday].",
        "The number of its visits on [DATE:2014-11-16 Sunday].",
    ])
    func headlinesAndNounsAreNone(marked: String) {
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }
}
