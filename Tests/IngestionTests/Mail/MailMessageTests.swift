import News
import Testing

@testable import Ingestion

@Suite struct MailMessageTests {
    private func article(_ message: String) throws -> MailArticle {
        try MailMessage(Array(message.utf8)).article(zone: .utc)
    }

    private let head = """
        Received: from a.example by b.example; Mon, 1 Jan 2024 09:00:00 +0000
        Message-ID: <42@gull.example>
        Date: Mon, 1 Jan 2024 08:30:00 +0100
        From: Jane Doe from The Gull <news@gull.example>
        Subject: =?utf-8?Q?The_harbour_=E2=80=93_a_year_in_ice?=
        """

    private let alternatives = """
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="out"

        Nobody reads this.
        --out
        Content-Type: multipart/alternative; boundary=in

        --in
        Content-Type: text/plain; charset=utf-8

        The harbour froze in plain text.
        --in
        Content-Type: text/html; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        <html><body><div style="display:none">Preheader</div><p><a href=3D"https://gull.example/w">View in browser=
        </a></p><table><tr><td><h2>Caf=E9s on the ice</h2><p>The harbour froze on Sunday, and the <a href=3D"https://=
        gull.example/1">caf=E9s</a> moved out.</p></td></tr></table><p>Read the rest.</p>
        <p>You can <a href=3D"https://gull.example/u">unsubscribe</a> at any time.</p><p>Gull Ltd, 1 Quay</p></body>
        --in--
        --out
        Content-Type: application/pdf; name="chart.pdf"
        Content-Disposition: attachment; filename="chart.pdf"
        Content-Transfer-Encoding: base64

        AAAA
        --out--
        """

    @Test func aNewsletterIsReadFromItsPage() throws {
        let article = try article(head + "\n" + alternatives)
        #expect(article.id == "42@gull.example")
        #expect(article.content.title == Sourced("The harbour – a year in ice", from: .mail))
        #expect(article.content.byline?.value == "Jane Doe")
        #expect(article.content.site?.value == "The Gull")
        #expect(article.content.published?.value.iso == "2024-01-01T07:30:00Z")
        #expect(article.source.id == "news@gull.example")
        #expect(article.source.name == "The Gull")
        #expect(
            article.content.text
                == "Cafés on the ice\n\nThe harbour froze on Sunday, and the cafés moved out.\n\nRead the rest.")
        #expect(article.content.links.map(\.address) == ["https://gull.example/1"])
        #expect(article.content.removed.map(\.text).contains("View in browser"))
        #expect(article.content.removed.map(\.text).contains("Gull Ltd, 1 Quay"))
        #expect(article.content.removed.last?.text == "Attachment: chart.pdf")
        #expect(!article.content.removed.map(\.text).contains("Preheader"))
    }

    @Test func plainTextStandsInForAPageOfPictures() throws {
        let empty = alternatives.replacing("<html>", with: "<html><!--").replacing("</body>", with: "--></body>")
        #expect(try article(head + "\n" + empty).content.text == "The harbour froze in plain text.")
    }

    @Test func theNameOfAListIsALine() throws {
        let message = """
            List-Id: the harbour list .lists.example
            List-Post: <mailto:harbour@lists.example>
            Subject: Ice

            The ice is thick.
            """
        #expect(try article(message).source.name == "the harbour list")
    }

    @Test func aListIsTheSourceAndItsTagNoPartOfTheTitle() throws {
        let message = """
            From: Jane Doe via Harbour <harbour@lists.example>
            List-Id: "The harbour list" <harbour.lists.example>
            List-Post: <mailto:harbour@lists.example>
            Subject: Re: [harbour] Ice
            Date: 1 Jan 2024 08:30:00 GMT
            Message-ID: <43@gull.example>
            Archived-At: <https://lists.example/43>

            John wrote:
            > The ice is thick,
            > they say.

            It is not, as far as I can tell from the pier.

            -- 
            Jane Doe, harbour master
            _______________________________________________
            Harbour mailing list
            """
        let article = try article(message)
        #expect(article.content.title.value == "Re: Ice")
        #expect(article.content.byline?.value == "Jane Doe")
        #expect(article.content.url == "https://lists.example/43")
        #expect(article.source.id == "harbour.lists.example")
        #expect(article.source.name == "The harbour list")
        #expect(article.content.blocks.map(\.kind) == [.paragraph, .quote, .quote, .paragraph])
        #expect(article.content.text.hasSuffix("from the pier."))
        #expect(article.content.removed.contains { $0.text.hasPrefix("Jane Doe, harbour master") })
    }

    @Test func wrappedLinesAreOneParagraphThoughNounsHaveCapitals() throws {
        let wrapped = """
            Der Hafen ist am Sonntag zum ersten Mal seit
            neunzehn Jahren zugefroren; die Stadt hat ihn
            Montag sperren lassen. Das Eis ist an der
            Pier dick genug, nach Angaben des alten
            Hafenmeisters trägt es aber keinen Menschen.
            """
        #expect(try article("Subject: Eis\n\n\(wrapped)").content.blocks.count == 1)
        let song =
            "The harbour sleeps beneath the winter's ice and snow\nThe ferry waits until the April winds will blow\n"
            + "'Neath the pier the anchors rest in rows below\nAnd nobody has anywhere to go"
        #expect(try article("Subject: A song\n\n\(song)").content.blocks.count == 4)
    }

    @Test func flowedLinesAreOneParagraph() throws {
        let text = "The ice \nis thick and \n it holds.\n> So they \n> say.\nNo.\n"
        let message = "Message-ID: <1@a.example>\nContent-Type: text/plain; format=flowed\nSubject: Ice\n\n\(text)"
        #expect(try article(message).content.text == "The ice is thick and it holds.\n\nSo they say.\n\nNo.")
    }

    @Test func aMessageWithoutTextIsItsSubject() throws {
        let message = "Subject: Ice on the harbour\nContent-Type: image/png\n\nxx"
        #expect(try article(message).content.text == "Ice on the harbour")
        #expect(throws: IngestionError.noText) { try article("Content-Type: image/png\n\nxx") }
    }

    @Test func aPageWithoutSubjectKeepsItsHeadline() throws {
        let page = "<h1>Ferry sinks in the harbour</h1><p>The ferry sank on Sunday, and nobody was hurt.</p>"
        let article = try article("Message-ID: <1@a.example>\nContent-Type: text/html\n\n\(page)")
        #expect(
            article.content.text == "Ferry sinks in the harbour\n\nThe ferry sank on Sunday, and nobody was hurt.")
    }

    @Test func namesAreCutAtTheirCodePoints() throws {
        let name = "J" + String(repeating: "\u{301}", count: 10_000)
        let article = try article("From: \(name) <a@b.example>\nSubject: Ice\n\nIt froze.")
        #expect(article.source.name.unicodeScalars.count <= 800)
    }

    @Test func whatIsCutInFrontOfAWordEndsWithoutABlank() throws {
        let long = String(repeating: "J", count: 199)
        let article = try article("From: \(long) Doe <a@b.example>\nSubject: \(long) \(long) \(long) Ice\n\nIt froze.")
        #expect(article.source.name == long)
        #expect(article.content.title.value.safeLine == article.content.title.value)
    }

    @Test func codingsAreUndoneHoweverTheyAreWritten() throws {
        let message = "Subject: Ice\nContent-Transfer-Encoding: Quoted-Printable;\n\nCaf=C3=A9s on the ice.\n"
        #expect(try article(message).content.text == "Cafés on the ice.")
        // "Subject: Thaw\n\nIt thawed."
        let inner = "Content-Transfer-Encoding: base64\n\nU3ViamVjdDogVGhhdwoKSXQgdGhhd2VkLg=="
        #expect(
            try article("Subject: Ice\nContent-Type: message/rfc822\n\(inner)").content.text == "Thaw\n\nIt thawed.")
    }

    @Test func withoutAnIdWhatItSaysTellsIt() throws {
        let message = "Subject: Ice\nDate: 1 Jan 2024 08:30 GMT\n\nThe harbour froze."
        #expect(try article(message).id == article("X-Other: b\n" + message).id)
        #expect(try article(message).id != article(message + " Twice.").id)
    }

    @Test func aForwardedMessageHasItsSubjectAboveIt() throws {
        let message = """
            Subject: Look
            Content-Type: multipart/digest; boundary=b

            --b

            Subject: Ice
            From: a@b.example

            The harbour froze.
            --b

            Subject: Thaw

            It thawed.
            --b--
            """
        let content = try article(message).content
        #expect(content.text == "Ice\n\nThe harbour froze.\n\nThaw\n\nIt thawed.")
        #expect(content.headings == ["Ice", "Thaw"])
    }

    @Test func endlessNestingEnds() throws {
        let nested = (0..<5_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        #expect(try article("Subject: Ice\n" + nested).content.text == "Ice")
        let messages = String(repeating: "Content-Type: message/rfc822\n\n", count: 5_000)
        #expect(try article("Subject: Ice\n" + messages).content.text == "Ice")
        let parts = String(repeating: "--b\n\nText.\n", count: 20_000)
        let many = try article("Subject: Ice\nContent-Type: multipart/mixed; boundary=b\n\n" + parts)
        #expect(many.content.text.utf8.count < 20_000)
        let fields = (0..<100_000).map { "X-\($0): a\n" }.joined()
        #expect(try article("Subject: Ice\n" + fields + "\nThe harbour froze.").content.text == "The harbour froze.")
    }

    @Test func whatIsKeptHasNoTransportAndNoAttachment() throws {
        let kept = String(decoding: try article(head + "\n" + alternatives).kept, as: UTF8.self)
        #expect(kept.hasPrefix("From: Jane Doe from The Gull <news@gull.example>\nDate: Mon"))
        #expect(kept.contains("Cafés on the ice"))
        #expect(!kept.contains("Received") && !kept.contains("AAAA"))
    }
}
