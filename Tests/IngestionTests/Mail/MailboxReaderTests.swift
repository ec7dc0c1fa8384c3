import News
import Testing

@testable import Ingestion

@Suite struct MailboxReaderTests {
    /// In pieces of a few bytes, as they may come from a file.
    private func messages(_ mailbox: String) -> [String] {
        let bytes = Array(mailbox.utf8)
        var pieces = stride(from: 0, to: bytes.count, by: 7).map { Array(bytes[$0..<min($0 + 7, bytes.count)]) }[...]
        var reader = MailboxReader { pieces.popFirst() ?? [] }
        var result: [String] = []
        while let message = reader.next() { result.append(String(decoding: message.bytes, as: UTF8.self)) }
        return result
    }

    private let mailbox = """
        From jane@gull.example Sat Jan  3 01:05:34 1996
        Subject: One

        From here on the ice is thick.
        >From the pier it looks thin.
        >>From afar, too.

        From 1234@xxx Mon Jan 01 00:00:00 +0000 2024
        Subject: Two

        Text.
        """

    @Test func messagesArePartedAndTheirLinesUnquoted() {
        let found = messages(mailbox)
        #expect(found.count == 2)
        #expect(
            found[0].hasPrefix(
                "Subject: One\n\nFrom here on the ice is thick.\nFrom the pier it looks thin.\n>From afar"))
        #expect(found[1] == "Subject: Two\n\nText.\n")
        #expect(messages(mailbox.replacing("\n", with: "\r\n")) == found)
    }

    @Test func aFileWithoutSeparatorIsOneMessage() {
        #expect(messages("Subject: One\n\nFrom Jane, with love.\n").count == 1)
        #expect(messages("\n\n").isEmpty)
        #expect(messages("").isEmpty)
    }

    @Test func theFirstSeparatorNeedsNoDate() {
        #expect(messages("From -\nSubject: One\n\nText.\n") == ["Subject: One\n\nText.\n"])
    }

    @Test func aSeparatorWithoutDayIsToldByTheHeaderBelow() {
        let mailbox = "From -\nSubject: One\n\nText.\n\nFrom -\nReturn-Path: <>\nSubject: Two\n\nText.\n"
        #expect(messages(mailbox).count == 2)
        #expect(messages(mailbox.replacing("From -", with: "From 123@xxx")).count == 2)
        let text = "Subject: One\n\nText.\n\nFrom jane@gull.example\n\nFrom -\nSo it said.\n"
        #expect(messages(text) == [text])
    }

    @Test func aMessageIsCutAtItsLimit() {
        let line = String(repeating: "A", count: 1 << 20) + "\n"
        let mailbox = "From - Sat Jan  3 01:05:34 1996\nSubject: One\n\n" + String(repeating: line, count: 18)
        let found = messages(mailbox + "\nFrom - Sat Jan  3 01:05:34 1996\nSubject: Two\n\nText.\n")
        #expect(found.count == 2)
        #expect(found[0].utf8.count <= MailboxReader.largestMessage + 1)
        #expect(found[1] == "Subject: Two\n\nText.\n")
    }

    @Test(arguments: [
        ("From jane@gull.example Sat Jan  3 01:05:34 1996\n", true), ("From here on, at 12:30 in 1996,\n", false),
        ("Return-Path: <a@b.example>\nFrom: a@b.example\nDate: x\n\nText", true),
        ("From: A\nDate: 2024-01-01\nSubject: B\n\nText", false), ("Title: A\nMessage-ID: b\n\nText", false),
        ("From -\nMessage-ID: <1@b.example>\nFrom: a@b.example\nDate: x\n\nText", true),
        ("From jane@gull.example\n\nText: none\n", false),
        ("From: a@b.example\nMIME-Version: 1.0\nReferences: <1@b.example>,\nbroken@b.example>\n\nText", true),
    ])
    func mailIsToldByItsFirstLines(_ head: String, _ isMail: Bool) {
        #expect(MailboxReader.isOne(Array(head.utf8)) == isMail)
        #expect((FileKind.sniff(Array(head.utf8), fileName: "a") == .mailbox) == isMail)
    }

    @Test func aHeaderThatGoesOnBehindTheFirstBytesIsOne() {
        let head = "Received: x\nMessage-ID: <1@b.example>\nFrom: a@b.example\n"
        let trace = (0..<200).map { "X-Trace-\($0): abcdefghijklmnopqrstuvwxyz\n" }.joined()
        for cut in 0..<60 { #expect(MailboxReader.isMessage(Array((head + trace).utf8.prefix(4_040 + cut)))) }
    }

    @Test func aFileThatIsNamedAsAMessageNeedsNoMoreThanASubject() {
        let head = Array("Subject: Ice\n\nThe harbour froze.".utf8)
        #expect(FileKind.sniff(head, fileName: "a.eml") == .mailbox)
        #expect(FileKind.sniff(head, fileName: "a.txt") == .plainText)
        #expect(FileKind.sniff(Array("The harbour froze.".utf8), fileName: "a.eml") == .plainText)
    }
}
