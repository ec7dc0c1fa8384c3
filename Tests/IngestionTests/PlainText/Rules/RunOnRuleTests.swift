import News
import Testing

@testable import Ingestion

@Suite struct RunOnRuleTests {
    private let body = """


        The ministers met for two hours on Monday and spoke about trade, fish and the price of grain.

        A second round of talks is to follow in the spring, both sides said in a statement.
        """

    @Test func aHeadlineThatRunsIntoTheFirstSentence() throws {
        let article = try Fixture.read(
            "Ministers agree on new quota for cod The ministers of both countries agreed on Monday to lower the quota."
                + body)
        #expect(article.title == Sourced("Ministers agree on new quota for cod", from: .text))
        #expect(article.paragraphs.first == "The ministers of both countries agreed on Monday to lower the quota.")
    }

    @Test(arguments: [
        (
            "Iran, Iraq Sign Border Security Pact",
            "Iraqi Prime Minister John Roe shakes hands with the Iranian envoy Jane Doe in Basra on Monday."
        ),
        (
            "Talks on Grain to Resume in Spring",
            "South Korean President Jane Doe speaks at a port near Busan, on Friday."
        ),
        (
            "Ministers move closer to deal on grain",
            "Estonian Foreign Minister Jane Doe and Pope John wave at reporters in Tallinn."
        ),
    ])
    func aHeadlineThatRunsIntoACaption(title: String, caption: String) throws {
        let article = try Fixture.read(title + " " + caption + body)
        #expect(article.title == Sourced(title, from: .text))
        #expect(article.removed == [RemovedPassage(caption, .caption)])
        #expect(article.blocks.count == 2)
    }

    @Test(arguments: [
        "Officials in the capital said that President Jane Doe meets Prime Minister John Roe in Geneva on Monday.",
        "The first meeting between Prime Minister Jane Doe and King John shows how much has changed at court.",
        "A court in the north told The Hague that it would not wait for the outcome of the other case.",
    ])
    func sentencesAreNotCut(text: String) throws {
        let article = try Fixture.read(text + body)
        #expect(article.paragraphs.first == text)
        #expect(article.removed.isEmpty)
    }
}
