import Archive
import News
import Support
import Testing

@testable import Newsroom

/// Why several reports are one event, in words.
@Suite struct ReportReasonsTests {
    private func reasons(_ articles: (TestArticle, TestArticle), _ kind: EventKind) throws -> [String?] {
        try TestDesk.with { test in
            let ids = try test.read(articles.0, articles.1)
            let event = try #require(try test.library.events(of: ids[0]).first { $0.event.kind == kind })
            return try #require(try test.desk.eventCard(event.id)).reports.map(\.reason)
        }
    }

    @Test func theWordTheNamesAndTheStoryAreNamed() throws {
        let found = try reasons(
            (
                TestArticle(
                    "Sines pact", "2023-04-18", "Ana Lobato signed the Sines harbour agreement in Lisbon on Tuesday."),
                TestArticle(
                    "Pact for Sines", "2023-04-19",
                    "Ana Lobato signed the Sines harbour agreement in Lisbon on 18 April.")
            ), .agree)
        #expect(found.count == 2)
        #expect(found.first == .some(nil))
        let reason = try #require(found.last ?? nil)
        #expect(reason.contains("same word 'sign'"))
        #expect(reason.contains("both name Ana Lobato"))
        #expect(reason.hasSuffix("same story"))
    }

    @Test func whereThereIsOneReportThereIsNothingToSay() throws {
        let found = try reasons(
            (
                TestArticle("Sines pact", "2023-04-18", "Ana Lobato signed the Sines agreement on Tuesday."),
                TestArticle("Chess", "2023-05-02", "Tomas Brekke won the chess cup in Bergen on Monday.")
            ), .agree)
        #expect(found == [nil])
    }
}
