import GRDB
import News

/// The events one transaction touches. What is read is kept for the next
/// question; what changes is written at once, counters at the end.
final class EventStore {
    private let db: Database
    private var drafts: [Event.ID: EventDraft] = [:]
    private var touched: Set<Event.ID> = []
    private var touchedArticles: Set<Article.ID> = []
    private let corrections: CorrectionMemory
    private var words = StoryWords()

    init(_ db: Database, _ corrections: CorrectionMemory) {
        self.db = db
        self.corrections = corrections
    }

    /// Those whose shared keys count most first, among them the newest.
    func candidates(keys: [String: Int], limit: Int) throws -> [EventCandidate] {
        var shared: [Int64: Int] = [:]
        for (key, count) in keys {
            let ids = try db.numbers(
                "SELECT event FROM eventKey WHERE key = ? ORDER BY event DESC LIMIT ?", [EventStore.hash(key), limit])
            for id in ids { shared[id, default: 0] += count }
        }
        let ranked = shared.sorted { ($1.value, $1.key) < ($0.value, $0.key) }
        return try ranked.prefix(limit).compactMap { try candidate(Event.ID($0.key)) }
    }

    /// Those told by one of `words` in a story, the newest first.
    func candidates(in story: Story.ID, words: Set<String>, limit: Int) throws -> [EventCandidate] {
        let events = try self.words.events(of: story, in: db)
        let found = words.flatMap { events[$0] ?? [] }.sorted(by: >)
        return try found.prefix(limit).compactMap(candidate)
    }

    func candidate(_ id: Event.ID) throws -> EventCandidate? {
        guard let draft = try draft(id) else { return nil }
        return EventCandidate(
            id: id, lemma: draft.lemma, days: draft.days, dateOrigin: draft.dateOrigin, status: draft.status,
            place: draft.place, participants: draft.participants, terms: draft.terms, story: draft.story)
    }

    func draft(_ id: Event.ID) throws -> EventDraft? {
        if let draft = drafts[id] { return draft }
        drafts[id] = try EventRecord.draft(id, in: db)
        return drafts[id]
    }

    func insert(_ draft: EventDraft, keys: [String]) throws -> Event.ID {
        try db.run(
            """
            INSERT INTO event (kind, lemma, text, fromDay, toDay, dateOrigin, status, place, story, terms)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, EventRecord.arguments(draft))
        let id = Event.ID(db.lastInsertedRowID)
        drafts[id] = draft
        words.add(id, draft)
        try EventSearch.insert(id, draft.text, draft.kind, in: db)
        try write(participantsOf: draft, id)
        try addKeys(keys, to: id)
        return id
    }

    /// A date that the reader gave it stays.
    func update(_ id: Event.ID, _ new: EventDraft, keys: [String]) throws {
        let old = try self.draft(id)
        var draft = new
        if let days = try corrections.rules().days(of: id) { (draft.days, draft.dateOrigin) = (days, .reader) }
        drafts[id] = draft
        try addKeys(keys, to: id)
        guard let old, old != draft else { return }
        if old.story == nil { words.add(id, draft) }
        try db.run(
            """
            UPDATE event SET kind = ?, lemma = ?, text = ?, fromDay = ?, toDay = ?, dateOrigin = ?, status = ?,
                place = ?, story = ?, terms = ? WHERE id = ?
            """, EventRecord.arguments(draft) + [id.number])
        try EventSearch.replace(id, old, draft, in: db)
        guard old.participants != draft.participants || old.place != draft.place || old.days != draft.days
        else { return }
        try db.run("DELETE FROM participant WHERE event = ?", [id.number])
        try write(participantsOf: draft, id)
    }

    /// Whether the reader said something of it.
    func isCorrected(_ id: Event.ID) throws -> Bool { try corrections.rules().concerns(id) }

    func isReported(_ id: Event.ID, besides article: Article.ID) throws -> Bool {
        try db.holds("SELECT 1 FROM report WHERE event = ? AND article <> ? LIMIT 1", [id.number, article.number])
    }

    /// These events have gained or lost a report.
    func touch(_ ids: some Sequence<Event.ID>) {
        touched.formUnion(ids)
    }

    /// These articles have gained or lost a report.
    func touch(articles: some Sequence<Article.ID>) {
        touchedArticles.formUnion(articles)
    }

    /// Somebody else changed events.
    func forget() {
        drafts = [:]
        words = StoryWords()
    }

    func flush() throws {
        let hidden = touched.isEmpty ? [] : try corrections.rules().hiddenEvents
        for id in touched.sorted() { try EventRecord.recount(id, isHidden: hidden.contains(id), in: db) }
        for id in touchedArticles.sorted() { try EventRecord.recount(eventsOf: id, in: db) }
        touched = []
        touchedArticles = []
        forget()
    }

    private func addKeys(_ keys: [String], to id: Event.ID) throws {
        for key in Set(keys) {
            try db.run("INSERT OR IGNORE INTO eventKey VALUES (?, ?)", [EventStore.hash(key), id.number])
        }
    }

    /// Half as long as others: where two keys become one, a candidate more is compared.
    private static func hash(_ key: String) -> Int64 { Int64(Int32(truncatingIfNeeded: stableHash(key))) }

    private func write(participantsOf draft: EventDraft, _ id: Event.ID) throws {
        let day = EventRecord.postingDay(draft.days)
        for (entity, role) in draft.participants {
            try db.run("INSERT INTO participant VALUES (?, ?, ?, ?)", [entity.number, day, id.number, role.letter])
        }
        guard let place = draft.place else { return }
        try db.run(
            "INSERT OR IGNORE INTO participant VALUES (?, ?, ?, ?)",
            [place.number, day, id.number, EventRecord.placeRole])
    }
}

/// By which words the events of each story are told: read once, then kept up.
private struct StoryWords {
    private var known: [Story.ID: [String: [Event.ID]]] = [:]

    mutating func events(of story: Story.ID, in db: Database) throws -> [String: [Event.ID]] {
        if let events = known[story] { return events }
        let rows = try db.all("SELECT id, lemma FROM event WHERE story = ?", [story.number]) { row in
            (id: Event.ID(row[0]), lemma: row[1] as String)
        }
        let events = Dictionary(grouping: rows, by: \.lemma).mapValues { $0.map(\.id) }
        known[story] = events
        return events
    }

    mutating func add(_ id: Event.ID, _ draft: EventDraft) {
        guard let story = draft.story else { return }
        known[story]?[draft.lemma, default: []].append(id)
    }
}
