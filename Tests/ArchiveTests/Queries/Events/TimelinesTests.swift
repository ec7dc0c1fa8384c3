import News
import Testing

@testable import Archive

struct TimelinesTests {
    private func withEvents(_ body: (Library) throws -> Void) throws {
        try withLibrary { library in
            for (verb, who, day) in [
                ("left", "Kim", "2024-05-03"), ("came", "Kim", "2024-05-01"), ("slept", "Kim", nil),
                ("ate", "Lee", "2023-01-01"),
            ] {
                try TestAnalysis(day: day, story: verb == "ate" ? nil : "Days of Kim").take(
                    verb, "[PERSON \(who)] [EVENT \(verb)].", published: day, into: library)
            }
            try body(library)
        }
    }

    @Test func allEventsByDateUndatedLast() throws {
        try withEvents { library in
            let timeline = try library.timeline(TimelineQuery())
            #expect(timeline.title == "All events")
            #expect(timeline.rows.map(\.event.text) == ["Lee ate.", "Kim came.", "Kim left.", "Kim slept."])
        }
    }

    @Test func ofAnEntityOrAStory() throws {
        try withEvents { library in
            let kim = try #require(try library.entities(named: "kim").first).id
            let timeline = try library.timeline(TimelineQuery(entity: kim))
            #expect(timeline.title == "Kim")
            #expect(timeline.rows.map(\.event.text) == ["Kim came.", "Kim left.", "Kim slept."])
            let story = try #require(try library.stories(limit: 1).first)
            let ofStory = try library.timeline(TimelineQuery(story: story.id, limit: 2))
            #expect(ofStory.title == "Days of Kim")
            #expect(ofStory.rows.map(\.event.text) == ["Kim came.", "Kim left."])
        }
    }

    @Test func theLastOfManyAndThoseWithoutADay() throws {
        try withEvents { library in
            func texts(_ most: Int, _ query: TimelineQuery = TimelineQuery()) throws -> [String] {
                try library.timeline(query, last: most).rows.map(\.event.text)
            }
            #expect(try texts(9) == ["Lee ate.", "Kim came.", "Kim left.", "Kim slept."])
            #expect(try !library.timeline(TimelineQuery(), last: 3).isCut)
            #expect(try texts(2) == ["Kim came.", "Kim left.", "Kim slept."])
            let cut = try library.timeline(TimelineQuery(), last: 2)
            #expect(cut.isCut)
            // What is left out counts where only the last are shown
            #expect(cut.density.map(\.day.iso) == ["2023-01-01", "2024-05-01", "2024-05-03"])
            #expect(cut.density.map(\.count) == [1, 1, 1])
            #expect(try library.timeline(TimelineQuery(), last: 9).density == cut.density)
            let kim = try #require(try library.entities(named: "kim").first).id
            #expect(try texts(1, TimelineQuery(entity: kim)) == ["Kim left.", "Kim slept."])
            let early = DayInterval(from: CalendarDay(iso: "2022-12-31"), to: CalendarDay(iso: "2024-05-02"))
            #expect(try texts(9, TimelineQuery(days: early)) == ["Lee ate.", "Kim came."])
            #expect(try texts(9, TimelineQuery(filter: Filter(parsing: "event:came who:kim"))) == ["Kim came."])
            let others = TimelineQuery(filter: try Filter(parsing: "-event:came who:kim"))
            #expect(try texts(9, others) == ["Kim left.", "Kim slept."])
        }
    }

    @Test func whatLastsForYearsIsFoundInTheirMidst() throws {
        try withLibrary { library in
            let (from, to) = (CalendarDay(iso: "1994-12-11"), CalendarDay(iso: "1999-08-31"))
            try library.write { db in
                try db.run(
                    """
                    INSERT INTO event (kind, lemma, text, fromDay, toDay, dateOrigin, status, terms, articles)
                    VALUES ('fight', 'war', 'The war', ?, ?, 't', 'h', x'', 1)
                    """, [from?.daysSince1970, to?.daysSince1970])
                let days = [("1997-05-01", true), ("1999-08-31", true), ("1999-09-01", false), ("1994-12-11", true)]
                for (iso, isFound) in days {
                    let day = CalendarDay(iso: iso)
                    let walk = try EventWalk(TimelineQuery(days: DayInterval(from: day, to: day)), in: db)
                    #expect(try walk.last(9, in: db).count == (isFound ? 1 : 0), "\(iso)")
                }
            }
        }
    }

    @Test func betweenDaysAndThroughAFilter() throws {
        try withEvents { library in
            let days = DayInterval(from: CalendarDay(iso: "2024-05-02"), to: nil)
            #expect(try library.timeline(TimelineQuery(days: days)).rows.map(\.event.text) == ["Kim left."])
            let words = TimelineQuery(filter: try Filter(parsing: "lee"))
            #expect(try library.timeline(words).rows.map(\.event.text) == ["Lee ate."])
            let events = TimelineQuery(filter: try Filter(parsing: "event:came who:kim"))
            #expect(try library.timeline(events).rows.map(\.event.text) == ["Kim came."])
        }
    }
}
