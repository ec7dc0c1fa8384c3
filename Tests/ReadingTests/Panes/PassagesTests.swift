import News
import Support
import Testing

@testable import Reading

@Suite struct PassagesTests {
    private func sentences(_ text: String) -> [String] {
        Passages(ArticleContent(title: Sourced("", from: .text), text: text)).sentences.map { text.slice($0) }
    }

    @Test func sentencesEndAtStopsButNotAtTitlesAndInitials() {
        #expect(
            sentences("Mr. Brekke left. \"We asked.\" he said. So did J. P. Lund! Why? No. 5 stayed.") == [
                "Mr. Brekke left.", "\"We asked.\" he said.", "So did J. P. Lund!", "Why?", "No. 5 stayed.",
            ])
    }

    @Test func aPlaceInFrontOfADashIsNoSentence() {
        #expect(sentences("OSLO. – Brekke left. Lund stayed.") == ["OSLO. – Brekke left.", "Lund stayed."])
        #expect(sentences("OSLO. - Brekke left.") == ["OSLO. - Brekke left."])
    }

    @Test func paragraphsEndSentences() {
        #expect(sentences("One line\n\nAnother. Third") == ["One line", "Another.", "Third"])
    }

    @Test func whatTheAnalysisCutIsTaken() {
        let text = "Dahl et al. Berg left.\n\nLund stayed. So did Roe."
        let content = ArticleContent(title: Sourced("", from: .text), text: text)
        let passages = Passages(content, sentences: [TextSpan(0, 22)])
        #expect(passages.sentences.map { text.slice($0) } == ["Dahl et al. Berg left.", "Lund stayed.", "So did Roe."])
        #expect(passages.end(of: .sentence, behind: 4) == 22)
    }

    @Test func unitsGrowToTheirEnds() {
        let text = "Ein Wort, dann größer. Zwei.\n\nDrei."
        let passages = Passages(ArticleContent(title: Sourced("", from: .text), text: text))
        #expect(text.slice(TextSpan(0, passages.end(of: .word, behind: 0))) == "Ein")
        #expect(text.slice(TextSpan(0, passages.end(of: .sentence, behind: 0))) == "Ein Wort, dann größer.")
        #expect(text.slice(TextSpan(0, passages.end(of: .paragraph, behind: 3))) == "Ein Wort, dann größer. Zwei.")
        let letter = passages.end(of: .letter, behind: 17)
        #expect(text.slice(TextSpan(15, letter)) == "grö")
    }
}
