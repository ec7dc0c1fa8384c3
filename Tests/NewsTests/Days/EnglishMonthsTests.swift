import News
import Testing

@Suite struct EnglishMonthsTests {
    @Test(arguments: [("jan", 1), ("May", 5), ("DEC", 12), ("sept", nil), ("", nil)])
    func aMonthIsKnownByItsFirstLetters(word: String, number: Int?) {
        #expect(EnglishMonths.number(short: word) == number)
    }
}
