import GRDB
import News

/// Lines of events that changed, put into their index all at once. The index
/// holds back what it is given only until the next statement that may have to be
/// undone, and then writes; thousands of small pieces are much to merge.
struct EventLines {
    private struct Line: Equatable {
        let text: String
        let kind: EventKind

        init(_ draft: EventDraft) {
            (text, kind) = (draft.text, draft.facts.kind)
        }
    }

    /// What the index holds of each event, and what it is to hold.
    private var changes: [Event.ID: (old: Line?, new: Line)] = [:]

    mutating func add(_ id: Event.ID, _ draft: EventDraft) {
        changes[id] = (nil, Line(draft))
    }

    mutating func replace(_ id: Event.ID, _ old: EventDraft, _ new: EventDraft) {
        changes[id] = (changes[id].map(\.old) ?? Line(old), Line(new))
    }

    mutating func write(to db: Database) throws {
        for (id, change) in changes.sorted(by: { $0.key < $1.key }) where change.old != change.new {
            if let old = change.old { try EventSearch.remove(id, old.text, old.kind, in: db) }
            try EventSearch.insert(id, change.new.text, change.new.kind, in: db)
        }
        changes = [:]
    }
}
