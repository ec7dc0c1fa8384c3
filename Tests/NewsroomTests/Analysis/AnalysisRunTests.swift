import Archive
import News
import Support
import Testing

@testable import Newsroom

@Suite struct AnalysisRunTests {
    private static let text = """
        LISBON, 18 April 2023 - Ana Lobato signed an agreement with Sergey Lavrov in Lisbon on Tuesday.

        Mr Lavrov visited Sines on 19 April. A strike closed the port of Sines on 21 April.
        """

    @Test func pendingArticlesAreAnalysedOnce() throws {
        try TestDesk.with { test in
            _ = try test.desk.importFiles([try test.folder.write(Self.text, to: "a.txt")])
            #expect(try test.desk.pendingCount() == 1)
            #expect(try test.desk.analyze(as: "one") == 1)
            #expect(try test.desk.pendingCount() == 0)
            #expect(try test.desk.analyze(as: "one") == 0)
        }
    }

    @Test func whileOneHoldsTheLeaseAnotherDoesNothing() throws {
        try TestDesk.with { test in
            _ = try test.desk.importFiles([try test.folder.write(Self.text, to: "a.txt")])
            let now = test.desk.clock.now()
            #expect(try test.library.acquireLease(holder: "other", version: 1, now: now, seconds: 30))
            #expect(try test.desk.analyze(as: "one") == 0)
            #expect(try test.desk.pendingCount() == 1)
            try test.library.releaseLease(holder: "other")
            #expect(try test.desk.analyze(as: "one") == 1)
        }
    }

    @Test func aLeaseThatWasNotRenewedIsTakenOver() throws {
        try TestDesk.with { test in
            _ = try test.desk.importFiles([try test.folder.write(Self.text, to: "a.txt")])
            let before = test.desk.clock.now() - 60
            #expect(try test.library.acquireLease(holder: "dead", version: 1, now: before, seconds: 30))
            #expect(try test.desk.analyze(as: "one") == 1)
        }
    }

    @Test func allIsDoneOnlyWhenTheOtherIsThrough() throws {
        try TestDesk.with { test in
            _ = try test.desk.importFiles([try test.folder.write(Self.text, to: "a.txt")])
            #expect(try test.library.acquireLease(holder: "other", version: 1, now: test.desk.clock.now(), seconds: 30))
            var pauses = 0
            try test.desk.analyzeAll(as: "one") {
                pauses += 1
                if pauses == 3 { try? test.library.releaseLease(holder: "other") }
            }
            #expect(pauses == 3)
            #expect(try test.desk.pendingCount() == 0)
        }
    }

    @Test func theLeaseIsGivenBack() throws {
        try TestDesk.with { test in
            _ = try test.desk.analyze(as: "one")
            #expect(try test.library.acquireLease(holder: "two", version: 1, now: test.desk.clock.now(), seconds: 30))
        }
    }

    @Test func aRunCanBeStoppedAndGoesOnLater() throws {
        try TestDesk.with { test in
            for index in 0..<70 { try test.folder.write("Ferry \(index) sank.", to: "news/\(index).txt") }
            _ = try test.desk.importFiles([test.folder.path(of: "news")])
            var batches: [Int] = []
            let done = try test.desk.analyze(
                as: "one", first: { [] }, progress: { _, articles in batches.append(articles.count) },
                shouldStop: { !batches.isEmpty })
            #expect(done == 64)
            #expect(try test.desk.pendingCount() == 6)
            #expect(try test.desk.analyze(as: "one") == 6)
        }
    }

    @Test func whatIsBeingReadComesFirst() throws {
        try TestDesk.with { test in
            for index in 0..<70 { try test.folder.write("Ferry \(index) sank.", to: "news/\(index).txt") }
            let articles = try test.desk.importFiles([test.folder.path(of: "news")]).articles
            let last = try #require(try test.library.pending(version: 1, limit: 100).last)
            #expect(articles.contains(last))
            var first: [Article.ID] = []
            _ = try test.desk.analyze(
                as: "one", first: { [last] }, progress: { _, done in if first.isEmpty { first = done } })
            #expect(first.first == last)
        }
    }

    @Test func idsSurviveAChangedText() throws {
        try TestDesk.with { test in
            _ = try test.desk.importFiles([try test.folder.write(Self.text, to: "a.txt")])
            _ = try test.desk.analyze(as: "one")
            let before = try Ids(test.library)
            #expect(!before.entities.isEmpty && !before.events.isEmpty)
            let longer = Self.text + "\n\nFishermen thanked Ana Lobato.\n"
            _ = try test.desk.importFiles([try test.folder.write(longer, to: "a.txt")])
            #expect(try test.desk.analyze(as: "one") == 1)
            let after = try Ids(test.library)
            #expect(after.articles == before.articles)
            #expect(before.entities.allSatisfy { after.entities[$0.key] == $0.value })
            #expect(before.events.allSatisfy { after.events[$0.key] == $0.value })
        }
    }

    @Test func whatIsNoLongerReportedIsGone() throws {
        try TestDesk.with { test in
            _ = try test.desk.importFiles([try test.folder.write(Self.text, to: "a.txt")])
            _ = try test.desk.analyze(as: "one")
            #expect(try test.entities("Sergey Lavrov") == ["Sergey Lavrov"])
            _ = try test.desk.importFiles([try test.folder.write("Ana Lobato went home.", to: "a.txt")])
            _ = try test.desk.analyze(as: "one")
            #expect(try test.entities("Sergey Lavrov") == [])
            #expect(try test.entities("Ana Lobato") == ["Ana Lobato"])
        }
    }
}

/// Names and lines with their ids.
private struct Ids {
    let articles: [Article.ID]
    let entities: [String: Entity.ID]
    let events: [String: Event.ID]

    init(_ library: Library) throws {
        articles = try library.articles(.all)
        entities = Dictionary(try library.entityRows(limit: 100).map { ($0.name, $0.id) }) { first, _ in first }
        let rows = try articles.flatMap(library.events(of:))
        events = Dictionary(rows.map { ($0.event.text, $0.id) }) { first, _ in first }
    }
}
