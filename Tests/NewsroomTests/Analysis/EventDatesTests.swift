import Archive
import News
import Support
import Testing

@testable import Newsroom

/// When what is reported happened, through the whole way.
@Suite struct EventDatesTests {
    private func days(of kind: EventKind, in test: TestDesk, _ article: Article.ID) throws -> [String?] {
        try test.library.events(of: article).filter { $0.event.kind == kind }.map { $0.event.days.from?.iso }
    }

    @Test func theFollowingYearCountsFromTheYearNamedBefore() throws {
        try TestDesk.with { test in
            let article = try test.read(
                TestArticle(
                    "History", "2015-04-18",
                    "Portugal and Norway signed a treaty in 2000. The following year Ana Lobato visited Oslo."))[0]
            let visits = try test.library.events(of: article).filter { $0.event.kind == .visit }
            let days = visits.map(\.event.days)
            #expect(days.map { $0.from?.iso } == ["2001-01-01"])
            #expect(days.map { $0.to?.iso } == ["2001-12-31"])
        }
    }

    @Test func aWeekdayCountsFromTheDayOfPublication() throws {
        try TestDesk.with { test in
            let article = try test.read(
                TestArticle("Visit", "2023-04-19", "Ana Lobato visited Oslo on Tuesday."))[0]
            #expect(try days(of: .visit, in: test, article) == ["2023-04-18"])
        }
    }

    @Test func withoutADateOfPublicationNothingIsGuessed() throws {
        try TestDesk.with { test in
            let article = try test.read(TestArticle("Visit", nil, "Ana Lobato visited Oslo on Tuesday."))[0]
            #expect(try days(of: .visit, in: test, article) == [nil])
            #expect(try test.library.row(article)?.published == nil)
        }
    }

    @Test func aDateInTheTextIsSureWithoutOneOfPublication() throws {
        try TestDesk.with { test in
            let article = try test.read(TestArticle("Visit", nil, "Ana Lobato visited Oslo on 18 April 2023."))[0]
            let event = try #require(try test.library.events(of: article).first { $0.event.kind == .visit }?.event)
            #expect(event.days.from?.iso == "2023-04-18")
            #expect(event.dateOrigin == .text)
        }
    }

    @Test func twoReportsOfOneHappeningAreOneEvent() throws {
        try TestDesk.with { test in
            let articles = try test.read(
                TestArticle(
                    "Sines pact", "2023-04-18", "Ana Lobato signed the Sines harbour agreement in Lisbon on Tuesday."),
                TestArticle(
                    "Pact for Sines", "2023-04-19",
                    "Ana Lobato signed the Sines harbour agreement in Lisbon on 18 April."))
            let events = try articles.map { id in
                Set(try test.library.events(of: id).filter { $0.event.kind == .agree }.map(\.id))
            }
            #expect(!events[0].isDisjoint(with: events[1]))
            let shared = try #require(events[0].intersection(events[1]).first)
            let card = try #require(try test.desk.eventCard(shared))
            #expect(card.reports.map(\.article) == [articles[1], articles[0]])
            #expect(card.reports.allSatisfy { !$0.sentence.isEmpty })
        }
    }
}
