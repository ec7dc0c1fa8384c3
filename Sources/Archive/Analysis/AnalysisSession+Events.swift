public import News

extension AnalysisSession {
    /// Events filed under one of `keys`, those that share most first: each key with how much it counts.
    public func eventCandidates(keys: [Int64: Int], limit: Int = 50) throws -> [EventCandidate] {
        try store.events.candidates(keys: keys, limit: limit)
    }

    /// Events of a story that are told by one of `words`, dictionary forms.
    public func eventCandidates(in story: Story.ID, words: Set<String>, limit: Int = 50) throws -> [EventCandidate] {
        try store.events.candidates(in: story, words: words, limit: limit)
    }

    /// Those who did something in the events, and whom it befell, that are persons.
    public func people(in events: [EventCandidate]) throws -> Set<Entity.ID> {
        var (seen, people): (Set<Entity.ID>, Set<Entity.ID>) = ([], [])
        for event in events {
            for (id, role) in event.facts.participants where role != .other && seen.insert(id).inserted {
                if try store.entities.kind(of: id) == .person { people.insert(id) }
            }
        }
        return people
    }

    /// As it stands now, within this session; nil where there is none.
    public func event(_ id: Event.ID) throws -> EventDraft? {
        try store.events.draft(id)
    }

    /// Makes a new event, filed under `keys`, by which later reports find it.
    public func insertEvent(_ draft: EventDraft, keys: [Int64]) throws -> Event.ID {
        try store.events.insert(draft, keys: keys)
    }

    /// Describes an event anew that this article reported before.
    public func renewEvent(_ id: Event.ID, _ draft: EventDraft, keys: [Int64], from article: Article.ID) throws {
        guard try store.events.isReported(id, besides: article), try joinEvent(id, draft, keys: keys) else {
            return try store.events.update(id, draft, keys: keys)
        }
    }

    /// One more report of an event; false if it isn't there. When the reports
    /// are saved the event is put together from all of them, so that the order in which they came doesn't matter.
    @discardableResult
    public func joinEvent(_ id: Event.ID, _ draft: EventDraft, keys: [Int64]) throws -> Bool {
        guard let known = try store.events.draft(id) else { return false }
        try store.events.update(id, known.joined(with: draft), keys: keys)
        store.rebuild(id)
        return true
    }

    /// What the analysis before reported of this article, so that its events keep their ids.
    public func previousReports(of article: Article.ID) throws -> [PreviousReport] {
        try PreviousReports.read(article, in: db)
    }

    /// Events of a story that some article reports, the oldest first; none that the reader corrected.
    public func reportedEvents(of story: Story.ID) throws -> [ReportedEvent] {
        try EventJoining(db, store.events).events(of: story)
    }

    /// Makes one event of two; what reported the first reports the second.
    public func join(_ event: Event.ID, into other: Event.ID) throws -> ReportedEvent? {
        store.rebuild(other)
        return try EventJoining(db, store.events).join(event, into: other)
    }

    /// To be called when all that is one has been joined.
    public func settleJoins() throws { try store.events.moveKeys() }
}
