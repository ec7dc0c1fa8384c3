import Testing

@testable import Ingestion

@Suite struct FirstSentenceTests {
    @Test(arguments: [
        ("Two men met. They left.", "Two men met."),
        ("Mr. J. Doe of the U.S. Senate met Gen. Roe. They left.", "Mr. J. Doe of the U.S. Senate met Gen. Roe."),
        ("“Nobody came.” They left.", "“Nobody came.”"),
        ("No stop at all", "No stop at all"),
        ("First line\n\nSecond paragraph.", "First line"),
    ])
    func endsWhereTheSentenceDoes(text: String, sentence: String) {
        #expect(FirstSentence.of(text) == sentence)
    }

    /// Joiners without end are one character.
    @Test func lettersWithoutEndAreCut() {
        for letter in ["\u{200D}", "\u{1160}", "e\u{301}"] {
            let title = FirstSentence.of("One" + String(repeating: letter, count: 100_000) + " word.")
            #expect(title.utf8.count < 2_000)
        }
    }

    @Test func longSentencesAreCutAtAWord() {
        let text = String(repeating: "seven words and then some more, ", count: 10)
        let title = FirstSentence.of(text)
        #expect(title.count <= 121)
        #expect(title.hasSuffix("…"))
        #expect(text.hasPrefix(title.dropLast()))
        #expect(text.dropFirst(title.count - 1).first.map { " ,".contains($0) } == true)
    }
}
