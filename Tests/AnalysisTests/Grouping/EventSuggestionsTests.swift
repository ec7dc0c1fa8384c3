import News
import Testing

@testable import Analysis

@Suite struct EventSuggestionsTests {
    private func event(
        _ id: Int64, _ text: String, _ kind: EventKind = .visit, on day: String? = "2024-05-18",
        with people: [Int64] = []
    ) -> Event {
        let date = day.flatMap { CalendarDay(iso: $0) }
        return Event(
            id: Event.ID(id), text: text, kind: kind, days: DayInterval(from: date, to: date), dateOrigin: .text,
            status: .happened, place: nil,
            participants: people.map {
                Event.Participant(entity: Entity(id: Entity.ID($0), kind: .person, name: "P\($0)"), role: .actor)
            }, articles: [Article.ID(1)])
    }

    private func row(_ event: Event) -> EventRow {
        EventRow(event: event, article: Article.ID(1), span: TextSpan(0, 1))
    }

    /// Each time the second is less like the first than the third is.
    @Test func theLikestComesFirst() {
        let own = event(1, "Lavrov visited Pyongyang", with: [1, 2])
        let pairs = [
            (event(2, "Kim spoke", .report, with: [1]), event(3, "Kim spoke", .report, with: [1, 2])),
            (event(2, "Kim spoke", .report), event(3, "Kim spoke")),
            (event(2, "He visited Moscow"), event(3, "He visited Pyongyang")),
            (event(2, "Kim spoke", on: "2024-07-18"), event(3, "Kim spoke", on: "2024-05-28")),
            (event(2, "Kim spoke", on: nil), event(3, "Kim spoke", on: "2024-05-28")),
            (event(2, "Lavrov visited", .report), event(3, "Kim spoke", .report, with: [1, 2])),
        ]
        for (less, more) in pairs {
            #expect(EventSuggestions.ranked([less, more].map(row), beside: own).map(\.event) == [more, less])
        }
    }

    @Test func amongEqualsTheOldest() {
        let own = event(1, "Lavrov visited Pyongyang")
        let equal = [event(7, "Kim spoke"), event(3, "Kim spoke")]
        #expect(EventSuggestions.ranked(equal.map(row), beside: own).map(\.id) == [Event.ID(3), Event.ID(7)])
    }
}
