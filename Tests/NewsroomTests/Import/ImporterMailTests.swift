import Archive
import News
import Support
import Testing

@testable import Newsroom

@Suite struct ImporterMailTests {
    private func message(_ number: Int, _ text: String) -> String {
        """
        From jane@gull.example Mon Jan  1 08:30:0\(number) 2024
        Message-ID: <\(number)@gull.example>
        From: The Gull <news@gull.example>
        Subject: Ferry \(number) sinks
        Date: Mon, 1 Jan 2024 08:30:0\(number) +0000

        \(text)


        """
    }

    @Test func messagesOfAMailboxAreArticles() throws {
        try TestDesk.with { test in
            let mailbox = message(1, "The ferry sank.") + message(2, "The other ferry sank.")
            let file = try test.folder.write(mailbox, to: "in/news.mbox")
            #expect(try test.desk.importFiles([file]).sentence == "2 articles new.")
            let packed = try test.folder.write(Packed.gzip(Array(mailbox.utf8)), to: "in/news.mbox.gz")
            #expect(try test.desk.importMailbox(packed).sentence == "0 articles new, 2 known already.")
            let unnamed = try test.folder.write(mailbox + message(3, "A third ferry sank."), to: "in/Inbox")
            #expect(try test.desk.importFiles([unnamed]).sentence == "1 article new, 2 known already.")
            #expect(try test.library.article(withOrigin: "mid:2@gull.example") != nil)
            let sources = try test.library.sources()
            #expect(sources.map(\.name) == ["The Gull"])
            #expect(sources.first?.kind == .mail)
        }
    }

    @Test func aMessageNeverChanges() throws {
        try TestDesk.with { test in
            let file = try test.folder.write(message(1, "The ferry sank."), to: "a.mbox")
            let other = try test.folder.write(message(1, "The ferry never sank."), to: "b.mbox")
            _ = try test.desk.importFiles([file])
            #expect(try test.desk.importFiles([other]).sentence == "0 articles new, 1 known already.")
        }
    }

    @Test func aFileThatIsOneMessageIsTheSameArticle() throws {
        try TestDesk.with { test in
            let text = message(1, "The ferry sank.")
            let single = String(text.drop { $0 != "\n" }.dropFirst())
            let file = try test.folder.write(single, to: "one.eml")
            #expect(try test.desk.importFiles([file]).sentence == "1 article new.")
            let mailbox = try test.folder.write(text, to: "all.mbox")
            #expect(try test.desk.importFiles([mailbox]).sentence == "0 articles new, 1 known already.")
        }
    }

    @Test func aMessageThatSaysNothingIsNamed() throws {
        try TestDesk.with { test in
            let empty = "From - Mon Jan  1 08:30:00 2024\nMessage-ID: <9@gull.example>\n\n\n"
            let file = try test.folder.write(message(1, "The ferry sank.") + empty, to: "a.mbox")
            let summary = try test.desk.importFiles([file])
            #expect(summary.new == 1)
            #expect(summary.failures.map(\.sentence) == ["\(file), message 2: There is no text in it."])
        }
    }
}
