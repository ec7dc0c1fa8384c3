import Analysis
import Archive
import Foundation
import News
import Support
import Testing

@testable import Newsroom

/// Texts that end the process which analyses them.
@Suite struct InterruptedAnalysisTests {
    /// A run an hour behind the one before; nothing the dead held is held any more.
    private static func run(_ path: String, hour: Int, endingOn title: String?) throws -> Int {
        let library = try Library(at: path)
        defer { try? library.close() }
        let now = Publication(seconds: TestDesk.now.seconds + hour * 3_600)
        let analyzer = Analyzer()
        let run = AnalysisRun(library: library, clock: .fixed(now), times: nil) { stored in
            if stored.content.title.value == title { fatalError("a text that ends the process") }
            return PreparedArticle(stored, analyzer: analyzer)
        }
        return try run.run(as: "run \(hour)", first: nil, progress: { _, _ in }, shouldStop: { false })
    }

    private static func makeLibrary() throws -> (path: String, articles: [Article.ID]) {
        let library = try Library.temporary()
        let desk = NewsDesk(library: library, clock: .fixed(TestDesk.now))
        let texts = ["Ferry", "Poison", "Harbour", "Strike"].map { title in
            (name: "\(title).txt", bytes: Array(TestArticle(title, "2024-02-01", "Ana Lobato left Sines.").file.utf8))
        }
        let summary = try desk.importTexts(texts, from: "/news")
        try library.close()
        return (library.path, summary.articles)
    }

    @Test func oneThatEndsTheProcessAgainAndAgainIsSetAside() async throws {
        let (path, articles) = try Self.makeLibrary()
        defer { try? Library(at: path).remove() }
        // Among others, then the first alone, then behind all others
        for hour in 1...3 {
            await #expect(processExitsWith: .failure) { [path = path as String, hour = hour as Int] in
                _ = try Self.run(path, hour: hour, endingOn: "Poison")
            }
            let library = try Library(at: path)
            #expect(try library.setAside().isEmpty)
            if hour == 3 { #expect(try library.pendingCount(version: Analyzer.version) == 1) }
            try library.close()
        }
        #expect(try Self.run(path, hour: 4, endingOn: "Poison") == 0)
        let library = try Library(at: path)
        #expect(try library.setAside().map(\.title) == ["Poison"])
        #expect(try library.pendingCount(version: Analyzer.version) == 0)
        #expect(try library.row(articles[1])?.title == "Poison")
        // A reanalysis tries it again, behind all others
        try library.forgetAnalysis()
        try library.close()
        await #expect(processExitsWith: .failure) { [path = path as String] in
            _ = try Self.run(path, hour: 5, endingOn: "Poison")
        }
        #expect(try Self.run(path, hour: 6, endingOn: "Poison") == 0)
        try Library(at: path).forgetAnalysis()
        #expect(try Self.run(path, hour: 7, endingOn: nil) == 4)
        #expect(try Library(at: path).setAside().isEmpty)
    }

    @Test func aProcessThatWasKilledCostsNoArticle() throws {
        let (path, articles) = try Self.makeLibrary()
        defer { try? Library(at: path).remove() }
        let library = try Library(at: path)
        let now = TestDesk.now.seconds
        #expect(try library.acquireLease(holder: "killed", version: Analyzer.version, now: now, seconds: 30))
        #expect(try library.renewLease(holder: "killed", articles: [articles[0]], now: now, seconds: 30))
        #expect(try Self.run(path, hour: 1, endingOn: nil) == 4)
        #expect(try library.setAside().isEmpty)
        #expect(try library.interrupted(metAlone: true, version: Analyzer.version).isEmpty)
    }
}
