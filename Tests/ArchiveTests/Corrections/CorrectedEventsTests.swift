import News
import Testing

@testable import Archive

struct CorrectedEventsTests {
    private static let texts = [
        "a": "[PERSON Ann] [EVENT visited] [PLACE Rome].", "b": "[PERSON Bob] [EVENT visited] [PLACE Rome].",
        "c": "[PERSON Ann] [EVENT travelled] to [PLACE Oslo].",
    ]

    private func events(_ samples: CorrectionSamples) throws -> [EventRow] {
        try samples.library.timeline(TimelineQuery()).rows
    }

    private func event(_ word: String, _ samples: CorrectionSamples) throws -> Event.ID {
        try #require(try events(samples).first { $0.event.text.contains(word) }).id
    }

    @Test func twoEventsAreOne() throws {
        try checkCorrection(Self.texts) { samples in
            try .sameEvent(event("travelled", samples), as: event("visited", samples))
        } _: { (samples) throws in
            let rows = try events(samples)
            #expect(rows.map(\.event.articles.count) == [3])
            #expect(rows.first?.event.participants.map(\.entity.name).contains("Oslo") == true)
        }
    }

    @Test func oneArticleReportsAnother() throws {
        try checkCorrection(Self.texts) { samples in
            try .otherEvent(event("visited", samples), in: samples.article("b"))
        } _: { (samples) throws in
            let rows = try events(samples)
            #expect(rows.map(\.event.articles.count) == [1, 1, 1])
            let people = rows.map { $0.event.participants.map(\.entity.name).sorted() }
            #expect(people.contains(["Bob", "Rome"]) && people.contains(["Ann", "Rome"]))
        }
    }

    /// What was told in passing has its own people and day, where the reader says that it is another event.
    @Test func whatIsToldInPassingIsAnother() throws {
        let texts = ["a": "[PERSON Ann] [EVENT visited] [PLACE Rome].", "b": "[PERSON Bob] once [AGAIN visited] Asia."]
        try checkCorrection(texts) { samples in
            try .otherEvent(event("visited", samples), in: samples.article("b"))
        } _: { (samples) throws in
            let other = try #require(try events(samples).first { $0.event.text.contains("Bob") }).event
            #expect(other.days == .open && other.participants.map(\.entity.name) == ["Bob"])
        }
    }

    @Test func aDateIsSetOrUnknown() throws {
        let day = CalendarDay(iso: "2023-01-02")
        try checkCorrection(Self.texts) { samples in
            try .setDate(event("visited", samples), DayInterval(from: day, to: day))
        } _: { (samples) throws in
            let row = try #require(try events(samples).first)
            #expect(row.event.days == DayInterval(from: day, to: day))
            #expect(row.event.dateOrigin == .reader)
            #expect(try samples.library.events(of: samples.entity("Ann"), limit: 9).first?.id == row.id)
        }
        try checkCorrection(Self.texts) {
            try .setDate(event("visited", $0), .open)
        } _: { (samples) throws in
            #expect(try events(samples).last?.event.days == .open)
        }
    }

    @Test func oneIsHidden() throws {
        try checkCorrection(Self.texts) {
            try .hideEvent(event("visited", $0))
        } _: { (samples) throws in
            #expect(try events(samples).map(\.event.text) == ["Ann travelled to Oslo."])
            #expect(try samples.library.rows(limit: 9).map(\.eventCount) == [1, 0, 0])
            #expect(try samples.library.page(samples.article("a"))?.reports == [])
            #expect(try samples.library.titles("event:visited") == [])
        }
    }

    @Test func laterArticlesFollow() throws {
        try withLibrary { library in
            var samples = try CorrectionSamples(library, Self.texts)
            let visited = try event("visited", samples)
            try samples.correct(.sameEvent(event("travelled", samples), as: visited))
            let hidden = try samples.correct(.hideEvent(visited))
            try samples.arrive("d", "[PERSON Eve] [EVENT travelled] too.")
            #expect(try events(samples).isEmpty)
            try samples.undo(hidden)
            #expect(try events(samples).map(\.event.articles.count) == [4])
            try samples.correct(.setDate(visited, .open))
            try samples.arrive("e", "[PERSON Eve] [EVENT visited] us.")
            #expect(try events(samples).map(\.event.days) == [.open])
            #expect(try library.check() == [])
        }
    }

    @Test func anEventThatWasLostIsFoundByItsWords() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library, Self.texts)
            let travelled = try event("travelled", samples)
            try samples.correct(.hideEvent(travelled))
            let id = try samples.article("c")
            // When an analysis doesn't find the event any more
            try samples.analysis.save(id, "[PERSON Ann] travelled to [PLACE Oslo].", in: library)
            // Then the next one is told which it was
            let previous = try library.analysis { try $0.previousReports(of: id) }
            #expect(previous.map(\.event) == [travelled])
            #expect(previous.map(\.word) == ["travelled"])
        }
    }

    @Test func whatMakesNoSenseIsSaid() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library, Self.texts)
            let visited = try event("visited", samples)
            func problem(_ correction: Correction) -> String? {
                #expect(throws: CorrectionError.self) { try samples.correct(correction) }?.description
            }
            #expect(problem(.sameEvent(visited, as: visited)) == "That is the same event already; choose another one.")
            #expect(
                try problem(.otherEvent(visited, in: samples.article("c"))) == "'c' doesn't report that event.")
            #expect(
                try problem(.otherEvent(event("travelled", samples), in: samples.article("c")))
                    == "That is its only report; there is nothing to part.")
        }
    }
}
