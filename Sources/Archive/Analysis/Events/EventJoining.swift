import GRDB
import News

/// Events that the analysis took for two and that turn out to be one.
struct EventJoining {
    private let db: Database
    private let store: EventStore

    init(_ db: Database, _ store: EventStore) {
        self.db = db
        self.store = store
    }

    /// Those of a story that some article reports, the oldest first; none that
    /// the reader corrected, for what was said of it stays.
    func events(of story: Story.ID) throws -> [ReportedEvent] {
        let ids = try db.numbers("SELECT id FROM event WHERE story = ? ORDER BY id", [story.number]).map {
            Event.ID($0)
        }
        return try ids.compactMap { try store.isCorrected($0) ? nil : reported($0) }
    }

    /// What reported `id` reports `other` from now on, also when an article
    /// whose text changed comes back. The event that is left is reported by none.
    func join(_ id: Event.ID, into other: Event.ID) throws -> ReportedEvent? {
        guard id != other, let left = try store.draft(id), let known = try store.draft(other) else { return nil }
        let articles = try self.articles(of: id)
        try EventSearch.spellOut(reportsOf: id, left.text, in: db)
        for table in ["report", "formerReport"] {
            try db.run("UPDATE \(table) SET event = ? WHERE event = ?", [other.number, id.number])
        }
        store.joined(id, into: other)
        var rest = left
        rest.facts.story = nil
        try store.update(id, rest, keys: [])
        try store.update(other, known.joined(with: left), keys: [])
        store.touch([id, other])
        store.touch(articles: articles)
        return try reported(other)
    }

    private func reported(_ id: Event.ID) throws -> ReportedEvent? {
        let articles = try articles(of: id)
        guard !articles.isEmpty, let event = try store.candidate(id) else { return nil }
        return ReportedEvent(event: event, articles: Set(articles))
    }

    private func articles(of id: Event.ID) throws -> [Article.ID] {
        try db.numbers("SELECT DISTINCT article FROM report WHERE event = ?", [id.number]).map { Article.ID($0) }
    }
}
