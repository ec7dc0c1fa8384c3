import Analysis
import Archive
import News

/// Compares events again that were apart while their articles were in different
/// stories, when stories are formed anew.
struct EventRevision {
    let session: AnalysisSession

    func compare(eventsOf stories: Set<Story.ID>) throws {
        for story in stories.sorted() { try compare(eventsOf: story) }
        try session.settleJoins()
    }

    /// Each with those before it, as a report of it would be; the older keeps
    /// its id. Two lines of one article stay two events.
    private func compare(eventsOf story: Story.ID) throws {
        var kept: [String: [ReportedEvent]] = [:]
        for event in try session.reportedEvents(of: story) {
            let rivals = EventGrouping.kin(of: event.event.facts.lemma).flatMap { kept[$0] ?? [] }
                .filter { $0.articles.isDisjoint(with: event.articles) }
            let query = EventGrouping.Query(
                event.event.facts, common: try countries(among: event.event.facts.participants.keys),
                people: try people(in: event, and: rivals))
            guard let id = EventGrouping.decide(query, among: rivals.map(\.event)),
                let joined = try session.join(event.event.id, into: id)
            else {
                kept[event.event.facts.lemma, default: []].append(event)
                continue
            }
            kept[joined.event.facts.lemma]?.removeAll { $0.event.id == id }
            kept[joined.event.facts.lemma, default: []].append(joined)
        }
    }

    /// Where nobody took part in the one, nobody else can have.
    private func people(in event: ReportedEvent, and rivals: [ReportedEvent]) throws -> Set<Entity.ID> {
        let people = try session.people(in: [event.event])
        return people.isEmpty ? [] : people.union(try session.people(in: rivals.map(\.event)))
    }

    private func countries(among ids: some Sequence<Entity.ID>) throws -> Set<Entity.ID> {
        Set(
            try ids.filter { id in
                guard let entity = try session.entity(id) else { return false }
                return EventGrouping.isCommon(name: entity.name, known: entity.known)
            })
    }
}
