import News
import Support
import Testing

@testable import Analysis

/// What of an article's beginning makes a line.
@Suite struct EventWorthTests {
    private func lines(_ text: String, headline: String) -> [String] {
        let document = Document(text)
        let day = Publication(iso: "2014-11-18")
        return EventFinder.reports(
            in: EventFinder.Input(
                document: document, headline: headline, mentions: [], entities: [],
                dates: DateFinder.dates(in: document, published: day), published: day)
        ).filter(\.isNotable).map(\.text)
    }

    @Test(arguments: [
        (
            "Scientists have spotted rings of smoke in the sea.", "Rings of smoke spotted in the sea",
            "Scientists have spotted rings of smoke in the sea"
        ),
        (
            "The pilot decided to turn his plane around after a bird was found.",
            "Pilot decides to turn back over bird",
            "The pilot decided to turn his plane around"
        ),
    ])
    func theHeadlineTellsWhatIsNews(text: String, headline: String, line: String) {
        #expect(lines(text, headline: headline).contains(line))
    }

    @Test(arguments: [
        ("The sea is calm. It is deep. Scientists have spotted rings of smoke.", "Wonders of the deep"),
        ("They have spotted rings of smoke in the sea.", "Rings of smoke spotted in the sea"),
        ("When sailors spotted rings of smoke, the sea was calm.", "Rings of smoke spotted in the sea"),
        ("Some are feared lost at sea.", "Sailors feared lost at sea"),
    ])
    func whatIsOnlyMentionedMakesNoLine(text: String, headline: String) {
        #expect(lines(text, headline: headline).isEmpty)
    }

    /// A text that is cut behind its verb.
    @Test func nothingIsReadBeyondTheEnd() {
        let events = MarkedEvents("Two men were freed in [PLACE Lima], the group [ORG Ulla] claimed")
        #expect(events.report(of: "freed") != nil)
    }
}
