import News
import Testing

@testable import Analysis

struct TermCounterTests {
    /// Every term of a kind, written in the words it stands for.
    private func terms(_ kind: TermKind, in text: String) -> [String] {
        let words = TermScanner.words(of: text)
        var found: [String] = []
        TermCounter.visit(words) { visited, _, range in
            guard visited == kind, let first = words[range].first, let last = words[range].last else { return }
            found.append(text.slice(TextSpan(first.span.start, last.span.end)))
        }
        return found
    }

    @Test func wordsThatTellNothingAreLeftOut() {
        #expect(
            terms(.word, in: "The ministers of both states met in Oslo.") == ["ministers", "states", "met", "Oslo"])
    }

    @Test func pairsReachOverStopWordsButNotOverCommas() {
        #expect(
            terms(.pair, in: "The ministers of finance met, then dined.") == ["ministers of finance", "finance met"])
    }

    @Test func namesAreRunsOfCapitalsAndWhatAHyphenTiesToThem() {
        let text = "Then Kim Dae-jung met Médecins Sans Frontières; O'Brien's letter, from New York, followed."
        #expect(terms(.name, in: text) == ["Kim Dae-jung", "Médecins Sans Frontières", "Brien", "New York"])
    }

    @Test func numbersComeWithTheirMonthOrScale() {
        #expect(terms(.number, in: "On 9 May it cost $1.5 billion.") == ["9", "May", "9 May", "1.5", "1.5 billion"])
        #expect(terms(.number, in: "It may cost 1,000 or more by Friday.") == ["1,000", "Friday"])
    }

    @Test func spellingsOfOneTermAreOneTerm() {
        func vector(_ text: String) -> TermVector { RelatedArticles.terms(title: "", text: text) }
        #expect(vector("Kim Dae-jung") == vector("Kim Dae Jung"))
        #expect(vector("on 9 May") == vector("on May 9"))
        #expect(vector("1,000 ÉTUDES") == vector("1000 Études"))
        #expect(vector("the minister’s plan") == vector("a minister's plan"))
    }

    @Test func aLongArticleKeepsAtMost370Terms() {
        let text = (0..<5_000).map { "Word\($0 % 1_700)x number \($0)," }.joined(separator: " ")
        #expect(RelatedArticles.terms(title: "A title", text: text).entries.count <= 370)
    }

    @Test func titleInCapitalsMakesNoNames() {
        #expect(TermCounter.isTitleCase(TermScanner.words(of: "Storm Hits Northern Coast")))
        #expect(!TermCounter.isTitleCase(TermScanner.words(of: "Storm hits northern Norway")))
    }
}
