import News
import Testing

@Suite struct ShownStatusTests {
    private func shown(_ text: String, _ status: EventStatus) -> EventStatus? {
        Event(
            id: Event.ID(1), text: text, kind: .visit, days: .open, dateOrigin: .none, status: status, place: nil,
            participants: [], articles: []
        ).shownStatus
    }

    @Test(arguments: [
        "Berg failed to finish", "The ministry declined to comment", "Dahl didn't visit Lima", "Berg never paid",
    ])
    func aLineThatSaysNoNeedsNoMark(text: String) { #expect(shown(text, .denied) == nil) }

    @Test func whatSomebodyDeniesIsMarked() {
        #expect(shown("Berg bribed Dahl", .denied) == .denied)
        #expect(shown("Berg noted a visit", .denied) == .denied)
    }

    @Test func whatHappenedHasNoMarkAndPlansHave() {
        #expect(shown("Berg visited Lima", .happened) == nil)
        #expect(shown("Berg will not visit Lima", .planned) == .planned)
        #expect(shown("Berg refused", .claimed) == .claimed)
    }
}
