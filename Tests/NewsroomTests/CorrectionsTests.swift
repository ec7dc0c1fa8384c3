import Archive
import News
import Support
import Testing

@testable import Newsroom

/// Corrections with the real analysis: what is found again means what the reader said.
@Suite struct CorrectionsTests {
    private static let visit = TestArticle(
        "Visit", "2023-04-18", "Maria Keller arrived in Oslo on Tuesday. Keller met Ana Lobato, the mayor of Oslo.")
    private static let talks = TestArticle(
        "Talks", "2023-05-19", "M. Keller-Braun held talks in Lisbon. Reporters waited for Keller-Braun in Lisbon.")
    private static let later = TestArticle(
        "Later", "2023-06-19", "M. Keller-Braun left Lisbon on Monday. Maria Keller stayed in Oslo.")

    private func id(_ name: String, _ test: TestDesk) throws -> Entity.ID {
        try #require(try test.library.entities(named: name).first).id
    }

    private func reanalyze(_ test: TestDesk) throws {
        try test.library.forgetAnalysis()
        _ = try test.desk.analyze(as: "test")
    }

    private func add(_ article: TestArticle, _ test: TestDesk) throws {
        _ = try test.desk.importFiles([try test.folder.write(article.file, to: "later.txt")])
        _ = try test.desk.analyze(as: "test")
    }

    @Test func aMergeHoldsForLaterArticlesAndANewAnalysis() throws {
        try TestDesk.with { test in
            try test.read(Self.visit, Self.talks)
            let keller = try id("Maria Keller", test)
            let braun = try id("M. Keller-Braun", test)
            #expect(keller != braun)
            let note = try test.desk.correct(.merge(braun, into: keller))
            try add(Self.later, test)
            #expect(try test.library.card(keller, quotes: 0)?.articles == 3)
            try reanalyze(test)
            #expect(try test.library.card(keller, quotes: 0)?.articles == 3)
            #expect(try test.library.card(braun) == nil)
            #expect(try test.library.entities(named: "Keller-Braun").map(\.id) == [keller])
            _ = try test.desk.undoCorrection(note.id)
            #expect(try test.library.card(braun, quotes: 0)?.articles == 2)
            #expect(try test.library.card(keller, quotes: 0)?.articles == 2)
            #expect(try test.library.check() == [])
        }
    }

    /// A surname that was parted, or merged again, doesn't take the full name along.
    @Test func aFullNameStaysWithItsBearer() throws {
        try TestDesk.with { test in
            try test.read(
                TestArticle(
                    "Alone", "2023-04-10", "Keller-Braun held talks in Oslo. Reporters waited for Keller-Braun."),
                TestArticle("Visit", "2023-04-18", "Maria Keller-Braun arrived in Oslo. Keller-Braun met Ana Lobato."))
            let maria = try id("Maria Keller-Braun", test)
            let note = try test.desk.correct(.split(maria, name: "Keller-Braun", in: nil))
            func names() throws -> [String]? { try test.library.card(maria, quotes: 0)?.aliases.map(\.name).sorted() }
            #expect(try names() == ["Maria Keller-Braun"])
            try reanalyze(test)
            #expect(try names() == ["Maria Keller-Braun"])
            let other = try #require(try test.library.entities(named: "Keller-Braun").first).id
            _ = try test.desk.correct(.merge(other, into: maria))
            try reanalyze(test)
            #expect(try names() == ["Keller-Braun", "Maria Keller-Braun"])
            #expect(try test.library.entity(maria)?.name == "Maria Keller-Braun")
            _ = try test.desk.undoCorrection(note.id)
            #expect(try test.library.check() == [])
        }
    }

    @Test func whatIsNoEntityAndWhatANameMeansHoldToo() throws {
        try TestDesk.with { test in
            try test.read(Self.visit, Self.talks)
            let lobato = try id("Ana Lobato", test)
            _ = try test.desk.correct(.notAnEntity(try id("Lisbon", test), name: "Lisbon", in: nil))
            _ = try test.desk.correct(.always(name: "M. Keller-Braun", lobato, in: nil))
            try add(Self.later, test)
            for _ in 0..<2 {
                #expect(try test.library.entities(named: "Lisbon").isEmpty)
                #expect(try test.library.entities(named: "M. Keller-Braun").map(\.id) == [lobato])
                try reanalyze(test)
            }
            #expect(try test.library.check() == [])
        }
    }

    @Test func eventsStayAsTheyWereCorrected() throws {
        try TestDesk.with { test in
            try test.read(Self.visit, Self.talks)
            let rows = try test.library.timeline(TimelineQuery()).rows
            let first = try #require(rows.first)
            let last = try #require(rows.last)
            #expect(first.id != last.id)
            _ = try test.desk.correct(.setDate(first.id, .open))
            _ = try test.desk.correct(.hideEvent(last.id))
            for _ in 0..<2 {
                #expect(try test.library.event(first.id)?.event.days == .open)
                #expect(try test.library.event(first.id)?.event.dateOrigin == .reader)
                #expect(try test.library.event(last.id) == nil)
                try reanalyze(test)
            }
        }
    }

    @Test func whoMayBeMeantIsOffered() throws {
        try TestDesk.with { test in
            try test.read(Self.visit, Self.talks)
            let keller = try id("Maria Keller", test)
            // Of like names first, then those it is seen with; never a place for a person
            let names = try test.desk.mergeCandidates(of: keller).map(\.name)
            #expect(names.contains("Ana Lobato"))
            #expect(!names.contains("Oslo"))
            #expect(try test.desk.mergeCandidates(of: keller, named: "m. kel").map(\.name) == ["M. Keller-Braun"])
        }
    }
}
