import News
import Testing

@testable import Analysis

@Suite struct WordTableTests {
    private func word(_ text: String) -> Word { Array(text.utf8).withUnsafeBufferPointer(WordTable.shared.word) }

    @Test func knowsListsWithoutRegardToCase() {
        #expect(word("The") == .the && word("The").is(.determiners))
        #expect(word("’s") == .curlyApostropheS)
        #expect(word("visited").verb >= 0 && word("visit").noun >= 0)
    }

    @Test func readsEndingsOfWordsItDoesntHave() {
        #expect(word("skibbled").is(.guessedPast) && word("skibbling").is(.guessedGerund))
        #expect(word("quixotically").is(.adverb) && !word("Italy").is(.adverb))
        #expect(!word("wants").is(.guessedPast) && word("wants").is(.stative))
    }

    @Test(arguments: [
        ("[PLACE Norway] and [PLACE Chile] put their names to a pact.", "put", "sign"),
        ("[PERSON Anna Berg] captured a stunning image.", "captured", "capture"),
    ])
    func anObjectMakesSomethingElseOfAVerb(marked: String, trigger: String, lemma: String) {
        let report = MarkedEvents(marked).report(of: trigger)
        #expect(report?.lemma == lemma)
        #expect(report?.kind != .assault)
    }
}
