import News
import Testing

@testable import Ingestion

@Suite struct TitleRuleTests {
    private func title(_ text: String) -> Sourced<String> {
        PlainTextReader.read(text, facts: ArticleFacts(zone: .utc)).title
    }

    /// Names have capitals in a sentence, too.
    @Test(arguments: [
        "Ada Lovelace met Jane Doe in Harbour Town on 3 May 2020.\nThen they spoke about trade for a long time.",
        "Ada Lovelace met Jane Doe in Harbour Town on 3 May 2020.\n\nThen they spoke about trade for a long time.",
    ])
    func aSentenceOfNamesIsNoHeadline(body: String) {
        #expect(title("Treaty talks\n\n" + body) == Sourced("Treaty talks", from: .text))
    }

    @Test func aHeadlineMayEndWithAFullStop() {
        let text =
            "World News\n\nAda Lovelace Meets Jane Doe in Harbour Town.\n\nThey spoke about trade for a long time."
        #expect(title(text) == Sourced("Ada Lovelace Meets Jane Doe in Harbour Town.", from: .text))
    }

    @Test func aHeadlineAboveNarrowLinesIsOne() {
        let text = """
            Storm hits Oslo

            A storm hit Oslo on 3 May 2020 and took
            roofs and trees with it, said the mayor,
            Marianne Borgen, on Monday.
            """
        #expect(title(text) == Sourced("Storm hits Oslo", from: .text))
    }
}
