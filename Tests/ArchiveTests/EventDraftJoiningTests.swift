import Archive
import News
import Testing

/// When an event was, from two reports of it.
@Suite struct EventDraftJoiningTests {
    private func draft(_ day: String?, _ origin: DateOrigin, _ status: EventStatus = .happened) -> EventDraft {
        let day = day.flatMap { CalendarDay(iso: $0) }
        return EventDraft(
            kind: .visit, lemma: "visit", text: "Berg visited Lima", days: DayInterval(from: day, to: day),
            dateOrigin: origin, status: status)
    }

    private func day(_ first: EventDraft, _ second: EventDraft) -> String? {
        first.joined(with: second).days.from?.iso
    }

    @Test func theDayThatIsToldCountsMoreThanThatOfAnArticle() {
        let told = draft("2018-02-06", .text)
        let assumed = draft("2018-02-08", .published)
        #expect(day(told, assumed) == "2018-02-06")
        #expect(day(assumed, told) == "2018-02-06")
    }

    @Test func ofTwoArticlesTheFirstIsNearer() {
        #expect(day(draft("2018-02-08", .published), draft("2018-02-06", .published)) == "2018-02-06")
        #expect(day(draft("2018-02-06", .published), draft("2018-02-08", .published)) == "2018-02-06")
    }

    @Test func nothingHasHappenedAfterItWasReported() {
        let told = draft("2018-02-13", .text)
        let reported = draft("2018-02-06", .published)
        #expect(day(told, reported) == "2018-02-06")
        #expect(day(reported, told) == "2018-02-06")
        #expect(told.joined(with: reported).dateOrigin == .published)
    }

    @Test func whatSpeaksOfItInPassingGivesAtMostItsDay() {
        let event = draft("2018-02-08", .published)
        #expect(event.known(by: draft("2018-02-06", .published)).days.from?.iso == "2018-02-06")
        #expect(event.known(by: draft("2018-02-09", .published)) == event)
        #expect(draft("2018-02-08", .text).known(by: draft("2018-02-06", .published)).days.from?.iso == "2018-02-08")
    }

    @Test func whatIsPlannedMayBeLater() {
        let told = draft("2018-02-13", .text, .planned)
        #expect(day(told, draft("2018-02-06", .published, .planned)) == "2018-02-13")
    }

    @Test func aDayIsBetterThanNone() {
        #expect(day(draft(nil, .none), draft("2018-02-06", .text)) == "2018-02-06")
        #expect(day(draft("2018-02-06", .text), draft(nil, .none)) == "2018-02-06")
    }
}
