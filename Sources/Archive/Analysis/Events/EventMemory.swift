import GRDB
import News

/// Events as the analysis compares them, and by which words those of a story
/// are told: read once, then kept up.
struct EventMemory: Sendable {
    /// A class, for it is handed on again and again and holds much.
    final class Known: Sendable {
        let candidate: EventCandidate
        private let text: String

        init(_ id: Event.ID, _ draft: EventDraft) {
            candidate = EventCandidate(id: id, draft.facts)
            text = draft.text
        }

        var draft: EventDraft { EventDraft(candidate.facts, text: text) }
    }

    /// When so many were asked for, those that nobody asked for meanwhile are forgotten: about ten megabytes.
    private static let mostEvents = 12_000
    private static let mostStories = 2_000
    private static let mostKeys = 100_000
    /// So many events are kept of a key, the newest first.
    private static let newest = 50

    private var events: [Event.ID: Known] = [:]
    /// Those that nobody has asked for lately.
    private var former: [Event.ID: Known] = [:]
    private var words: [Story.ID: [String: [Event.ID]]] = [:]
    private var filed: [Int64: [Int64]] = [:]

    mutating func known(_ id: Event.ID, in db: Database) throws -> Known? {
        if let known = events[id] { return known }
        if let known = former.removeValue(forKey: id) {
            events[id] = known
            return known
        }
        guard let draft = try EventRecord.draft(id, in: db) else { return nil }
        keep(id, draft)
        return events[id]
    }

    mutating func keep(_ id: Event.ID, _ draft: EventDraft) {
        events[id] = Known(id, draft)
    }

    mutating func forget(_ id: Event.ID) {
        events[id] = nil
        former[id] = nil
    }

    mutating func forgetWords(of stories: [Story.ID?]) {
        for story in stories.compactMap(\.self) { words[story] = nil }
    }

    mutating func forgetWhereFull() {
        if events.count > EventMemory.mostEvents { (events, former) = ([:], events) }
        if words.count > EventMemory.mostStories { words = [:] }
        if filed.count > EventMemory.mostKeys { filed = [:] }
    }

    /// The newest events filed under a key, at most `limit`.
    mutating func events(filedUnder key: Int64, _ limit: Int, in db: Database) throws -> ArraySlice<Int64> {
        if let known = filed[key], limit <= EventMemory.newest { return known.prefix(limit) }
        let found = try db.prepared("SELECT event FROM eventKey WHERE key = ? ORDER BY event DESC LIMIT ?")
            .numbers(key, Int64(max(limit, EventMemory.newest)))
        filed[key] = Array(found.prefix(EventMemory.newest))
        return found.prefix(limit)
    }

    /// The event is filed under the key from now on.
    mutating func file(_ id: Event.ID, under key: Int64) {
        guard let known = filed[key] else { return }
        guard known.first ?? 0 < id.number else { return forget(key: key) }
        filed[key] = Array(([id.number] + known).prefix(EventMemory.newest))
    }

    mutating func forget(key: Int64) { filed[key] = nil }

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
        guard let story = draft.facts.story else { return }
        words[story]?[draft.facts.lemma, default: []].append(id)
    }
}
