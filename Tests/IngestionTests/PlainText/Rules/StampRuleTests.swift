import News
import Testing

@testable import Ingestion

@Suite struct StampRuleTests {
    private func article(_ lines: String...) throws -> ArticleContent {
        try Fixture.read(
            (["Council Votes for a New Bridge"] + lines + [
                "The council voted on Monday evening for a new bridge across the river.",
                "It will be built within two years, the mayor said after the vote.",
            ]).joined(separator: "\n\n"))
    }

    @Test(arguments: [
        ("By Jane Doe", "Jane Doe"),
        ("By Jane Doe and John Roe", "Jane Doe and John Roe"),
        ("Jane Doe, Staff Writer", "Jane Doe, Staff Writer"),
        ("Written by Jane Doe", "Jane Doe"),
        ("By Jane Doe | May 3, 2015", "Jane Doe"),
        ("Posted by Jane Doe on May 3, 2015, 6:21 AM EST", "Jane Doe"),
        ("Staff Reports", "Staff Reports"),
        ("Tuesday 15 October 2019 by Jane M. Doe", "Jane M. Doe"),
        ("Mittwoch, 01.11.2023 von JANE DOE", "JANE DOE"),
    ])
    func bylinesAreFound(line: String, name: String) throws {
        let article = try article(line)
        #expect(article.byline == Sourced(name, from: .text))
        #expect(article.removed(.credit) == [line])
        #expect(article.blocks.count == 2)
    }

    @Test(arguments: [
        ("Published: May 3, 2015", "2015-05-03"),
        ("Updated on 3 May 2015", "2015-05-03"),
        ("Monday, November 18, 2019, 04:05 pm PT", "2019-11-19T00:05:00Z"),
        ("November 20, 2019 - 11:28 GMT", "2019-11-20T11:28:00Z"),
        ("Dec. 6, 2024, 10:00 PM UTC / Updated Dec. 7, 2024, 12:43 PM UTC", "2024-12-06T22:00:00Z"),
        ("sexta-feira, 22 de outubro de 2010 às 20:13", "2010-10-22T20:13:00Z"),
        ("Stand: 07.11.2023, 07:30 Uhr", "2023-11-07T07:30:00Z"), ("ca. 8 Min. 12.01.2022", "2022-01-12"),
    ])
    func datesAreFound(line: String, iso: String) throws {
        let article = try article(line)
        #expect(article.published?.value.iso == iso)
        #expect(article.published?.source == .text)
        #expect(article.removed(.dateStamp) == [line])
    }

    @Test(arguments: ["Updated on", "Published:", "3 hours ago", "11/01/2021", "Aktualisiert am"])
    func stampsWithoutADateSayNothing(line: String) throws {
        let article = try article(line)
        #expect(article.published == nil)
        #expect(article.removed(.dateStamp) == [line])
    }

    @Test func whatWasTakenOutDoesNotPartAStampFromTheText() throws {
        let article = try article(
            "A bridge will be built where the ferry runs today, and soon.", "Share this", "Advertisement",
            "Dec. 6, 2024, 10:00 PM UTC")
        #expect(article.removed(.dateStamp) == ["Dec. 6, 2024, 10:00 PM UTC"])
    }

    @Test func aSentenceThatBeginsWithByIsText() throws {
        let article = try article("By noon the square was full of people who had come from all over the county.")
        #expect(article.byline == nil)
        #expect(article.blocks.count == 3)
    }
}
