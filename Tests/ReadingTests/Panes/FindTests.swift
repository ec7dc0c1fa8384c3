import News
import Reading
import Testing

@Suite struct FindTests {
    private func found(_ patterns: [String], _ text: String) -> [String] {
        Find(patterns, in: text).matches.map { text.slice($0) }
    }

    @Test func caseAndAccentsDoNotMatter() {
        #expect(found(["zurich"], "Zürich, ZURICH and Zu\u{308}rich") == ["Zürich", "ZURICH", "Zu\u{308}rich"])
        #expect(found(["МИР"], "Мир и мир") == ["Мир", "мир"])
    }

    @Test func aLineBreakIsABlank() {
        #expect(found(["two words"], "two\nwords") == ["two\nwords"])
    }

    @Test func itBeginsWhereTheReaderIs() {
        #expect(Find(["a"], in: "a b a b a", from: 3).current == 1)
        #expect(Find(["a"], in: "a b", from: 3).current == 0)
        #expect(Find(["x"], in: "a b").match == nil)
    }
}
