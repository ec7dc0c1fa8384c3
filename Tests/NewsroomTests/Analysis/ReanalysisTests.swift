import Archive
import Foundation
import News
import Support
import Testing

@testable import Newsroom

/// What a second analysis of the same texts leaves as it was.
@Suite struct ReanalysisTests {
    private static let kin = [
        TestArticle("Visit", "2023-04-18", "Ana Lobato arrived in Oslo on Tuesday. Katya met Ana Lobato there."),
        TestArticle("Talks", "2023-04-19", "Rui Lobato held talks in Oslo. Katya waited for Rui Lobato."),
        TestArticle("Chess", "2023-05-19", "Katya won the chess cup in Bergen."),
    ]

    /// Everything that has an id, with what is said of it.
    private func everything(_ library: Library) throws -> [String] {
        let stories = try library.stories(limit: 99).map { story in
            "\(story.id) \(story.name): \(try library.rows(of: story.id).map { "\($0.id)" }.sorted())"
        }
        let entities = try library.entityRows(limit: 999).map { "\($0.id) \($0.name) \($0.mentions) \($0.articles)" }
        return stories.sorted() + entities.sorted() + (try events(library))
    }

    private func events(_ library: Library) throws -> [String] {
        try library.timeline(TimelineQuery()).rows.map { row in
            let people = row.event.participants.map { "\($0.entity.name) \($0.role)" }.sorted()
            return "\(row.id) \(row.event.days) \(row.event.status) \(row.event.text) \(people) "
                + "\(row.event.articles.sorted())"
        }.sorted()
    }

    private func analyzeAgain(_ test: TestDesk) throws {
        try test.library.forgetAnalysis()
        _ = try test.desk.analyze(as: "test")
    }

    @Test func theSameTextsGiveTheSameLibrary() throws {
        try TestDesk.with { test in
            let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../seeds")
            _ = try test.desk.importFiles([seeds.standardized.path])
            _ = try test.desk.analyze(as: "test")
            try analyzeAgain(test)
            let once = try everything(test.library)
            try analyzeAgain(test)
            #expect(try everything(test.library) == once)
            #expect(try test.library.check().isEmpty)
        }
    }

    @Test func whatNothingTiesToOthersKeepsItsId() throws {
        try TestDesk.with { test in
            try test.read(Self.kin[0], Self.kin[1], Self.kin[2])
            let before = try everything(test.library)
            try analyzeAgain(test)
            #expect(try everything(test.library) == before)
        }
    }

    @Test func articlesThatAreOutOfSightDoNotWait() throws {
        try TestDesk.with { test in
            let ids = try test.read(Self.kin[0], Self.kin[1])
            try test.library.remove([ids[0]])
            try analyzeAgain(test)
            #expect(try !test.library.awaitsReanalysis(version: 0))
            #expect(try !test.library.forgetAnalysis())
        }
    }

    @Test func whatATextNoLongerSaysIsGone() throws {
        try TestDesk.with { test in
            let articles = try test.read(
                TestArticle("Visit to Oslo", "2023-04-18", "Ana Lobato visited Oslo on Tuesday."),
                TestArticle("Oslo visit", "2023-04-18", "Ana Lobato and Rui Costa visited Oslo on Tuesday."))
            func people() throws -> [String] {
                try test.library.events(of: articles[0]).flatMap(\.event.participants).map(\.entity.name).sorted()
            }
            #expect(try people().contains("Rui Costa"))
            // When the second one says something else
            let herring = TestArticle("Oslo visit", "2023-04-18", "Salted herring costs twice what it did.")
            _ = try test.desk.importFiles([try test.folder.write(herring.file, to: "news/2.txt")])
            _ = try test.desk.analyze(as: "test")
            #expect(try !people().contains("Rui Costa"))
        }
    }

    @Test func aCorrectionTakenBackLeavesNoTrace() throws {
        try TestDesk.with { test in
            let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../seeds")
            _ = try test.desk.importFiles([seeds.standardized.path])
            _ = try test.desk.analyze(as: "test")
            let before = try events(test.library)
            let country = try #require(try test.library.entities(named: "North Korea").first)
            let note = try test.desk.correct(.notAnEntity(country.id, name: country.name, in: nil))
            try test.desk.finishCorrections()
            #expect(try events(test.library) != before)
            _ = try test.desk.undoCorrection(note.id)
            try test.desk.finishCorrections()
            #expect(try events(test.library) == before)
        }
    }
}
