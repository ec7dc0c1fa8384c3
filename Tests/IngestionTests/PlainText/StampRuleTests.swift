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
    ])
    func datesAreFound(line: String, iso: String) throws {
        let article = try article(line)
        #expect(article.published?.value.iso == iso)
        #expect(article.published?.source == .text)
        #expect(article.removed(.dateStamp) == [line])
    }

    @Test(arguments: ["Updated on", "Published:", "3 hours ago"])
    func stampsWithoutADateSayNothing(line: String) throws {
        let article = try article(line)
        #expect(article.published == nil)
        #expect(article.removed(.dateStamp) == [line])
    }

    @Test func aSentenceThatBeginsWithByIsText() throws {
        let article = try article("By noon the square was full of people who had come from all over the county.")
        #expect(article.byline == nil)
        #expect(article.blocks.count == 3)
    }
}
