import Testing

@testable import Analysis

@Suite struct WordFormsTests {
    @Test(arguments: [
        ("visit", "visits", "visited", "visiting"), ("plan", "plans", "planned", "planning"),
        ("carry", "carries", "carried", "carrying"), ("make", "makes", "maked", "making"),
        ("die", "dies", "died", "dying"), ("crash", "crashes", "crashed", "crashing"),
        ("agree", "agrees", "agreed", "agreeing"), ("commit", "commits", "committed", "committing"),
    ])
    func inflects(word: String, third: String, past: String, gerund: String) {
        #expect(WordForms.third(word) == third)
        #expect(WordForms.pasts(word).contains(past))
        #expect(WordForms.gerunds(word).contains(gerund))
    }

    @Test(arguments: [
        ("skidded", 2, "skid"), ("carried", 2, "carry"), ("streamed", 2, "stream"), ("calling", 3, "call"),
    ])
    func guessesTheDictionaryForm(form: String, ending: Int, base: String) {
        #expect(WordForms.base(of: form, without: ending) == base)
    }
}
