import Analysis
import News

/// Events as the library keeps them, found by their keys.
struct EventGrouper {
    private var events: [EventCandidate] = []
    private var filed: [EventKey: [Int]] = [:]
    private var inStories: [String: [Int]] = [:]
    private var people: Set<Entity.ID> = []

    mutating func chain(of query: EventGrouping.Query) -> String {
        var query = query
        people.formUnion(query.people)
        query.people = people
        let story = query.story.map { "\($0) " }
        let inStory = story.map { story in EventGrouping.kin(of: query.lemma).map { story + $0 } } ?? []
        let found = EventGrouping.wantedKeys(for: query).keys.flatMap { filed[$0] ?? [] }
        let candidates = Set(found + inStory.flatMap { inStories[$0] ?? [] }).sorted().map { events[$0] }
        let number: Int
        if let known = EventGrouping.decide(query, among: candidates) {
            number = Int(known.number) - 1
            events[number] = events[number].joined(with: query)
        } else {
            number = events.count
            events.append(EventCandidate(id: Event.ID(Int64(number + 1)), query))
        }
        for key in EventGrouping.keys(for: query) where filed[key]?.contains(number) != true {
            filed[key, default: []].append(number)
        }
        if let key = story.map({ $0 + query.lemma }), inStories[key]?.contains(number) != true {
            inStories[key, default: []].append(number)
        }
        return "\(number)"
    }
}

extension EventCandidate {
    fileprivate convenience init(id: Event.ID, _ query: EventGrouping.Query) {
        self.init(
            id: id, kind: query.kind, lemma: query.lemma, days: query.days, dateOrigin: query.dateOrigin,
            status: query.status,
            place: query.place, participants: query.participants, terms: query.terms, story: query.story)
    }

    /// As the library joins two reports.
    fileprivate func joined(with query: EventGrouping.Query) -> EventCandidate {
        var weights: [UInt32: Float] = [:]
        for entry in terms.entries + query.terms.entries {
            weights[entry.term] = max(weights[entry.term] ?? 0, entry.weight)
        }
        let isDated = !days.isOpen
        return EventCandidate(
            id: id, kind: kind, lemma: lemma, days: isDated ? days : query.days,
            dateOrigin: isDated ? dateOrigin : query.dateOrigin, status: status, place: place ?? query.place,
            participants: participants.merging(query.participants) { mine, _ in mine }, terms: TermVector(weights),
            story: story ?? query.story)
    }
}
