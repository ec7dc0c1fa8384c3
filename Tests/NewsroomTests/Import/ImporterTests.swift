import Archive
import News
import Support
import Testing

@testable import Newsroom

@Suite struct ImporterTests {
    @Test func aFolderIsTakenIn() throws {
        try TestDesk.with { test in
            try test.folder.write("The ferry sank.\n\nNobody was hurt.", to: "news/a.txt")
            try test.folder.write("# Bridge opens\n\nThe bridge opened.", to: "news/deep/b.md")
            let summary = try test.desk.importFiles([test.folder.path(of: "news")])
            #expect(summary.new == 2)
            #expect(summary.sentence == "2 articles new.")
            let rows = try test.library.rows(limit: 10)
            #expect(Set(rows.map(\.title)) == ["The ferry sank.", "Bridge opens"])
            #expect(rows.allSatisfy { $0.source == "news" })
        }
    }

    @Test func whatIsThereAlreadyIsTheSame() throws {
        try TestDesk.with { test in
            let file = try test.folder.write("The ferry sank.", to: "a.txt")
            let first = try test.desk.importFiles([file])
            let second = try test.desk.importFiles([file])
            #expect((second.new, second.same) == (0, 1))
            #expect(second.articles.isEmpty)
            #expect(second.sentence == "0 articles new, 1 known already.")
            #expect(first.articles.count == 1)
        }
    }

    @Test func anotherTextAtTheSamePlaceReplacesTheFirst() throws {
        try TestDesk.with { test in
            let file = try test.folder.write("The ferry sank.", to: "a.txt")
            let first = try test.desk.importFiles([file])
            try test.folder.write("The ferry sank in a storm.", to: "a.txt")
            let second = try test.desk.importFiles([file])
            #expect(second.changed == 1)
            #expect(second.articles == first.articles)
            let id = try #require(first.articles.first)
            #expect(try test.library.article(id)?.content.text == "The ferry sank in a storm.")
            #expect(try test.library.articleCount() == 1)
        }
    }

    @Test func theSameBytesAtASecondPlaceAreOneArticle() throws {
        try TestDesk.with { test in
            let first = try test.folder.write("The ferry sank.", to: "a.txt")
            let second = try test.folder.write("The ferry sank.", to: "copy/b.txt")
            let summary = try test.desk.importFiles([first, second])
            #expect((summary.new, summary.otherPlaces) == (1, 1))
            #expect(summary.sentence == "1 article new, 1 known already.")
            let id = try test.library.article(withOrigin: first)
            #expect(try test.library.article(withOrigin: second) == id)
        }
    }

    @Test func oneFileNamedTwiceIsOneArticle() throws {
        try TestDesk.with { test in
            let file = try test.folder.write("The ferry sank.", to: "news/a.txt")
            let summary = try test.desk.importFiles([file, test.folder.path(of: "news")])
            #expect((summary.new, summary.same) == (1, 1))
        }
    }

    @Test func badInputsAreCountedAndTheRestGoesOn() throws {
        try TestDesk.with { test in
            let empty = try test.folder.write("", to: "news/empty.txt")
            let picture = try test.folder.write([0x89, 0x50, 0x4E, 0x47, 0, 0, 1, 2], to: "news/picture.png")
            try test.folder.write("The ferry sank.", to: "news/good.txt")
            let summary = try test.desk.importFiles(["/nowhere", test.folder.path(of: "news")])
            #expect(summary.new == 1)
            #expect(
                summary.failures.map(\.sentence) == [
                    "There is no file or folder at /nowhere.", "\(empty): The file is empty.",
                    "\(picture): This is not a text file.",
                ])
            #expect(summary.sentence == "1 article new; 3 inputs failed.")
        }
    }

    @Test func anExportOfDatelinesOwnIsRefused() throws {
        try TestDesk.with { test in
            let article = try test.read(TestArticle("Ferry", "2024-02-01", "The ferry sank."))[0]
            let document = try #require(try Exporter(desk: test.desk).document(.article(article)))
            let file = try test.folder.write(document.text, to: "export.md")
            let summary = try test.desk.importFiles([file])
            #expect(
                summary.failures.map(\.sentence) == [
                    "\(file): Dateline wrote this file itself; it is not imported again."
                ])
        }
    }

    @Test func originalsAreKeptUnlessNotWanted() throws {
        try TestDesk.with { test in
            let file = try test.folder.write("The ferry  sank.\r\n", to: "a.txt")
            let kept = try test.desk.importFiles([file]).articles[0]
            #expect(try test.library.original(of: kept) == Array("The ferry  sank.\r\n".utf8))
            let frugal = NewsDesk(
                library: test.library, clock: test.desk.clock, rules: IntakeRules(keepsOriginals: false))
            let other = try frugal.importFiles([try test.folder.write("Nobody was hurt.", to: "b.txt")]).articles[0]
            #expect(try test.library.original(of: other) == nil)
        }
    }

    @Test func progressIsTold() throws {
        try TestDesk.with { test in
            for index in 0..<300 { try test.folder.write("Ferry \(index) sank.", to: "news/\(index).txt") }
            var steps: [WorkProgress] = []
            let summary = try test.desk.importFiles([test.folder.path(of: "news")]) { steps.append($0) }
            #expect(summary.new == 300)
            #expect(
                steps == [
                    WorkProgress(stage: .reading, done: 256, total: 300),
                    WorkProgress(stage: .reading, done: 300, total: 300),
                ])
        }
    }
}
