import News
import Testing

@testable import measure

/// Places without the blanks are the same however lines were joined.
@Suite struct NonBlanksTests {
    @Test func aRangeOfAllCodePointsLosesTheBlanksInFrontAndWithin() {
        #expect(NonBlanks.range(4..<11, in: "Anna met Bé  on") == 4..<9)
        #expect(NonBlanks.range(0..<0, in: "Anna") == 0..<0)
    }

    @Test func aSpanIsThatOfTheBytesOfTheText() {
        let blanks = NonBlanks("É met\n Bé.")
        #expect(blanks.text == "ÉmetBé.")
        #expect(blanks.span(0..<1) == TextSpan(0, 2))
        #expect(blanks.span(1..<4) == TextSpan(3, 6))
        #expect(blanks.span(4..<6) == TextSpan(8, 11))
    }

    @Test func aRangeSpansTheBlanksWithinIt() {
        #expect(NonBlanks("Anna  Berg left").span(0..<8) == TextSpan(0, 10))
    }

    @Test func whatIsEmptyOrReachesPastTheEndIsNothing() {
        let blanks = NonBlanks("Anna left")
        #expect(blanks.span(2..<2) == TextSpan(0, 0))
        #expect(blanks.span(6..<9) == TextSpan(0, 0))
        #expect(blanks.span(6..<8) == TextSpan(7, 9))
    }

    @Test func theSamePlaceInATextWhoseLinesWereJoined() {
        let (broken, joined) = ("Anna\n  Berg\nleft", "Anna Berg left")
        let range = NonBlanks.range(7..<11, in: broken)
        #expect(joined.slice(NonBlanks(joined).span(range)) == "Berg")
        #expect(CodePointPlaces(of: broken).range(range) == 7..<11)
    }

    @Test func codePointsAreCountedNotBytes() {
        #expect(NonBlanks.count("Bé \n日本".utf8) == 4)
    }
}
