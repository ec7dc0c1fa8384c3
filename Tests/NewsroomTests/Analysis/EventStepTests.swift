import Archive
import News
import Support
import Testing

@testable import Newsroom

/// Which reports the library keeps, and of which events.
@Suite struct EventStepTests {
    private static let again = "The arrest after the robbery at the jewellery shop came at dawn."
    private static let robbery = TestArticle(
        "Jeweller robbed in Lisbon", "2023-04-19",
        """
        Lisbon police arrested Ana Lobato on Tuesday after a robbery at the Sines jewellery shop in Lisbon.

        \(again) Neighbours of the jewellery shop in Lisbon said they were relieved.
        """)

    @Test func aSentenceThatTellsAnEventAgainIsKeptWithIt() throws {
        try TestDesk.with { test in
            let article = try test.read(Self.robbery)[0]
            let arrest = try #require(try test.library.events(of: article).first { $0.event.kind == .arrest })
            let card = try #require(try test.desk.eventCard(arrest.id))
            #expect(card.reports.map(\.sentence).contains(Self.again))
            #expect(arrest.event.text.contains("Ana Lobato"))
        }
    }

    /// "The planned visit", where nobody is named beside it, is the one that its article told before.
    @Test func whatNamesNobodyTellsItsOwnArticleAgain() throws {
        try TestDesk.with { test in
            let bare = "Beside the planned visit to the harbour, a council for trade is being set up."
            let articles = try test.read(
                TestArticle("Visit to Oslo", nil, "Ana Lobato will visit Oslo in the harbour row. Trade is slow."),
                TestArticle("Visit to Lisbon", nil, "Bo Dahl will visit Lisbon in the harbour row. \(bare)"))
            let events = try articles.map { try test.library.events(of: $0).filter { $0.event.kind == .visit } }
            let own = try #require(events[1].first { $0.event.text.contains("Bo Dahl") })
            #expect(try test.desk.eventCard(own.id)?.reports.contains { $0.sentence == bare } == true)
            #expect(events[0].allSatisfy { $0.id != own.id })
        }
    }

    @Test func whatIsNotWorthALineMakesNoEvent() throws {
        try TestDesk.with { test in
            let article = try test.read(
                TestArticle("Weather", "2023-04-19", "Neighbours said they were relieved after the arrest."))[0]
            #expect(try test.library.events(of: article).isEmpty)
        }
    }
}
