import News

/// How like a report and an event are; nothing where one rules the other out.
///
/// Articles of one story mostly mean one happening by one word, so there the
/// word decides unless something speaks against it. Elsewhere people, days and
/// the words of the sentences have to agree.
struct EventLikeness {
    let query: EventFacts
    let candidate: EventFacts
    /// When the report's article appeared.
    let published: CalendarDay?
    /// Countries, and persons, among those who take part.
    let common: Set<Entity.ID>
    let people: Set<Entity.ID>
    private let isInStory: Bool
    /// Cosine of the words of the sentences.
    let likeness: Double
    let shared: Set<Entity.ID>

    /// Nil where something that is quickly found forbids it.
    init?(_ report: EventGrouping.Query, _ event: EventCandidate) {
        guard EventLikeness.isPossible(report.facts, event.facts) else { return nil }
        (query, candidate) = (report.facts, event.facts)
        (published, common, people) = (report.published, report.common, report.people)
        isInStory = query.story != nil && query.story == candidate.story
        let lengths = query.terms.length * candidate.terms.length
        likeness = lengths > 0 ? Double(query.terms.dot(candidate.terms) / lengths) : 0
        shared = Set(report.facts.participants.keys.filter { event.facts.participants[$0] != nil })
    }

    /// The sum of what speaks for it; nil where something forbids it or too
    /// little speaks for it.
    var score: Double? {
        guard isInStory ? !isApartInStory : !isApart else { return nil }
        let score = word + participants + sentence + date + story + place
        return isInStory || score >= Self.least ? score : nil
    }

    /// What reports of different stories must reach.
    private static let least = 0.6
}

// MARK: - Vetoes everywhere

extension EventLikeness {
    var isSameWord: Bool { query.lemma == candidate.lemma }

    /// Whether nothing that is quickly found forbids it.
    private static func isPossible(_ query: EventFacts, _ candidate: EventFacts) -> Bool {
        // What is denied isn't what happened; plans and claims may be.
        guard (query.status == .denied) == (candidate.status == .denied) else { return false }
        // Both say when, and not at the same time.
        let areTold = isTold(query.dateOrigin) && isTold(candidate.dateOrigin)
        guard !areTold || query.days.overlaps(candidate.days) else { return false }
        return query.lemma == candidate.lemma || EventFamilies.areAkin(query.lemma, candidate.lemma)
            || EventFamilies.areJourneys(query.lemma, candidate.lemma) && isOneWay(query, candidate)
    }

    /// Somebody goes, and the place is the same: "came to Oslo", "her trip to Oslo".
    private static func isOneWay(_ query: EventFacts, _ candidate: EventFacts) -> Bool {
        let travellers = query.participants.filter { $0.value == .actor && candidate.participants[$0.key] == .actor }
        let goals = whereabouts(query.participants, query.place)
        return !travellers.isEmpty && !goals.isDisjoint(with: whereabouts(candidate.participants, candidate.place))
    }

    /// Whom or where it befell.
    static func whereabouts(_ participants: [Entity.ID: Role], _ place: Entity.ID?) -> Set<Entity.ID> {
        Set(participants.filter { $0.value == .target }.keys).union([place].compactMap(\.self))
    }

    /// Whether a text, rather than the day of publication, tells the day of each.
    var areTold: [Bool] { [query.dateOrigin, candidate.dateOrigin].map(EventLikeness.isTold) }

    private static func isTold(_ origin: DateOrigin) -> Bool {
        origin == .text || origin == .dateline || origin == .previous
    }
}

// MARK: - Reports in passing

extension EventLikeness {
    /// A report that has no line of its own to be judged by tells an event again
    /// if its word can, and if they have somebody in common who isn't a country,
    /// or much the same words; by another word of its family both, or far more of the same words.
    var isRecalled: Bool {
        guard EventLikeness.canRecall(query.lemma), query.status != .conditional else { return false }
        if !shared.isSubset(of: common), isSameWord || likeness >= 0.1 { return true }
        return likeness >= 0.15
    }

    /// Whether a word says enough to be taken for an event that is told more
    /// fully elsewhere.
    static func canRecall(_ lemma: String) -> Bool {
        !EventPlainVerbs.reporting.contains(lemma) && !EventPlainVerbs.isHollow(lemma)
    }
}

// MARK: - Vetoes outside a story

extension EventLikeness {
    private var isApart: Bool {
        // Of two persons that are named neither can be the other, as bodies and their governments can.
        numbersExclude || placesExclude || isUnspecific || isUnsureWhen
            || differ(.actor) && (likeness < 0.5 || isDone(by: people))
    }

    func isDone(by some: Set<Entity.ID>) -> Bool {
        query.participants.contains { $0.value == .actor && some.contains($0.key) }
    }

    /// Sentences that each give numbers, and none alike, tell of two things
    /// (a 6.1 and a 5.4 earthquake), unless their words agree.
    private var numbersExclude: Bool {
        let mine = EventLikeness.numbers(query.terms)
        let theirs = EventLikeness.numbers(candidate.terms)
        return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs) && likeness < 0.25
    }

    /// Two places, unless the rest agrees: a town and its country are two entities too.
    private var placesExclude: Bool { placesDiffer && (likeness < 0.3 || shared.isEmpty) }

    var placesDiffer: Bool {
        guard let mine = query.place, let theirs = candidate.place else { return false }
        return mine != theirs
    }

    /// Nobody in common but countries, which take part in everything: only much
    /// the same words, or days that both texts tell, make it one event.
    private var isUnspecific: Bool {
        guard !query.participants.isEmpty, !candidate.participants.isEmpty, likeness < 0.35 else { return false }
        guard shared.isSubset(of: common) else { return false }
        return shared.isEmpty || areTold != [true, true]
    }

    /// One tells when, the other doesn't: a visit to come isn't the visit of
    /// years ago unless the sentences are much alike.
    private var isUnsureWhen: Bool { likeness < 0.3 && areTold[0] != areTold[1] }

    private static func numbers(_ terms: TermVector) -> Set<UInt32> {
        Set(terms.entries.map(\.term).filter { TermKind(of: $0) == .number })
    }
}

// MARK: - What speaks for it

extension EventLikeness {
    private var word: Double { isSameWord ? 0.35 : 0.3 }

    /// Up to 0.3 where all of the fewer participants stand in both, more for
    /// the same roles; two are worth more than one.
    private var participants: Double {
        let fewer = min(query.participants.count, candidate.participants.count)
        guard fewer > 0 else { return 0.1 }
        let same = shared.count { query.participants[$0] == candidate.participants[$0] }
        let alike = Double(same) + 0.7 * Double(shared.count - same)
        return (shared.count > 1 ? 0.3 : 0.2) * min(1, alike / Double(fewer))
    }

    private var sentence: Double { 0.5 * min(1, 2 * likeness) }

    /// The same day speaks for it; days apart, where one is only assumed, against it.
    private var date: Double {
        guard let daysApart else { return 0 }
        return query.days.overlaps(candidate.days) && daysApart < 8
            ? 0.15 : 0.15 - 0.45 * (1 - Curve.falling(Double(daysApart), scale: 20))
    }

    /// Between the days told or assumed; nil where one has none.
    var daysApart: Int? {
        guard let mine = query.days.first ?? published, let theirs = candidate.days.first else { return nil }
        let apart = abs(mine.daysSince1970 - theirs.daysSince1970)
        return apart > 0 && isWithinMonth ? 0 : apart
    }

    /// "in August" and "on 27 August".
    private var isWithinMonth: Bool {
        [query.days, candidate.days].allSatisfy { days in
            guard let from = days.from, let to = days.to else { return false }
            return to.daysSince1970 - from.daysSince1970 < 31
        } && query.days.overlaps(candidate.days)
    }

    private var story: Double { isInStory ? 0.3 : 0 }

    private var place: Double { query.place != nil && query.place == candidate.place ? 0.1 : 0 }
}
