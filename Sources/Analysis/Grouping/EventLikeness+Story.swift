import News

/// What keeps a report of a story apart from an event of it.
extension EventLikeness {
    /// The sentences have too little in common for words that recur in a story.
    var isApartInStory: Bool {
        let lemma = query.lemma
        if EventPlainVerbs.reporting.contains(lemma), likeness < 0.25 { return true }
        if EventPlainVerbs.isHollow(lemma), likeness < 0.1 { return true }
        if let daysApart, daysApart > EventLikeness.longApart, likeness < 0.2 { return true }
        if let daysApart, daysApart > EventLikeness.farApart { return true }
        if likeness < 0.6, areTold[0] != areTold[1], isOfOtherYear { return true }
        if likeness < 0.3, isPlanOfUnknownDay { return true }
        if EventFamilies.areJourneys(lemma, lemma), travellersDiffer { return true }
        if likeness < 0.35, personsDiffer { return true }
        if query.kind == .consult, othersMeet { return true }
        if differ(.actor), isOtherDeed { return true }
        // "A fire in Oslo killed three", "A fire in Rome killed three": a paper's words for two happenings.
        if likeness > 0.5, shared.isEmpty, placesDiffer { return true }
        guard likeness < 0.1 else { return false }
        return rolesDisagree || !isSameWord && isUndated && areTold.contains(true)
    }

    /// "The visit in 2000" and one that is of another year; "the visit in May" and one that is of no time at all. One
    /// dies but once.
    private var isOfOtherYear: Bool {
        let (told, other) =
            areTold[0] ? (query.days, candidate.days.first) : (candidate.days, query.days.first ?? published)
        guard let from = told.from, let to = told.to else { return false }
        let length = to.daysSince1970 - from.daysSince1970
        guard let other else { return length >= EventLikeness.month && !query.kind.isHarm }
        return length >= EventLikeness.year && other.daysSince1970 - to.daysSince1970 > EventLikeness.farApart
    }

    /// One is to come, the other has been, and no day tells whether it was that one.
    private var isPlanOfUnknownDay: Bool {
        (query.status == .planned) != (candidate.status == .planned)
            && (query.days.isOpen && published == nil || candidate.days.isOpen)
    }

    /// Who did it isn't who did the other: what everybody does for himself, what was done a fortnight apart, or to
    /// others and elsewhere ("Norway bombed Oslo", "Sweden bombed Umeå").
    private var isOtherDeed: Bool {
        if EventLikeness.isOwnDeed(query.kind) { return true }
        if let daysApart, daysApart > EventLikeness.longApart { return true }
        // A state is named in few ways, so that another name is another doer.
        return likeness < (isDone(by: common) ? 0.5 : 0.2) && whereaboutsDiffer
    }

    /// Both name whom or where it befell, and not the same.
    private var whereaboutsDiffer: Bool {
        let mine = EventLikeness.whereabouts(query.participants, query.place)
        let theirs = EventLikeness.whereabouts(candidate.participants, candidate.place)
        return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
    }

    /// One of them has no day at all, not even an assumed one.
    private var isUndated: Bool { query.days.isOpen || candidate.days.isOpen }

    /// Days of a time that is told, at least.
    private static let month = 27
    private static let year = 300
    /// Days behind which a story reports something new by the same word.
    private static let longApart = 14
    /// Days behind which it does so in whatever words.
    private static let farApart = 180

    /// "Berg's visit to Dahl" isn't "Dahl's visit to Berg", however alike the sentences are.
    private var travellersDiffer: Bool {
        let mine = query.participants.filter { $0.value == .actor }
        let theirs = candidate.participants.filter { $0.value == .actor }
        return !mine.isEmpty && !theirs.isEmpty && mine.keys.allSatisfy { theirs[$0] == nil }
    }

    /// Both name who did it, or whom it befell, and not the same.
    private var rolesDisagree: Bool {
        differ(.actor) || differ(.target)
    }

    /// Both name somebody in this role, and nobody of them takes part in the other.
    func differ(_ role: Role, among people: Set<Entity.ID>? = nil) -> Bool {
        func areOthers(_ some: [Entity.ID: Role], than others: [Entity.ID: Role]) -> Bool {
            let named = some.lazy.filter { $0.value == role && people?.contains($0.key) ?? true }
            return !named.isEmpty && named.allSatisfy { others[$0.key] == nil }
        }
        return areOthers(query.participants, than: candidate.participants)
            && areOthers(candidate.participants, than: query.participants)
    }

    /// "Berg crashed", "Dahl crashed": one race, two crashes.
    private var personsDiffer: Bool {
        differ(.actor, among: people) || differ(.target, among: people)
    }

    /// "Berg met Dahl", "Lund met Dahl": each names somebody whom the other doesn't.
    private var othersMeet: Bool {
        let mine = people.filter { query.participants[$0] != nil }
        let theirs = people.filter { candidate.participants[$0] != nil }
        return mine.count > 1 && theirs.count > 1 && !mine.isSubset(of: theirs) && !theirs.isSubset(of: mine)
    }

    /// What everybody does for himself: when another one denies, praises or joins, it is another denial.
    private static func isOwnDeed(_ kind: EventKind) -> Bool {
        switch kind {
        case .accuse, .reject, .support, .request, .threaten, .cooperate, .concede, .aid, .investigate, .legislate,
            .trade, .acquire, .invest, .report:
            true
        default: false
        }
    }
}
