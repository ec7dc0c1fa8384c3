import News
import Testing

@testable import Analysis

struct RelatedEventsTests {
    private static let peskov = Entity(id: Entity.ID(1), kind: .person, name: "Ada Lindqvist")
    private static let country = Entity(id: Entity.ID(2), kind: .place, name: "Norway")
    private static let other = Entity(id: Entity.ID(3), kind: .person, name: "Bo Berg")

    private func event(
        _ id: Int64, _ text: String, _ day: String?, _ entities: [Entity], kind: EventKind = .launch, articles: Int = 1,
        until last: String? = nil
    ) -> Event {
        let day = day.flatMap { CalendarDay(iso: $0) }
        let last = last.flatMap { CalendarDay(iso: $0) } ?? day
        return Event(
            id: Event.ID(id), text: text, kind: kind, days: DayInterval(from: day, to: last), dateOrigin: .text,
            status: .happened, place: nil, participants: entities.map { .init(entity: $0, role: .actor) },
            articles: (0..<articles).map { Article.ID(Int64($0 + 1)) })
    }

    private func topic(story: Story.ID? = nil) -> RelatedEvents.Topic {
        RelatedEvents.Topic(
            entities: [Self.peskov: 3, Self.country: 9],
            events: [event(90, "A fund of $1 billion", "2024-06-18", [Self.peskov])], story: story,
            day: CalendarDay(iso: "2024-06-18"), articlesWith: [Self.peskov.id: 4, Self.country.id: 900],
            articles: 1_000)
    }

    private func rank(_ events: [Event], story: Story.ID? = nil) -> [(event: Event, score: Double, reasons: [String])] {
        RelatedEvents(topic(story: story)).rank(
            events.map { .init(event: $0, story: nil, sources: $0.articles.count) })
    }

    @Test func reasonsNameWhatIsShared() {
        let found = rank([
            event(1, "Lindqvist raised $1 billion", "2024-03-18", [Self.peskov, Self.other], articles: 4)
        ])
        #expect(found.map(\.reasons) == [["shares Ada Lindqvist and $1 billion", "3 months earlier", "4 articles"]])
    }

    @Test func aRareEntityTellsMoreThanOneThatIsEverywhere() {
        var topic = topic()
        topic.entities = [Self.peskov: 3, Self.other: 3]
        topic.articlesWith[Self.other.id] = 12
        let found = RelatedEvents(topic).rank(
            [event(1, "a", "2024-06-01", [Self.other]), event(2, "b", "2024-06-01", [Self.peskov])].map {
                .init(event: $0, story: nil, sources: 1)
            })
        #expect(found.map(\.event.id.number) == [2, 1])
    }

    @Test func whatIsNamedInPassingTiesNothing() {
        var topic = topic(story: Story.ID(7))
        topic.entities = [Self.peskov: 9, Self.country: 1]
        let events = [event(1, "a", "2024-06-18", [Self.country]), event(2, "b", "2024-06-18", [Self.country])]
        let found = RelatedEvents(topic).rank([
            .init(event: events[0], story: nil, sources: 5), .init(event: events[1], story: Story.ID(7), sources: 1),
        ])
        #expect(found.map(\.event.id.number) == [2])
    }

    @Test func aTopicOfOnePlaceHasTheEventsThere() {
        var topic = topic()
        topic.entities = [Self.country: 1]
        let found = RelatedEvents(topic).rank([
            .init(event: event(1, "a", "2024-06-18", [Self.country]), story: nil, sources: 1)
        ])
        #expect(found.count == 1)
    }

    @Test(arguments: [
        ("2024-05-01", "2024-05-31", "1 month earlier"), ("2023-01-01", "2023-12-31", "1 year earlier"),
        ("2024-06-01", "2024-06-30", "at that time"), ("2024-06-10", "2024-06-16", "2 days earlier"),
    ])
    func distancesAreNoFinerThanTheDate(from: String, to: String, reason: String) {
        let found = event(1, "a", from, [Self.peskov], until: to)
        #expect(rank([found])[0].reasons == ["shares Ada Lindqvist", reason])
    }

    @Test func whatSharesNothingIsLeftOut() {
        #expect(rank([event(1, "a", "2024-06-18", [Self.other])]).isEmpty)
    }

    @Test func whatIsMuchLikeABetterOneComesFurtherDown() {
        let first = event(1, "a", "2024-06-18", [Self.peskov, Self.country])
        let again = event(2, "b", "2024-06-18", [Self.peskov, Self.country])
        let different = event(3, "c", "2024-05-18", [Self.peskov], kind: .visit)
        #expect(rank([first, again, different]).map(\.event.id.number) == [1, 3, 2])
    }

    @Test(arguments: [
        ("2024-06-18", "the same day"), ("2024-06-17", "1 day earlier"), ("2024-07-10", "3 weeks later"),
        ("2023-06-18", "12 months earlier"), ("2000-06-18", "24 years earlier"),
    ])
    func distancesInTimeAreRead(day: String, reason: String) {
        #expect(rank([event(1, "a", day, [Self.peskov])])[0].reasons == ["shares Ada Lindqvist", reason])
    }

    @Test func anEventWithoutADateSaysNothingOfTime() {
        #expect(rank([event(1, "a", nil, [Self.peskov])])[0].reasons == ["shares Ada Lindqvist"])
    }

    @Test func amountsAreReadWithTheirSigns() {
        #expect(
            Amounts.found(in: "It paid $1 billion, £2.5m and 90 percent in 2014 to 7 men") == [
                "$1 billion", "£2.5m", "90 percent",
            ])
    }

    @Test func aPeopleOrAPaperTiesNothingTogether() {
        let people = Entity(id: Entity.ID(4), kind: .other, name: "Norwegian")
        let paper = Entity(id: Entity.ID(5), kind: .organization, name: "Reuters")
        var topic = topic()
        topic.entities = [Self.peskov: 3, people: 9, paper: 1]
        let found = RelatedEvents(topic).rank(
            [
                event(1, "a", "2024-06-18", [people]), event(2, "b", "2024-06-18", [paper]),
                event(3, "c", "2024-06-18", [people, Self.peskov]),
            ].map { .init(event: $0, story: nil, sources: 1) })
        #expect(found.map(\.event.id.number) == [3])
        #expect(found.first?.reasons.first == "shares Ada Lindqvist")
    }
}
