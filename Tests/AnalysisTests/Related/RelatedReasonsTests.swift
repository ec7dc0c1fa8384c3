import News
import Testing

@testable import Analysis

struct RelatedReasonsTests {
    private func reasons(_ a: String, _ b: String, title: String = "") -> [String] {
        let terms = [a, b].map { RelatedArticles.terms(title: title, text: $0) }
        let statistics = TermStatistics(articles: 20, frequencies: [:])
        return RelatedReasons(title: title, text: a, terms: terms[0], statistics: statistics)
            .reasons(title: title, text: b, terms: terms[1])
    }

    @Test func eachSentenceNamesWhatStandsInBoth() {
        #expect(
            reasons(
                "A quake of 6.1 shook Acapulco. No one was hurt in the harbour.",
                "Damage in Acapulco: magnitude 6.1, the harbour is closed.")
                == ["both name Acapulco", "both give 6.1", "both say “harbour”"])
        #expect(reasons("Members argued about herring.", "A student won the chess cup.").isEmpty)
    }

    @Test func aTermCountedAlikeIsNoReasonWhereTheWordsDiffer() {
        // "1,000" and "1000" are one number, but not the same letters
        #expect(reasons("He counted 1,000 sheep.", "She owed 1000 kroner.").isEmpty)
        #expect(
            reasons("The University of Oslo opened.", "The University in Oslo closed.").allSatisfy {
                !$0.contains("of")
            })
    }

    @Test func anAmountKeepsItsSignOnlyIfBothHaveIt() {
        #expect(reasons("It costs $3 billion.", "Some paid $3 billion.") == ["both give $3 billion"])
        #expect(reasons("It costs $3 billion.", "There live 3 billion.") == ["both give 3 billion"])
    }

    @Test func severalNamesMakeOneSentence() {
        let found = reasons("Kim met Lavrov and Putin.", "Lavrov, Putin, then Kim spoke.")
        #expect(found.count == 1)
        #expect(found[0].hasPrefix("both name ") && found[0].contains(" and "))
    }

    @Test(arguments: [
        ("launch\npad", true), ("Launch Pad", true), ("launch pads", false), ("aunch pad", false), ("", false),
    ])
    func phrasesAreFoundAsWholeWords(phrase: String, isThere: Bool) {
        #expect(PhraseSearch("The launch  pad, again.").contains(phrase) == isThere)
    }

    @Test(arguments: [
        "On Friday the Japanese sang.", "A Japanese song, said Reuters.", "It rained in May and in June.",
        "The firm, based in a town, began last week.", "Photo: Getty Images, Associated Press.",
        "North Korean and South Korean singers.", "Three people were found on Tuesday, the officials added.",
    ])
    func whatAnyNewsHasIsNoReason(_ text: String) {
        let other =
            "A Japanese on Friday; Reuters. In May, in June and on Tuesday some based people added that officials found "
            + "and began the last week, Associated Press, Getty Images, South Korean, North Korean."
        #expect(reasons(text, other).isEmpty)
    }

    @Test func aPaperIsAReasonWhereBothAreAboutIt() {
        let a = "Twitter grew. Twitter hired Ann Roe. Twitter paid."
        #expect(reasons(a, "Twitter fell. Twitter shrank. Twitter closed.") == ["both name Twitter"])
        #expect(reasons(a, "A herring, said on Twitter.").isEmpty)
    }

    @Test func aPeopleWithMoreBesideItIsAReason() {
        #expect(
            reasons("The Japanese Navy sailed.", "A boat of the Japanese Navy.") == ["both name Japanese Navy"])
    }
}
