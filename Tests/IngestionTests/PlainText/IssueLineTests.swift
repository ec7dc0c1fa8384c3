import News
import Testing

@testable import Ingestion

@Suite struct IssueLineTests {
    private let body = """
        The council voted on Monday evening for a new bridge across the river, after six years of debate.

        It will be built within two years, the mayor said after the vote.
        """

    private func article(_ head: String) throws -> ArticleContent { try Fixture.read(head + "\n\n" + body) }

    @Test(arguments: [
        ("Dodoma, 24 April 2026", "2026-04-24"),
        ("Phnom Penh, April 24th, 2026", "2026-04-24"),
        ("The Clarion, London, Tuesday 2 September 2025", "2025-09-02"),
        ("Tuesday, 2 September 2025, London", "2025-09-02"),
        ("GENEVA, 3 MAY 2026", "2026-05-03"),
        ("Office of the Prime Minister, Riga, 3 May 2026", "2026-05-03"),
        ("Issued on 3 April 2026 by the Press Office", "2026-04-03"),
        ("Published: Riga, 3 April 2026, 14:05 GMT", "2026-04-03T14:05:00Z"),
        ("FOR IMMEDIATE RELEASE: 3 April 2026", "2026-04-03"),
    ])
    func theDayIsFoundBesidePlaceAndPaper(line: String, day: String) throws {
        for head in [
            "City approves bridge\n\n" + line, "City approves bridge\n" + line, line + "\n\nCity approves bridge",
        ] {
            let article = try article(head)
            #expect(article.published == Sourced(try #require(Self.publication(day)), from: .text), "\(head)")
            #expect(article.title == Sourced("City approves bridge", from: .text), "\(head)")
            #expect(article.removed(.dateStamp) == [line], "\(head)")
        }
    }

    private static func publication(_ iso: String) -> Publication? { DateShapes.date(in: iso, zone: .utc) }

    @Test func aPlaceAndADayAreNoTitle() throws {
        let article = try article("Dodoma, 24 April 2026")
        #expect(article.published?.value.iso == "2026-04-24")
        #expect(article.title.source == .firstSentence)
    }

    /// A headline, a sentence, a notice.
    @Test(arguments: [
        "In Dodoma, 24 April 2026 was the day on which the bridge was opened.",
        "Council Approves New Bridge, 3 May 2026", "Press Briefing on the New Bridge, 3 May 2026",
        "Dodoma remembers 24 April 2026", "Harbour Museum, Riga, until 3 May 2026", "Ana Ruiz, born 3 May 1950",
        "Harbour Museum, from 3 May 2026 to 5 May 2027",
    ])
    func otherLinesThatHaveADayTellNothing(line: String) throws {
        let article = try article(line)
        #expect(article.published == nil)
        #expect(article.removed(.dateStamp).isEmpty)
    }

    @Test func theHeadingsOfADiaryAreText() throws {
        let article = try article("A week on the river\n\nRiga, 3 May 2026\n\n" + body + "\n\nOgre, 4 May 2026")
        #expect(article.published == nil)
        #expect(article.text.contains("Riga, 3 May 2026"))
    }

    @Test func belowTheTextItIsNone() throws {
        let article = try article("City approves bridge\n\n" + body + "\n\nRiga, 3 May 2026")
        #expect(article.published == nil)
    }

    @Test func aPaperAboveTheHeadlineIsTheSite() throws {
        let article = try article("Lakeside Herald\nThursday, 12 March 2026\n\nCity approves bridge\nBy Editha Majura")
        #expect(article.title == Sourced("City approves bridge", from: .text))
        #expect(article.site == Sourced("Lakeside Herald", from: .text))
        #expect(article.byline == Sourced("Editha Majura", from: .text))
        #expect(article.published?.value.iso == "2026-03-12")
    }

    @Test func aPaperAloneIsTheTitle() throws {
        #expect(try article("Lakeside Herald").title == Sourced("Lakeside Herald", from: .text))
    }

    @Test func betweenBarsStandNamePaperAndDay() throws {
        let article = try article("City approves bridge\n\nBy Editha Majura | Lakeside Herald | March 12, 2026")
        #expect(article.byline == Sourced("Editha Majura", from: .text))
        #expect(article.site == Sourced("Lakeside Herald", from: .text))
        #expect(article.published?.value.iso == "2026-03-12")
    }

    @Test(arguments: [
        "NEWS RELEASE\nFOR IMMEDIATE RELEASE\nSeptember 3, 2025\n\nContact: Media Relations, City of Riga",
        "PRESS RELEASE\n\nRiga, 3 September 2025\n\nMedia contact:\n\nJane Doe, Press Officer",
        "MINISTRY OF TRANSPORT\nPRESS RELEASE\nRiga, 3 September 2025",
    ])
    func whatStandsAboveAPressReleaseIsNoTitle(head: String) throws {
        let article = try article(head + "\n\nCITY APPROVES BRIDGE OVER THE RIVER")
        #expect(article.title == Sourced("CITY APPROVES BRIDGE OVER THE RIVER", from: .text))
        #expect(article.published?.value.iso == "2025-09-03")
        #expect(article.blocks.count == 2)
    }
}
