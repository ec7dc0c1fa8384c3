import Analysis
import News
import Testing

/// What keeps two reports of a story apart.
extension EventGroupingTests {
    private static let story = Story.ID(3)

    /// A visit as articles without a day tell it.
    private func visit(
        _ text: String, on days: DayInterval = .open, status: EventStatus = .happened,
        who: [Entity.ID: Role] = [ada: .actor, port: .target], people: Set<Entity.ID> = [ada], kind: EventKind = .visit
    ) -> EventGrouping.Query {
        let lemma = kind == .visit ? "visit" : "meet"
        var query = query(text, lemma: lemma, kind: kind, on: nil, status: status, who: who, people: people)
        query.facts.days = days
        query.facts.dateOrigin = days.isOpen ? .none : .text
        query.published = nil
        query.facts.story = Self.story
        return query
    }

    private static let year = DayInterval(from: CalendarDay(iso: "2000-01-01"), to: CalendarDay(iso: "2000-12-31"))
    private static let month = DayInterval(from: CalendarDay(iso: "2014-05-01"), to: CalendarDay(iso: "2014-05-31"))

    @Test(arguments: [year, month])
    func aVisitOfATimeThatIsToldIsNoneOfAnUnknownOne(days: DayInterval) {
        let told = visit("Her first visit to Varberg and the visit of Bo to Malmö were milestones", on: days)
        let other = visit("Bo prolonged his visit to Malmö while she accepted an invitation to visit Varberg")
        #expect(!isSame(other, told) && !isSame(told, other))
    }

    @Test func whatWasInAMonthMayBeOfItsLastDays() {
        let told = visit("Mourners recalled her visit to Varberg", on: Self.month)
        var day = visit("Ada Lindqvist left the harbour on Wednesday", on: days("2014-05-28"))
        #expect(isSame(told, day) && isSame(day, told))
        day = visit("Ada Lindqvist left the harbour on Wednesday", on: days("2014-06-28"))
        #expect(!isSame(told, day))
    }

    @Test func aPlanWithoutADayIsNotWhatHasBeen() {
        let plan = visit("The treaty will be signed during her coming visit to Varberg", status: .planned)
        let done = visit("Ada Lindqvist left after a visit to the mayor of Varberg on foot")
        #expect(!isSame(plan, done) && !isSame(done, plan))
        #expect(isSame(plan, visit("During her coming visit to Varberg the treaty will be signed", status: .planned)))
    }

    @Test func aMeetingWithSomebodyElseIsAnotherOne() {
        let cyd = Entity.ID(4)
        let everyone: Set = [Self.ada, Self.bo, cyd]
        let one = visit(
            "Ada met Bo in Varberg on Monday", who: [Self.ada: .actor, Self.bo: .target], people: everyone,
            kind: .consult)
        let two = visit(
            "Cyd met Bo in Malmö on Monday", who: [cyd: .actor, Self.bo: .target], people: everyone, kind: .consult)
        #expect(!isSame(one, two) && !isSame(two, one))
        let more = visit(
            "Ada met Bo and Cyd in Varberg on Monday", who: [Self.ada: .actor, Self.bo: .target, cyd: .target],
            people: everyone, kind: .consult)
        #expect(isSame(one, more))
    }

    @Test func outsideAStoryPersonsDoTheirOwnDeedsHoweverAlikeTheSentencesAre() {
        let ada = query("Ada met the mayor of Varberg on Monday", lemma: "meet", kind: .consult, people: [Self.ada])
        let bo = query(
            "Bo met the mayor of Varberg on Monday", lemma: "meet", kind: .consult,
            who: [Self.bo: .actor, Self.port: .target], people: [Self.bo])
        #expect(!isSame(ada, bo) && !isSame(bo, ada))
    }

    /// A deed of this story by its own word.
    private func deed(
        _ text: String, _ lemma: String = "bomb", on day: String? = nil, by doer: Entity.ID,
        to target: Entity.ID? = nil, at place: Entity.ID? = nil, common: Set<Entity.ID> = []
    ) -> EventGrouping.Query {
        var who = [doer: Role.actor]
        if let target { who[target] = .target }
        return query(
            text, lemma: lemma, kind: .other, on: day, origin: day == nil ? .none : .published, who: who, place: place,
            common: common, story: Self.story)
    }

    @Test func whatAnotherStateDidElsewhereIsAnotherDeed() {
        let (gaza, oslo) = (Entity.ID(5), Entity.ID(6))
        let one = deed("Nordia bombed a camp near Gaza on Thursday", by: Self.ada, to: gaza, common: [Self.ada])
        let two = deed("Suldia bombed a town near Oslo on Thursday", by: Self.bo, at: oslo, common: [Self.bo])
        #expect(!isSame(one, two) && !isSame(two, one))
        let same = deed("A camp near Gaza was bombed by Nordia on Thursday", by: Self.ada, to: gaza, common: [Self.ada])
        #expect(isSame(one, same))
    }

    @Test func whatAnotherDidWeeksLaterIsAnotherDeedHoweverAlikeTheSentencesAre() {
        let one = deed("Nordia agreed to buy Molin for 3 billion dollars", "agree", on: "2026-01-09", by: Self.ada)
        let two = deed("Suldia agreed to buy Molin for 4 billion dollars", "agree", on: "2026-06-11", by: Self.bo)
        #expect(!isSame(one, two) && !isSame(two, one))
    }

    @Test func aPapersWordsForTwoPlacesTellTwoHappenings() {
        func fire(_ text: String, at place: Entity.ID) -> EventGrouping.Query {
            query(text, lemma: "kill", kind: .die, on: nil, origin: .none, who: [:], place: place, story: Self.story)
        }
        let oslo = fire("A fire broke out in a factory in Oslo and killed three people", at: Self.port)
        let rome = fire("A fire broke out in a factory in Rome and killed three people", at: Self.bo)
        #expect(!isSame(oslo, rome) && !isSame(rome, oslo))
        // A town and its country may stand in for one another.
        let norway = fire("Three workers in Norway were killed by flames on Tuesday night", at: Self.bo)
        #expect(isSame(oslo, norway))
    }
}
