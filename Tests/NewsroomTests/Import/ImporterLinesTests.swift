import Archive
import News
import Support
import Synchronization
import Testing

@testable import Newsroom

@Suite struct ImporterLinesTests {
    private let lines = """
        {"id":"n1","title":"Ferry sinks","text":"The ferry sank.","published":"2024-02-01","site":"Coast"}

        {"id":"n2","text":"Nobody was hurt."}
        """

    @Test func eachLineIsAnArticle() throws {
        try TestDesk.with { test in
            let file = try test.folder.write(lines, to: "news.jsonl")
            let summary = try test.desk.importLines(file)
            #expect(summary.sentence == "2 articles new.")
            let id = try #require(try test.library.article(withOrigin: "n1"))
            let row = try #require(try test.library.row(id))
            #expect((row.title, row.published?.iso, row.site) == ("Ferry sinks", "2024-02-01", "Coast"))
            #expect(row.source == "news.jsonl")
        }
    }

    @Test func aLineWithTheSameIdAndOtherTextChangesTheArticle() throws {
        try TestDesk.with { test in
            let file = try test.folder.write(lines, to: "news.jsonl")
            _ = try test.desk.importLines(file)
            #expect(try test.desk.importLines(file).same == 2)
            let other = try test.folder.write(#"{"id":"n2","text":"Two were hurt."}"#, to: "later.jsonl")
            #expect(try test.desk.importLines(other).changed == 1)
        }
    }

    @Test func badLinesAreNamedByNumberAndTheRestGoesOn() throws {
        try TestDesk.with { test in
            let bad = "nonsense\n{\"id\":\"x\"}\n[1]\n{\"text\":\"No id.\"}\n" + lines
            let file = try test.folder.write(bad, to: "news.jsonl")
            let summary = try test.desk.importLines(file)
            #expect(summary.new == 2)
            let sentences = summary.failures.map(\.sentence)
            #expect(sentences.count == 4)
            #expect(sentences[0].hasPrefix("\(file), line 1: The line is not valid JSON: "))
            #expect(sentences[1] == "\(file), line 2: The line has no \"text\".")
            #expect(sentences[2] == "\(file), line 3: The line is not valid JSON: it holds no object.")
            #expect(sentences[3] == "\(file), line 4: The line has no \"id\".")
        }
    }

    @Test func aFileThatCannotBeReadIsNamedWithTheReason() throws {
        try TestDesk.with { test in
            #expect(
                throws: InputProblem(
                    origin: "/nowhere.jsonl", sentence: "/nowhere.jsonl can't be read: No such file or directory.")
            ) { try test.desk.importLines("/nowhere.jsonl") }
            let folder = test.folder.path
            #expect(throws: InputProblem(origin: folder, sentence: "\(folder) can't be read: Is a directory.")) {
                try test.desk.importLines(folder)
            }
        }
    }

    @Test func theOrderOfUndatedArticlesDoesNotDependOnHowLongTheImportTakes() throws {
        try TestDesk.with { test in
            let seconds = Ticks()
            let desk = NewsDesk(library: test.library, clock: Clock(now: seconds.next, zone: .utc))
            let ids = (1...600).map { "n\($0)" }
            let lines = ids.map { #"{"id":"\#($0)","text":"Nobody was hurt in \#($0)."}"# }.joined(separator: "\n")
            _ = try desk.importLines(try test.folder.write(lines, to: "news.jsonl"))
            #expect(try test.library.articles(.all).compactMap { try test.library.row($0)?.origin } == ids)
        }
    }
}

/// A second more each time it is asked.
private final class Ticks: Sendable {
    private let seconds = Mutex(1_700_000_000)

    @Sendable func next() -> Int {
        seconds.withLock {
            $0 += 1
            return $0
        }
    }
}
