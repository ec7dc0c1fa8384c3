import Archive
import Foundation
import News
import Support
import Testing

@testable import Newsroom

@Suite struct DocumentFileTests {
    private func document(_ test: TestDesk) throws -> String {
        try #require(try Exporter(desk: test.desk).document(.marks)).text
    }

    private func mark(_ words: String, in article: Article.ID, _ test: TestDesk) throws {
        let text = try #require(try test.library.article(article)).content.text
        let range = try #require(text.firstRange(of: words))
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let anchor = Mark.Anchor(span: TextSpan(start, start + words.utf8.count), in: text)
        _ = try test.library.addMark(article, anchor, created: test.desk.clock.now())
    }

    @Test func aNewFileIsWritten() throws {
        try TemporaryFolder.with { folder in
            try DocumentFile.write("Text.", to: folder.path(of: "a.md"))
            #expect(folder.read("a.md") == "Text.")
        }
    }

    @Test func whatDatelineDidNotWriteIsLeftAlone() throws {
        try TemporaryFolder.with { folder in
            let path = try folder.write("My notes.", to: "a.md")
            #expect(throws: DocumentFile.Problem.notOurs(path)) { try DocumentFile.write("Text.", to: path) }
            #expect(folder.read("a.md") == "My notes.")
        }
    }

    @Test func anEmptyFileIsNobodys() throws {
        try TemporaryFolder.with { folder in
            try DocumentFile.write("Text.", to: try folder.write("", to: "a.md"))
            #expect(folder.read("a.md") == "Text.")
        }
    }

    @Test func anExportIsUpdatedAroundWhatTheUserWrote() throws {
        try TestDesk.with { test in
            let article = try test.read(TestArticle("Ferry", "2024-02-01", "The ferry sank. Nobody was hurt."))[0]
            try mark("The ferry sank.", in: article, test)
            let path = test.folder.path(of: "marks.md")
            try DocumentFile.write(try document(test), to: path)
            let mine = try #require(test.folder.read("marks.md")) + "\nAsk the harbour master.\n"
            try test.folder.write(mine, to: "marks.md")
            try mark("Nobody was hurt.", in: article, test)
            try DocumentFile.write(try document(test), to: path)
            let text = try #require(test.folder.read("marks.md"))
            for words in ["> The ferry sank.", "> Nobody was hurt.", "Ask the harbour master."] {
                #expect(text.components(separatedBy: words).count == 2)
            }
        }
    }

    @Test func problemsAreSentences() throws {
        try TemporaryFolder.with { folder in
            let missing = folder.path(of: "no/a.md")
            #expect(throws: DocumentFile.Problem.cannotWrite(missing, "there is no folder \(folder.path(of: "no"))")) {
                try DocumentFile.write("Text.", to: missing)
            }
            #expect(throws: DocumentFile.Problem.cannotWrite(folder.path, "it is a folder")) {
                try DocumentFile.write("Text.", to: folder.path)
            }
        }
        #expect(
            "\(DocumentFile.Problem.notOurs("a.md"))"
                == "a.md is there and was not written by Dateline; name another file.")
        #expect(
            "\(DocumentFile.Problem.cannotWrite("a.md", "it is a folder"))" == "a.md can't be written: it is a folder.")
    }
}
