import News
import Testing

@testable import Archive

/// A file may say anything in its columns: nothing that is reckoned with them ends the program.
@Suite struct AbsurdNumbersTests {
    private static let columns = [
        "article.published", "article.day", "article.events", "event.fromDay", "event.toDay", "event.articles",
        "story.fromDay", "story.toDay", "story.latest", "story.articles", "entity.mentions", "entity.articles",
        "month.month", "month.mentions", "alias.mentions", "appearance.mentions", "report.spanStart", "report.spanEnd",
        "report.triggerStart", "report.fromDay", "tally.withTerms", "tally.analyses", "tally.articles", "tally.grouped",
        "annotation.mentions", "annotation.dates", "annotation.sentences", "entity.companions", "storedBody.blocks",
        "storedBody.links", "report.people", "term.articles",
    ]
    private static let numbers = ["9223372036854775807", "-9223372036854775808", "1e300", "-1"]
    /// The greatest and the least number as our bytes, again and again.
    private static let bytes = ["feffffffffffffffff01", "ffffffffffffffffff01"].map { "x'\($0 + $0 + $0 + $0)'" }

    @Test(arguments: columns) func areReadAsWhatCanBe(column: String) throws {
        let (table, name) = (column.prefix { $0 != "." }, column.drop { $0 != "." }.dropFirst())
        for value in AbsurdNumbersTests.numbers + AbsurdNumbersTests.bytes {
            try withLibrary { library in
                let samples = try CorrectionSamples(library)
                try library.write { db in
                    try db.run("PRAGMA ignore_check_constraints = 1")
                    try db.run("UPDATE OR IGNORE \(table) SET \(name) = \(value)")
                }
                // Errors are told; what traps would end these tests
                try? readEverything(library, samples)
                try? samples.reanalyze()
                _ = try? samples.correct(.rename(samples.entity("Acme"), "Acme Ltd"))
                try? readEverything(library, samples)
            }
        }
    }

    private func readEverything(_ library: Library, _ samples: CorrectionSamples) throws {
        _ = try? samples.everything()
        for row in try library.rows(limit: 10) {
            _ = row.published?.iso
            _ = row.published?.minute(in: .fixed(seconds: 3_600))
            _ = try? library.page(row.id)
            _ = try? library.profile(row.id)
            for event in (try? library.events(of: row.id)) ?? [] {
                _ = try? library.reports(of: event.event.id)
                for day in [event.event.days.from, event.event.days.to] {
                    _ = day?.iso
                    _ = day?.adding(months: 1).adding(days: -1)
                }
            }
        }
        for story in try library.stories(limit: 10) { _ = story.days.from?.components }
        _ = try library.timeline(TimelineQuery()).rows.map(\.event.days.first?.weekday)
        for row in try library.entityRows(limit: 10) { _ = try library.card(row.id) }
        _ = try library.termStatistics(for: [1])
        _ = try library.check()
    }
}
