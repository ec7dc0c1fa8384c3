import News
import Testing

@testable import Analysis

@Suite struct DateBeforeTests {
    @Test(arguments: [
        "It was launched on [DATE:2014-11-16 Sunday] from Kourou at [TIME:2014-11-16T18:00 18:00 UTC].",
        "He lost [DATE:2014-11-16 Sunday]'s vote and left shortly before [TIME:2014-11-16T24:00 midnight].",
        "It will be held from [DATE:2014-11-24 Monday] to [DATE:2014-11-28 Friday] in Lima.",
        "A ferry sank on [DATE:2014-11-16 Sunday]. It had left Lima at [TIME:2014-11-16T16:00 4 p.m.]",
        "Two trains collided on [DATE:2014-11-15 Saturday]. One left Lima at [TIME:2014-11-15T21:00 9 p.m.]",
        "It rained from [DATE:2014-11-13 Thursday] to [DATE:2014-11-16 Sunday].",
    ])
    func takesTheDayOfTheOneBefore(marked: String) {
        // A Tuesday.
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }

    @Test(arguments: [
        "She said on [DATE:2014-11-17 Monday] that voting began at [TIME:2014-11-18T08:00 08:00].",
        "It was launched on [DATE:2014-11-16 Sunday]. The talks will begin at [TIME:2014-11-18T18:00 18:00 UTC].",
        "It rained on [DATE:2014-11-16 Sunday] and snowed [TIME:2014-11-18TNI tonight].",
        "It rained on [DATE:2014-11-16 Sunday] and again [DATE:2014-11-18 today], and she left on [DATE:2014-11-14 Friday].",
    ])
    func takesNoDayOfAnother(marked: String) {
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }

    @Test func lessThanSoLongAgoIsSinceThen() {
        let found = datesFound(in: "It was sold less than two weeks ago.", published: "2014-11-18")
        #expect(found.map(\.days.from?.iso) == ["2014-11-04"] && found.map(\.days.to?.iso) == ["2014-11-18"])
        let whole = datesFound(in: "It was sold two weeks ago.", published: "2014-11-18")
        #expect(whole.map(\.days.from?.iso) == ["2014-11-03"] && whole.map(\.days.to?.iso) == ["2014-11-09"])
    }
}
