import News
import Testing

@testable import Ingestion

@Suite struct ClosingCreditRuleTests {
    private func article(_ end: String) throws -> ArticleContent {
        try Fixture.read(
            "The council voted on Monday evening for a new bridge.\n\nIt will be built within two years, the mayor said."
                + end)
    }

    @Test(arguments: [
        (" (RT)", "RT"), (" – Reuters", "Reuters"), ("\n\nAFP", "AFP"), (" (Northern Star)", "Northern Star"),
    ])
    func creditsNameTheSite(end: String, site: String) throws {
        let article = try article(end)
        #expect(article.site == Sourced(site, from: .text))
        #expect(article.text.hasSuffix("the mayor said."))
        #expect(article.removed(.credit).count == 1)
    }

    @Test(arguments: [" – Agencies", "\n\nAgencies", " — News Agencies"])
    func creditsOfNobodyNameNone(end: String) throws {
        let article = try article(end)
        #expect(article.site == nil)
        #expect(article.text.hasSuffix("the mayor said."))
    }

    @Test(arguments: [" (see page 3)", " That is all (so far)", " He left – Paris waited."])
    func otherEndsStay(end: String) throws {
        #expect(try article(end).text.hasSuffix(end.trimmingBlanks))
    }
}

extension String {
    fileprivate var trimmingBlanks: String { String(drop { $0 == " " }) }
}
