import Testing

@testable import Analysis

/// Words of time that are part of a name, or of another thing.
@Suite struct DateNamesTests {
    @Test(arguments: [
        "She won to reach the quarter-finals of the cup, and its quarter final was short.",
        "The third quarter-finalist left; a Long March 4C rocket and the Long March 5 flew.",
        "PlayStation Now is closed, wrote Spaceflight Now.",
        "The Sunday Times and the Monday Herald asked; Saturday Night Live and Black Friday came.",
        "Sheffield Wednesday lost, and so did the Super Bowl Sunday sales.",
    ])
    func leavesNames(text: String) {
        #expect(datesFound(in: text, published: "2014-11-18").isEmpty)
    }

    @Test(arguments: [
        "Profit rose in [DATE:2014-Q3 the third quarter], and finally in [DATE:2014-Q3 the quarter].",
        "The rocket flew on [DATE:2014-03-04 March 4], and again in [DATE:2014-03 March].",
        "Nordia lost money in [DATE:2014-Q3 the third quarter]\n\nFinal figures will be told in [DATE:2014-12 December].",
        "Norway [DATE:PRESENT_REF now] leads. [DATE:PRESENT_REF Now] Chile follows.",
        "The paper came on [DATE:2014-11-16 Sunday]. Times were hard on [DATE:2014-11-17 Monday].",
        "She left on a black [DATE:2014-11-14 Friday], said the Post on [TIME:2014-11-15TNI Saturday night].",
    ])
    func keepsDates(marked: String) {
        // A Tuesday.
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }
}
