import GRDB
import News

/// The events one transaction touches. What is read is kept for the next
/// question, also of the next transaction; what changes is written at once,
/// counters and the index of lines at the end.
final class EventStore {
    private let db: Database
    private(set) var memory: EventMemory
    private var lines = EventLines()
    private var touched: Set<Event.ID> = []
    private var touchedArticles: Set<Article.ID> = []
    /// New ones, written as reported by the one article that told them; true
    /// once it was saved. While nothing else is said of them there is nothing to count.
    private var fresh: [Event.ID: Bool] = [:]
    private var joined: [Event.ID: Event.ID] = [:]
    private let corrections: CorrectionMemory

    init(_ db: Database, _ memory: EventMemory = EventMemory(), _ corrections: CorrectionMemory) {
        self.db = db
        self.memory = memory
        self.corrections = corrections
    }

    /// Those whose shared keys count most first, among them the newest.
    func candidates(keys: [Int64: Int], limit: Int) throws -> [EventCandidate] {
        var shared: [Int64: Int] = [:]
        for (key, count) in keys {
            for id in try memory.events(filedUnder: key, limit, in: db) { shared[id, default: 0] += count }
        }
        let ranked = shared.sorted { ($1.value, $1.key) < ($0.value, $0.key) }
        return try ranked.prefix(limit).compactMap { try candidate(Event.ID($0.key)) }
    }

    /// Those told by one of `words` in a story, the newest first.
    func candidates(in story: Story.ID, words: Set<String>, limit: Int) throws -> [EventCandidate] {
        let events = try memory.events(of: story, in: db)
        let found = words.flatMap { events[$0] ?? [] }.sorted(by: >)
        return try found.prefix(limit).compactMap(candidate)
    }

    func candidate(_ id: Event.ID) throws -> EventCandidate? { try memory.known(id, in: db)?.candidate }

    func draft(_ id: Event.ID) throws -> EventDraft? { try memory.known(id, in: db)?.draft }

    func insert(_ draft: EventDraft, keys: [Int64]) throws -> Event.ID {
        try db.run(
            """
            INSERT INTO event (kind, lemma, text, fromDay, toDay, dateOrigin, status, place, story, terms, articles)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
            """, EventRecord.arguments(draft))
        let id = Event.ID(db.lastInsertedRowID)
        fresh[id] = false
        memory.keep(id, draft)
        memory.add(id, draft)
        lines.add(id, draft)
        try write(participantsOf: draft, id)
        try addKeys(keys, to: id)
        return id
    }

    /// A date that the reader gave it stays.
    func update(_ id: Event.ID, _ new: EventDraft, keys: [Int64]) throws {
        let old = try self.draft(id)
        var draft = new
        if let days = try corrections.rules().days(of: id) {
            (draft.facts.days, draft.facts.dateOrigin) = (days, .reader)
        }
        try addKeys(keys, to: id)
        guard let old, old != draft else { return }
        if fresh.removeValue(forKey: id) != nil { touched.insert(id) }
        memory.keep(id, draft)
        let (before, facts) = (old.facts, draft.facts)
        if before.story == nil, before.lemma == facts.lemma {
            memory.add(id, draft)
        } else if before.story != facts.story || before.lemma != facts.lemma {
            memory.forgetWords(of: [before.story, facts.story])
        }
        try db.run(
            """
            UPDATE event SET kind = ?, lemma = ?, text = ?, fromDay = ?, toDay = ?, dateOrigin = ?, status = ?,
                place = ?, story = ?, terms = ? WHERE id = ?
            """, EventRecord.arguments(draft) + [id.number])
        lines.replace(id, old, draft)
        if old.text != draft.text { try EventSearch.spellOut(reportsOf: id, old.text, in: db) }
        guard before.participants != facts.participants || before.place != facts.place || before.days != facts.days
        else { return }
        try db.run("DELETE FROM participant WHERE event = ?", [id.number])
        try write(participantsOf: draft, id)
    }

    /// Whether the reader said something of it.
    func isCorrected(_ id: Event.ID) throws -> Bool { try corrections.rules().concerns(id) }

    func isReported(_ id: Event.ID, besides article: Article.ID) throws -> Bool {
        try db.holds("SELECT 1 FROM report WHERE event = ? AND article <> ? LIMIT 1", [id.number, article.number])
    }

    /// What is filed under the keys of `id` is `other` once `moveKeys` was called.
    func joined(_ id: Event.ID, into other: Event.ID) { joined[id] = other }

    /// Files what was joined under one event. Keys are found by walking all of
    /// them, so it is done once for many.
    func moveKeys() throws {
        guard !joined.isEmpty else { return }
        let rows = try db.all(
            "SELECT key, event FROM eventKey WHERE event IN \(list(joined.keys.map(\.number)))"
        ) { (key: $0[0] as Int64, event: Event.ID($0[1])) }
        for row in rows {
            var event = row.event
            while let other = joined[event] { event = other }
            try db.run("DELETE FROM eventKey WHERE key = ? AND event = ?", [row.key, row.event.number])
            memory.forget(key: row.key)
            try addKeys([row.key], to: event)
        }
        joined = [:]
    }

    /// These events have gained or lost a report.
    func touch(_ ids: some Sequence<Event.ID>) {
        for id in ids {
            fresh[id] = nil
            touched.insert(id)
        }
    }

    /// An article that is counted reports these events, each named once, and
    /// the reader corrected nothing.
    func report(_ ids: some Sequence<Event.ID>) {
        for id in ids {
            if fresh[id] == false { fresh[id] = true } else { touch([id]) }
        }
    }

    /// These articles have gained or lost a report.
    func touch(articles: some Sequence<Article.ID>) {
        touchedArticles.formUnion(articles)
    }

    /// Somebody else changed events.
    func forget() { memory = EventMemory() }

    func flush() throws {
        try lines.write(to: db)
        touched.formUnion(fresh.filter { !$0.value }.keys)
        fresh = [:]
        let hidden = touched.isEmpty ? [] : try corrections.rules().hiddenEvents
        for id in touched.sorted() {
            let isChanged = try EventRecord.recount(id, isHidden: hidden.contains(id), in: db)
            if isChanged { memory.forget(id) }
        }
        for id in touchedArticles.sorted() { try EventRecord.recount(eventsOf: id, in: db) }
        touched = []
        touchedArticles = []
        memory.forgetWhereFull()
    }

    private func addKeys(_ keys: [Int64], to id: Event.ID) throws {
        let filing = try db.prepared("INSERT OR IGNORE INTO eventKey VALUES (?, ?)")
        for key in keys {
            try filing.run(key, id.number)
            memory.file(id, under: key)
        }
    }

    private func write(participantsOf draft: EventDraft, _ id: Event.ID) throws {
        let facts = draft.facts
        let day = EventRecord.postingDay(facts.days)
        let posting = try db.prepared("INSERT INTO participant VALUES (?, ?, ?, ?)")
        for (entity, role) in facts.participants { try posting.run([entity.number, day, id.number, role.letter]) }
        guard let place = facts.place else { return }
        try db.run(
            "INSERT OR IGNORE INTO participant VALUES (?, ?, ?, ?)",
            [place.number, day, id.number, EventRecord.placeRole])
    }
}
