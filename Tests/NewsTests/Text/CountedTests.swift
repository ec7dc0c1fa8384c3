import News
import Testing

@Suite struct CountedTests {
    @Test(
        arguments: [
            (0, "article", "0 articles"), (1, "article", "1 article"), (12, "article", "12 articles"),
            (1, "folded copy", "1 folded copy"), (2, "entity", "2 entities"), (3, "day", "3 days"),
        ])
    func thingsAreCounted(number: Int, noun: String, words: String) {
        #expect(counted(number, noun) == words)
    }

    @Test func theNumberMayBeWrittenOtherwise() {
        #expect(counted(41_203, "mention", shown: "41,203") == "41,203 mentions")
    }
}
