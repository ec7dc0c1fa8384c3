import News
import Testing

@testable import Reading

@Suite struct ContextRowsTests {
    private func event(_ number: Int, year: Int? = nil, in articles: [Int64] = [2]) -> EventRow {
        let day = year.flatMap { CalendarDay(year: $0, month: 1, day: 1) }
        return EventRow(
            event: Event(
                id: Event.ID(Int64(number)), text: "", kind: .visit, days: DayInterval(from: day, to: day),
                dateOrigin: .text,
                status: .happened, place: nil, participants: [], articles: articles.map { Article.ID($0) }),
            article: Article.ID(1), span: TextSpan(0, 1))
    }

    private func rows(
        _ events: [EventRow], _ related: [EventRow] = [], collapsed: Set<ContextPane.Section> = [],
        whole: Set<ContextPane.Section> = []
    ) -> [String] {
        let page = ContextPage(topic: .article(Article.ID(1)), events: events, relatedEvents: related)
        return ContextRows(page: page, collapsed: collapsed, whole: whole).all.map { row in
            switch row {
            case .header(_, let count, let isOpen): return isOpen ? "open \(count)" : "closed \(count)"
            case .event(let event, let origin): return "\(origin) \(event.id)"
            case .more(_, let count): return "\(count) more"
            default: return "?"
            }
        }
    }

    @Test func datedEventsComeByDateAndUndatedOnesAfterThem() {
        #expect(
            rows([event(1), event(2, year: 2024)], [event(3, year: 2020), event(4), event(5, year: 2011)]) == [
                "open 5", "here v2", "here v1", "elsewhere v5", "elsewhere v3", "elsewhere v4",
            ])
    }

    @Test func theMostRelevantElsewhereAreShownFirst() {
        let related = (1...9).map { event($0, year: 2000 - $0) }
        #expect(
            rows([], related) == [
                "open 9", "elsewhere v6", "elsewhere v5", "elsewhere v4", "elsewhere v3", "elsewhere v2",
                "elsewhere v1",
                "3 more",
            ])
        #expect(rows([], related, whole: [.events]).last == "elsewhere v1")
        #expect(rows([], related, collapsed: [.events]) == ["closed 9"])
    }

    /// "Reported elsewhere" is what somebody else reports than the article that is open.
    @Test func whatOnlyTheOpenArticleReportsIsNothingFromElsewhere() {
        let page = ContextPage(
            topic: .event(Event.ID(1)), events: [event(1, in: [1, 2])],
            relatedEvents: [event(2, in: [1]), event(3, in: [1, 3]), event(4, in: [2])])
        func origins(_ article: Int64?) -> [String] {
            ContextRows(page: page, collapsed: [], whole: [], article: article.map { Article.ID($0) }).all.compactMap {
                if case .event(let row, let origin) = $0 { "\(origin) \(row.id)" } else { nil }
            }
        }
        #expect(origins(1) == ["here v1", "elsewhere v3", "elsewhere v4", "sameArticle v2"])
        // With no article open those that report the event in view are meant
        #expect(origins(nil) == ["here v1", "elsewhere v3", "sameArticle v2", "sameArticle v4"])
    }

    @Test func aSingleRowMoreIsShownNotAnnounced() {
        #expect(rows([], (1...7).map { event($0) }).count == 8)
        #expect(rows((1...11).map { event($0) }).last == "here v11")
        #expect(rows((1...12).map { event($0) }).last == "2 more")
    }
}
