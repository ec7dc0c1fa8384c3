import News
import Testing

@testable import Reading

@Suite struct ContextRowsTests {
    private func event(_ number: Int, year: Int? = nil) -> EventRow {
        let day = year.flatMap { CalendarDay(year: $0, month: 1, day: 1) }
        return EventRow(
            event: Event(
                id: Event.ID(Int64(number)), text: "", kind: .visit, days: DayInterval(from: day, to: day),
                dateOrigin: .text,
                status: .happened, place: nil, participants: [], articles: [Article.ID(1)]),
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
            case .event(let event, let isElsewhere): return (isElsewhere ? "elsewhere " : "here ") + "\(event.id)"
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

    @Test func aSingleRowMoreIsShownNotAnnounced() {
        #expect(rows([], (1...7).map { event($0) }).count == 8)
        #expect(rows((1...11).map { event($0) }).last == "here v11")
        #expect(rows((1...12).map { event($0) }).last == "2 more")
    }
}
