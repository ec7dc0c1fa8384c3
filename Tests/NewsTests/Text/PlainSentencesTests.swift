import News
import Testing

@Suite struct PlainSentencesTests {
    private func sentences(_ text: String) -> [String] {
        PlainSentences(text).spans(in: TextSpan(0, text.utf8.count)).map { text.slice($0) }
    }

    private static let cases: [(String, [String])] = [
        ("Berg left. Lund stayed.", ["Berg left.", "Lund stayed."]),
        ("Mr. Brekke left. So did J. P. Lund! Why?", ["Mr. Brekke left.", "So did J. P. Lund!", "Why?"]),
        ("Why? No. 5 stayed.", ["Why?", "No. 5 stayed."]),
        ("He sat. She asked the U.S. Senate.", ["He sat.", "She asked the U.S. Senate."]),
        ("“Nobody came.” They left.", ["“Nobody came.”", "They left."]),
        ("(Nobody came.) They left … Then rain came.", ["(Nobody came.)", "They left …", "Then rain came."]),
        ("OSLO. – Brekke left.", ["OSLO. – Brekke left."]),
        ("He asked 3.5 million. in vain", ["He asked 3.5 million. in vain"]),
        ("No end", ["No end"]), ("", []), ("...", ["..."]), ("Wait…", ["Wait…"]), ("“An end…”", ["“An end…”"]),
    ]

    @Test(arguments: cases)
    func endWhereTheNextBegins(text: String, expected: [String]) {
        #expect(sentences(text) == expected)
    }

    @Test func ofAPartOnlyItsOwn() {
        let text = "One. Two. Three."
        #expect(PlainSentences(text).spans(in: TextSpan(5, 12)).map { text.slice($0) } == ["Two.", "Th"])
    }
}
