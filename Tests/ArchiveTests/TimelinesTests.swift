import Archive
import News
import Testing

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
