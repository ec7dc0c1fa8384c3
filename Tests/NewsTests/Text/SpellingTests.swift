import Testing

@testable import News

@Suite struct SpellingTests {
    @Test(arguments: [("mesure", "measure"), ("measrue", "measure"), ("xyz", nil), ("a", nil), ("theme", "theme")])
    func nearest(word: String, expected: String?) {
        #expect(Spelling.nearest(to: word, among: ["theme", "measure", "mouse"]) == expected)
    }

    @Test(arguments: [
        ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("same", "same", 0), ("befroe", "before", 1),
    ])
    func distance(left: String, right: String, expected: Int) {
        #expect(Spelling.distance(left, right) == expected)
    }
}
