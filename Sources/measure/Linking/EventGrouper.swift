import Analysis
import News

/// Events as the library keeps them, found by their keys.
struct EventGrouper {
    private var events: [EventCandidate] = []
    private var filed: [EventKey: [Int]] = [:]
    private var inStories: [Story.ID: [String: [Int]]] = [:]
    private var people: Set<Entity.ID> = []

    /// The event of a report, by its number; made where there is none.
    mutating func chain(of query: EventGrouping.Query) -> String {
        people.formUnion(query.people)
        let candidates = candidates(for: query)
        let number: Int
        if let known = EventGrouping.decide(knowingPeople(query, of: candidates), among: candidates) {
            number = Int(known.number)
            keep(number, events[number].facts.joined(with: query.facts))
        } else {
            number = events.count
            keep(number, query.facts)
        }
        file(number, for: query)
        return "\(number)"
    }
}

// MARK: - Private

extension EventGrouper {
    private func candidates(for query: EventGrouping.Query) -> [EventCandidate] {
        let words = query.facts.story.flatMap { inStories[$0] } ?? [:]
        let told = EventGrouping.kin(of: query.facts.lemma).flatMap { words[$0] ?? [] }
        let found = EventGrouping.wantedKeys(for: query).keys.flatMap { filed[$0] ?? [] }
        return Set(told + found).sorted().map { events[$0] }
    }

    private mutating func keep(_ number: Int, _ facts: EventFacts) {
        let event = EventCandidate(id: Event.ID(Int64(number)), facts)
        if number < events.count { events[number] = event } else { events.append(event) }
    }

    /// Persons are compared with persons, and only within a story.
    private func knowingPeople(
        _ query: EventGrouping.Query, of candidates: [EventCandidate]
    ) -> EventGrouping.Query {
        guard let story = query.facts.story, !query.people.isEmpty else { return query }
        var query = query
        for candidate in candidates where candidate.facts.story == story {
            for (id, role) in candidate.facts.participants where role != .other && people.contains(id) {
                query.people.insert(id)
            }
        }
        return query
    }

    private mutating func file(_ number: Int, for query: EventGrouping.Query) {
        for key in EventGrouping.keys(for: query) where filed[key]?.contains(number) != true {
            filed[key, default: []].append(number)
        }
        guard let story = events[number].facts.story else { return }
        let lemma = events[number].facts.lemma
        if inStories[story]?[lemma]?.contains(number) != true {
            inStories[story, default: [:]][lemma, default: []].append(number)
        }
    }
}
