import GRDB
import News

/// Events as the analysis compares them, and by which words those of a story
/// are told: read once, then kept up.
struct EventMemory: Sendable {
    struct Known: Sendable {
        let draft: EventDraft
        let candidate: EventCandidate
    }

    /// When more are kept, all are forgotten: a few megabytes each.
    private static let mostEvents = 8_000
    private static let mostStories = 2_000

    private var events: [Event.ID: Known] = [:]
    private var words: [Story.ID: [String: [Event.ID]]] = [:]

    mutating func known(_ id: Event.ID, in db: Database) throws -> Known? {
        if let known = events[id] { return known }
        guard let draft = try EventRecord.draft(id, in: db) else { return nil }
        keep(id, draft)
        return events[id]
    }

    mutating func keep(_ id: Event.ID, _ draft: EventDraft) {
        events[id] = Known(draft: draft, candidate: EventCandidate(id, draft))
    }

    mutating func forget(_ id: Event.ID) { events[id] = nil }

    mutating func forgetWords(of stories: [Story.ID?]) {
        for story in stories.compactMap(\.self) { words[story] = nil }
    }

    mutating func forgetWhereFull() {
        if events.count > EventMemory.mostEvents { events = [:] }
        if words.count > EventMemory.mostStories { words = [:] }
    }

    mutating func events(of story: Story.ID, in db: Database) throws -> [String: [Event.ID]] {
        if let known = words[story] { return known }
        let rows = try db.all("SELECT id, lemma FROM event WHERE story = ?", [story.number]) { row in
            (id: Event.ID(row[0]), lemma: row[1] as String)
        }
        let found = Dictionary(grouping: rows, by: \.lemma).mapValues { $0.map(\.id) }
        words[story] = found
        return found
    }

    /// The event stands in its story from now on.
    mutating func add(_ id: Event.ID, _ draft: EventDraft) {
        guard let story = draft.story else { return }
        words[story]?[draft.lemma, default: []].append(id)
    }
}

extension EventCandidate {
    fileprivate init(_ id: Event.ID, _ draft: EventDraft) {
        self.init(
            id: id, lemma: draft.lemma, days: draft.days, dateOrigin: draft.dateOrigin, status: draft.status,
            place: draft.place, participants: draft.participants, terms: draft.terms, story: draft.story)
    }
}
