import Ingestion
import News
import Testing

@Suite struct PlainTextReaderTests {
    @Test func fundDriveAndLicenceAreTakenOut() throws {
        let article = try Fixture.article("fund-drive.txt")
        #expect(article.title == Sourced("Norway Seeks Closer Ferry Links with the Faroe Islands", from: .text))
        #expect(article.site == Sourced("Northern Insider", from: .license))
        #expect(article.published == nil)
        #expect(article.removed(.fundDrive).count == 6)
        #expect(article.removed(.licence).count == 1)
        #expect(article.removed(.related) == ["MORE: Transport", "MORE: Transport"])
        #expect(article.removed(.provenance) == ["This post first appeared on Northern Insider"])
        #expect(article.paragraphs.count == 4)
        #expect(article.paragraphs.first?.hasPrefix("The two ministries expect") == true)
    }

    @Test func aTitleThatRunsIntoACaptionIsSplitOff() throws {
        let article = try Fixture.article("run-on-title.txt")
        #expect(article.title == Sourced("Chile, Bolivia to reopen long-closed railway", from: .text))
        #expect(article.removed(.caption).first?.hasPrefix("Chilean President Lucía Ferrer and") == true)
        #expect(article.datelinePlace == "Santiago")
        #expect(article.paragraphs.first?.hasPrefix("SANTIAGO. – Chile and Bolivia") == true)
        #expect(article.text.hasSuffix("will have to be laid again."))
        #expect(article.removed(.credit) == ["– Agencies"])
        #expect(article.site == nil)
        #expect(article.removed(.related) == ["You Might Also Like"])
        #expect(article.removed(.comments) == ["Comments"])
    }

    @Test func aStandfirstThatRunsIntoACaptionStaysText() throws {
        let article = try Fixture.article("run-on-caption.txt")
        let first =
            "The palace has said the treaty is meant to protect fish stocks and does not concern any other country"
        #expect(article.title == Sourced(first, from: .firstSentence))
        #expect(article.paragraphs.first == first)
        #expect(article.removed(.caption).first?.hasSuffix("Denmark. © Nordnyt") == true)
        #expect(
            article.removed(.repetition) == [
                "What Holm will bring to Reykjavík revealed What Holm will bring to Reykjavík revealed"
            ])
        #expect(article.removed(.related) == ["Read more", "What Holm will bring to Reykjavík revealed"])
        #expect(article.site == Sourced("NN", from: .text))
        #expect(article.paragraphs.count == 5)
    }

    @Test func shortLinesBetweenParagraphsAreHeadings() throws {
        let article = try Fixture.article("headings.txt")
        #expect(article.title.value == "Portugal Strengthens Trade, Naval Ties With Cape Verde")
        #expect(article.headings == ["Portugal’s planned naval exercises", "$1 billion trade goal"])
        #expect(article.removed(.dateStamp) == ["Updated on"])
        #expect(article.removed(.comments) == ["Leave a Comment"])
        #expect(article.published == nil)
    }
}
