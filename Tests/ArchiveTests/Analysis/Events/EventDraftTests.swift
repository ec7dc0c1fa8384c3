import Archive
import News
import Testing

/// Which line two reports of one event have.
@Suite struct EventDraftTests {
    private func draft(_ text: String, _ status: EventStatus = .happened, who count: Int = 1) -> EventDraft {
        let participants = Dictionary(uniqueKeysWithValues: (0..<count).map { (Entity.ID(Int64($0)), Role.other) })
        let facts = EventFacts(
            kind: .visit, lemma: "visit", days: .open, dateOrigin: .none, status: status, participants: participants)
        return EventDraft(facts, text: text)
    }

    private func line(_ first: EventDraft, _ second: EventDraft) -> String { first.joined(with: second).text }

    @Test func theFirstLineStaysUnlessTheOtherNamesMore() {
        #expect(line(draft("first"), draft("second")) == "first")
        #expect(line(draft("first"), draft("fuller", who: 2)) == "fuller")
        #expect(line(draft("fuller", who: 2), draft("second")) == "fuller")
    }

    @Test func aPlanIsNoLineOfWhatHasHappened() {
        #expect(line(draft("will visit", .planned, who: 2), draft("visited")) == "visited")
        #expect(line(draft("visited"), draft("will visit", .planned, who: 2)) == "visited")
    }
}
