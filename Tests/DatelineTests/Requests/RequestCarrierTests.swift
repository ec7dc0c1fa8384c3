import Archive
import News
import Newsroom
import Reading
import Support
import Testing

@testable import dateline

struct RequestCarrierTests {
    /// A carrier on a library of two files, each a source of its own.
    private func with(_ body: (RequestCarrier) throws -> Void) throws {
        try TemporaryFolder.with { folder in
            let library = try Library(at: folder.path(of: "library.sqlite"))
            defer { try? library.close() }
            let desk = NewsDesk(library: library, clock: .fixed(Publication(seconds: 1_700_000_000)))
            for (name, text) in [("a.txt", "The ferry sails to Oslo."), ("b.txt", "The bridge to Bergen is open.")] {
                _ = try desk.importFiles([try folder.write("---\ntitle: \(name)\n---\n\n\(text)\n", to: name)])
            }
            _ = try desk.analyze(as: "test")
            try body(RequestCarrier(desk: desk, keys: .standard))
        }
    }

    private func alone(_ line: String, in scope: ListQuery.Scope, _ carrier: RequestCarrier) throws -> [Int]? {
        let query = ListQuery(scope: scope, filter: try Filter(parsing: line))
        guard case .counted(0, _, _, let alone) = carrier.answer(.count(query)) else { return nil }
        return alone
    }

    /// What stands in another source is not what a list of one holds.
    @Test func whatATermFindsByItselfIsLookedForInTheListAlone() throws {
        try with { carrier in
            let sources = try carrier.library.sources()
            let one = try #require(sources.first { $0.name == "a.txt" })
            let scope = ListQuery.Scope.source(one.id, name: one.name)
            #expect(try alone("ferry train after:2030", in: .everything, carrier) == [1, 0, 0])
            #expect(try alone("bridge train after:2030", in: scope, carrier) == [0, 0, 0])
            #expect(try alone("to train after:2030", in: .everything, carrier) == [1, 0, 0])
        }
    }

    @Test func aFilterLineIsCompletedWithTheNumberOfTheKindAskedFor() throws {
        try with { carrier in
            let found = try FilterCompletion(library: carrier.library).completions(of: "ferry -source:a.")
            #expect(
                found == [Completion(line: "ferry -source:a.txt ", label: "a.txt", detail: "1 article")])
            #expect(try FilterCompletion(library: carrier.library).completions(of: "event:vis").map(\.detail) == [""])
            #expect(
                try FilterCompletion(library: carrier.library).completions(of: "is:m").map(\.label) == [
                    "marked", "muted",
                ])
        }
    }
}
