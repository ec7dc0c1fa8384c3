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

    @Test func whatIsNotWorthALineMakesNoEvent() throws {
        try TestDesk.with { test in
            let article = try test.read(
                TestArticle("Weather", "2023-04-19", "Neighbours said they were relieved after the arrest."))[0]
            #expect(try test.library.events(of: article).isEmpty)
        }
    }
}
