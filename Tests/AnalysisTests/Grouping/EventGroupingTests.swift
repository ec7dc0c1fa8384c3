import Analysis
import News
import Testing

struct EventGroupingTests {
    static let ada = Entity.ID(1)
    static let port = Entity.ID(2)
    static let bo = Entity.ID(3)

    func days(_ iso: String?) -> DayInterval {
        let day = iso.flatMap { CalendarDay(iso: $0) }
        return DayInterval(from: day, to: day)
    }

    func query(
        _ text: String = "Ada Lindqvist opened the new harbour of Varberg", lemma: String = "open",
        kind: EventKind = .launch, on day: String? = "2024-06-17", origin: DateOrigin = .text,
        status: EventStatus = .happened, who: [Entity.ID: Role] = [ada: .actor, port: .target],
        place: Entity.ID? = nil, common: Set<Entity.ID> = [], people: Set<Entity.ID> = [], story: Story.ID? = nil
    ) -> EventGrouping.Query {
        let report = Report(
            span: TextSpan(0, 1), trigger: TextSpan(0, 1), lemma: lemma, kind: kind, text: text, days: days(day),
            dateOrigin: origin, status: status)
        let facts = EventFacts(
            report, place: place, participants: who, terms: RelatedArticles.terms(title: "", text: text), story: story)
        return EventGrouping.Query(
            facts, published: CalendarDay(iso: "2024-06-18"), common: common, people: people)
    }

    func candidate(_ query: EventGrouping.Query, id: Int64 = 9) -> EventCandidate {
        EventCandidate(id: Event.ID(id), query.facts)
    }

    func isSame(_ a: EventGrouping.Query, _ b: EventGrouping.Query) -> Bool {
        EventGrouping.decide(a, among: [candidate(b)]) != nil
    }

    @Test func otherWordsForTheSameAreOneEvent() {
        let other = query("In Varberg the new harbour was opened by Ada Lindqvist", origin: .published)
        #expect(isSame(query(), other) && isSame(other, query()))
        #expect(!Set(EventGrouping.keys(for: query())).isDisjoint(with: EventGrouping.keys(for: other)))
    }

    @Test func whatIsFiledAtMostSixteenDaysAwayIsFound() {
        let alone = [Self.ada: Role.actor]
        let filed = Set(EventGrouping.keys(for: query(on: "2024-03-10", who: alone)))
        for day in ["2024-02-23", "2024-03-09", "2024-03-10", "2024-03-26"] {
            #expect(!filed.isDisjoint(with: EventGrouping.wantedKeys(for: query(on: day, who: alone)).keys), "\(day)")
        }
        #expect(filed.isDisjoint(with: EventGrouping.wantedKeys(for: query(on: "2024-04-20", who: alone)).keys))
        let wanted = EventGrouping.wantedKeys(for: query(on: "2024-03-10", who: alone))
        #expect(filed.allSatisfy { wanted[$0] == 2 })
    }

    @Test func whatWasPlannedMayHaveHappened() {
        #expect(isSame(query(), query("Ada Lindqvist will open the new harbour of Varberg", status: .planned)))
        #expect(!isSame(query(), query(status: .denied)))
    }

    @Test func anotherCertainDayIsAnotherEvent() {
        #expect(!isSame(query(), query(on: "2021-06-17")))
        #expect(isSame(query(), query(on: nil, origin: .none)))
    }

    @Test func otherNumbersOrPlacesAreOtherEvents() {
        let who: [Entity.ID: Role] = [Self.ada: .actor]
        let strong = query(
            "A 6.1 earthquake shook the coast", lemma: "shake", kind: .disaster, who: who, place: Self.port)
        let weak = query(
            "The land was shaken by a 5.4 tremor", lemma: "shake", kind: .disaster, who: who, place: Self.port)
        let elsewhere = query("Quakes shook Bo", lemma: "shake", kind: .disaster, who: who, place: Self.bo)
        #expect(!isSame(strong, weak) && !isSame(strong, elsewhere))
    }

    @Test func otherParticipantsAreAnotherEvent() {
        #expect(!isSame(query(), query("Bo Berg opened a school", who: [Self.bo: .actor])))
    }

    @Test func aCountryAloneMakesNoTwoReportsOne() {
        let visit = query(
            "Ada Lindqvist visited Bo", lemma: "visit", kind: .visit, on: nil, origin: .none, who: [Self.port: .target],
            common: [Self.port])
        let other = query(
            "The mayor of Varberg paid a short visit", lemma: "visit", kind: .visit, who: [Self.port: .target])
        #expect(!isSame(visit, other))
    }

    @Test func theDayOfASentenceBeforeRulesOutAnother() {
        #expect(!isSame(query(on: "2011-06-17", origin: .previous), query()))
    }

    @Test func theLikestOfSeveralIsTaken() {
        let near = candidate(query("Ada Lindqvist opened the harbour", who: [Self.ada: .actor]), id: 4)
        #expect(EventGrouping.decide(query(), among: [near, candidate(query(), id: 5)]) == Event.ID(5))
    }

    @Test func wordsForOneKindOfHappeningAreOneWithinAStory() {
        let killed = query("Ada Lindqvist killed the captain of the ferry in Varberg", lemma: "kill", kind: .assault)
        let murdered = query("Ada Lindqvist murdered the captain of the ferry", lemma: "murder", kind: .assault)
        let blamed = query("Ada Lindqvist blamed the captain of the ferry", lemma: "blame", kind: .assault)
        #expect(isSame(killed, murdered))
        #expect(!isSame(killed, blamed))
    }

    @Test func withinAStoryTheWordDecides() {
        let ship = query(
            "The ferry sank off Varberg", lemma: "sink", on: nil, origin: .none, who: [Self.port: .other],
            story: Story.ID(3))
        let sinking = query(
            "Its captain survived the sinking", lemma: "sink", on: nil, origin: .none, who: [Self.bo: .other],
            story: Story.ID(3))
        let elsewhere = query(
            "Its captain survived the sinking", lemma: "sink", on: nil, origin: .none, who: [Self.bo: .other],
            story: Story.ID(4))
        #expect(isSame(sinking, ship))
        #expect(!isSame(elsewhere, ship))
    }

    @Test func whatRecursInAStoryNeedsTheSameSentence() {
        let story = Story.ID(3)
        let warned = query("Ada Lindqvist announced strikes in Varberg", lemma: "announce", who: [:], story: story)
        let praised = query("Bo Berg announced his wedding", lemma: "announce", who: [:], story: story)
        #expect(!isSame(warned, praised))
        #expect(isSame(warned, query("She announced strikes in Varberg", lemma: "announce", who: [:], story: story)))
        let march = query(
            "Miners of the north struck over pay", lemma: "strike", on: "2024-03-01", origin: .published, story: story)
        let june = query("Teachers struck because of large classes", lemma: "strike", origin: .published, story: story)
        #expect(!isSame(march, june))
    }

    @Test func aJourneyToldByOtherWordsIsOneForOneTravellerAndPlace() {
        let who: [Entity.ID: Role] = [Self.ada: .actor]
        let came = query("Ada Lindqvist came to Varberg by train", lemma: "come", who: who, place: Self.port)
        let travelled = query("Lindqvist travelled to Varberg in June", lemma: "travel", who: who, place: Self.port)
        let elsewhere = query("Lindqvist travelled to Bo in June", lemma: "travel", who: who, place: Self.bo)
        #expect(isSame(came, travelled) && isSame(travelled, came))
        #expect(!isSame(came, elsewhere))
        let (ada, bo) = ([Self.ada: Role.actor, Self.bo: .target], [Self.bo: Role.actor, Self.ada: .target])
        let hers = query("Ada Lindqvist visited Bo Berg", lemma: "visit", who: ada, story: Story.ID(3))
        let his = query("Bo Berg visited Ada Lindqvist", lemma: "visit", who: bo, story: Story.ID(3))
        #expect(!isSame(hers, his))
        #expect(!isSame(came, query("Bo came", lemma: "travel", who: [Self.bo: .actor], place: Self.port)))
    }

    @Test func akinWordsAboutOthersAreAnotherEventOfTheStory() {
        let story = Story.ID(3)
        let killed = query("Ada killed the captain", lemma: "kill", who: [Self.ada: .actor], story: story)
        let died = query("In hospital a docker died", lemma: "die", who: [Self.bo: .actor], story: story)
        #expect(!isSame(killed, died))
        #expect(isSame(killed, query("A docker died", lemma: "die", who: [:], story: story)))
    }

    @Test func theSameWordAboutOthersIsAnotherEventOfTheStory() {
        let people: Set = [Self.ada, Self.bo]
        let story = Story.ID(3)
        let ada = query(
            "Ada crashed in the rain", lemma: "crash", who: [Self.ada: .actor], people: people, story: story)
        let bo = query(
            "On lap 20 it was Bo whose car crashed", lemma: "crash", who: [Self.bo: .actor], people: people,
            story: story)
        #expect(!isSame(ada, bo))
        #expect(isSame(ada, query("A car crashed in the rain", lemma: "crash", who: [:], story: story)))
    }

    @Test func otherPersonsDoItApartWhereTheSentencesAreNotMuchAlike() {
        func slid(_ text: String, _ who: Entity.ID, _ people: Set<Entity.ID>) -> EventGrouping.Query {
            query(text, lemma: "slide", kind: .other, who: [who: .actor], people: people, story: Story.ID(3))
        }
        let people: Set = [Self.ada, Self.bo]
        let (hers, his) = ("In the rain Ada slid over the wet track", "Bo slid off the track on the last lap")
        #expect(!isSame(slid(hers, Self.ada, people), slid(his, Self.bo, people)))
        #expect(isSame(slid(hers, Self.ada, [Self.ada]), slid(his, Self.bo, [Self.ada])))
    }

    @Test func whatEverybodyDoesForHimselfIsAnotherEventOfAnother() {
        func denied(_ who: Entity.ID, _ kind: EventKind) -> EventGrouping.Query {
            query(
                "The owner of the port denied any wrongdoing", lemma: "deny", kind: kind, who: [who: .actor],
                story: Story.ID(3))
        }
        #expect(!isSame(denied(Self.ada, .reject), denied(Self.port, .reject)))
        #expect(isSame(denied(Self.ada, .other), denied(Self.port, .other)))
    }

    @Test func firmsWhoseSharesCloseAtOneExchangeCloseApart() {
        let first = query(
            "In composite trading Nordia closed at 60 dollars", lemma: "close at", kind: .report,
            who: [Self.ada: .actor, Self.port: .target])
        let second = query(
            "In composite trading Ulla closed at 12", lemma: "close at", kind: .report,
            who: [Self.bo: .actor, Self.port: .target])
        #expect(!isSame(first, second))
    }

    @Test func halfAYearLaterAStoryTellsSomethingNew() {
        let story = Story.ID(3)
        let launched = query("Norway launched a rocket", lemma: "launch", on: "2012-12-12", who: [:], story: story)
        let assumed = query(
            "Norway launched a rocket", lemma: "launch", on: "2016-02-06", origin: .published, who: [:], story: story)
        #expect(!isSame(assumed, launched))
    }

    @Test func kindsOfHappeningToldByOneWordAreNotAkin() {
        #expect(!EventGrouping.kin(of: "criticize").contains("attack"))
        #expect(!EventGrouping.kin(of: "visit").contains("explode"))
    }

    @Test func inPassingAnEventIsToldAgainOnlyWithSomebodyInCommon() {
        let story = Story.ID(3)
        let died = query("Ada Lindqvist died in the crash", lemma: "die", who: [Self.ada: .target], story: story)
        let again = query("She died at once", lemma: "die", who: [Self.ada: .target], story: story)
        let other = query("Many die on that road each year", lemma: "die", who: [:], story: story)
        let country = query("Thousands died for Sweden", lemma: "die", who: [Self.port: .other], story: story)
        func recalled(_ query: EventGrouping.Query) -> Bool {
            var query = query
            query.common = [Self.port]
            return EventGrouping.recall(query, among: [candidate(died)]) != nil
        }
        #expect(recalled(again))
        #expect(!recalled(query("Doctors mourn her in silence", lemma: "kill", who: [Self.ada: .target], story: story)))
        #expect(!recalled(other) && !recalled(country))
    }

    @Test func wordsOfOneFamilyAreKin() {
        #expect(EventGrouping.kin(of: "murder").isSuperset(of: ["murder", "kill", "die"]))
        #expect(EventGrouping.kin(of: "shoot").contains("gun down"))
        #expect(EventGrouping.kin(of: "unicycle") == ["unicycle"])
    }

    @Test func wordsThatSayLittleRecallNoEvent() {
        #expect(EventGrouping.canRecall("arrest"))
        #expect(!EventGrouping.canRecall("say") && !EventGrouping.canRecall("go"))
    }

    @Test func keysAreFewAndReachOverTheEndOfAMonth() {
        let many = Dictionary(uniqueKeysWithValues: (1...30).map { (Entity.ID($0), Role.actor) })
        #expect(EventGrouping.keys(for: query(who: many)).count <= 24)
        let last = EventGrouping.keys(for: query(lemma: "kill", on: "2024-06-30"))
        let first = EventGrouping.wantedKeys(for: query(lemma: "murder", on: "2024-07-03"))
        #expect(!Set(last).isDisjoint(with: first.keys))
    }
}
