import News
import Testing

/// When an event was, from two reports of it.
@Suite struct EventFactsJoiningTests {
    private func report(_ day: String?, _ origin: DateOrigin, _ status: EventStatus = .happened) -> EventFacts {
        let day = day.flatMap { CalendarDay(iso: $0) }
        return EventFacts(
            kind: .visit, lemma: "visit", days: DayInterval(from: day, to: day),
            dateOrigin: origin, status: status)
    }

    private func day(_ first: EventFacts, _ second: EventFacts) -> String? {
        first.joined(with: second).days.from?.iso
    }

    @Test func theDayThatIsToldCountsMoreThanThatOfAnArticle() {
        let told = report("2018-02-06", .text)
        let assumed = report("2018-02-08", .published)
        #expect(day(told, assumed) == "2018-02-06")
        #expect(day(assumed, told) == "2018-02-06")
    }

    @Test func ofTwoArticlesTheFirstIsNearer() {
        #expect(day(report("2018-02-08", .published), report("2018-02-06", .published)) == "2018-02-06")
        #expect(day(report("2018-02-06", .published), report("2018-02-08", .published)) == "2018-02-06")
    }

    @Test func nothingHasHappenedAfterItWasReported() {
        let told = report("2018-02-13", .text)
        let reported = report("2018-02-06", .published)
        #expect(day(told, reported) == "2018-02-06")
        #expect(day(reported, told) == "2018-02-06")
        #expect(told.joined(with: reported).dateOrigin == .published)
    }

    @Test func whatSpeaksOfItInPassingGivesAtMostItsDay() {
        let event = report("2018-02-08", .published)
        #expect(event.known(by: report("2018-02-06", .published)).days.from?.iso == "2018-02-06")
        #expect(event.known(by: report("2018-02-09", .published)) == event)
        #expect(report("2018-02-08", .text).known(by: report("2018-02-06", .published)).days.from?.iso == "2018-02-08")
    }

    @Test func whatIsPlannedMayBeLater() {
        let told = report("2018-02-13", .text, .planned)
        #expect(day(told, report("2018-02-06", .published, .planned)) == "2018-02-13")
    }

    @Test func aDayIsBetterThanNone() {
        #expect(day(report(nil, .none), report("2018-02-06", .text)) == "2018-02-06")
        #expect(day(report("2018-02-06", .text), report(nil, .none)) == "2018-02-06")
    }

    @Test func whatHasHappenedIsNoPlanAnyMore() {
        let (plan, done) = (report(nil, .none, .planned), report(nil, .none))
        #expect(plan.joined(with: done).status == .happened)
        #expect(done.joined(with: plan).status == .happened)
    }

    @Test func everybodyTakesPartAndWhoseRoleIsKnownKeepsIt() {
        var (one, two) = (report(nil, .none), report(nil, .none))
        one.participants = [Entity.ID(1): .actor, Entity.ID(2): .other]
        two.participants = [Entity.ID(1): .target, Entity.ID(2): .target, Entity.ID(3): .other]
        let roles: [Entity.ID: Role] = [Entity.ID(1): .actor, Entity.ID(2): .target, Entity.ID(3): .other]
        #expect(one.joined(with: two).participants == roles)
    }

    @Test func theFirstPlaceAndStoryStayAndWeightsAreTheLargerOnes() {
        var (one, two) = (report(nil, .none), report(nil, .none))
        (one.place, two.place, two.story) = (Entity.ID(1), Entity.ID(2), Story.ID(7))
        (one.terms, two.terms) = (TermVector([1: 2, 2: 1]), TermVector([1: 1, 3: 4]))
        let both = one.joined(with: two)
        #expect(both.place == Entity.ID(1) && both.story == Story.ID(7))
        #expect(both.terms == TermVector([1: 2, 2: 1, 3: 4]))
    }
}
