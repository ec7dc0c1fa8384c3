import GRDB
import News

/// Saves what the analysis found in an article, in place of what was there,
/// and keeps every counter that follows from it.
final class AnnotationStore {
    let db: Database
    let entities: EntityStore
    let events: EventStore
    let terms: TermStore
    let corrections: CorrectionMemory
    private var changed: Set<Event.ID> = []

    init(_ db: Database, remembered: AnalysisCache = AnalysisCache()) {
        self.db = db
        corrections = CorrectionMemory(db)
        entities = EntityStore(db, remembered, corrections)
        events = EventStore(db, remembered.events, corrections)
        terms = TermStore(db, stored: remembered.terms)
    }

    /// The event is to be put together anew from all its reports.
    func rebuild(_ event: Event.ID) { changed.insert(event) }

    /// Writes what was gathered; what others remember of the analysis is no longer true.
    func flush() throws {
        let events = changed
        changed = []
        try CorrectedEvents(db, self).rebuild(events)
        try entities.flush()
        try self.events.flush()
        try terms.flush()
        try db.run("UPDATE tally SET analyses = analyses + 1")
    }

    /// `text` is the article's, where it is at hand.
    func save(_ id: Article.ID, text: String?, version: Int, _ found: ResolvedAnnotations) throws {
        guard let head = try AnalyzedHead.read(id, text: text, in: db) else { return }
        let isCounted = try !ArticleRemoval.isRemoved(id, in: db)
        if isCounted { try count(namesIn: head, sign: -1) }
        try clear(head)
        let rules = try corrections.rules()
        let corrected = CorrectedMentions(found.mentions, in: head.text, of: id, rules)
        let record = AnnotationRecord(
            mentions: corrected.visible, dates: found.annotations.dates, sentences: found.annotations.sentences,
            governments: found.governments)
        try record.write(id, terms: found.terms, lengths: found.lengths, in: db)
        try FoundMentions.write(found.mentions, corrected, of: id, in: db)
        let reported = try write(found, mentions: record.mentions, head, rules)
        try Interruptions.forget(id, in: db)
        guard isCounted, rules.isEmpty else {
            try db.run("UPDATE article SET analyzed = ? WHERE id = ?", [version, id.number])
            if isCounted { try count(head.analyzed(record, terms: found.terms), sign: 1) }
            return events.touch(articles: [id])
        }
        try db.run(
            "UPDATE article SET analyzed = ?, events = ? WHERE id = ?", [version, reported.count, id.number])
        try count(namesIn: head.analyzed(record, terms: found.terms), sign: 1)
        events.report(reported)
    }

    /// Adds or takes away what this article says, as it is stored.
    func count(_ head: AnalyzedHead, sign: Int) throws {
        guard head.record != nil else { return }
        try count(namesIn: head, sign: sign)
        events.touch(try AnnotationStore.events(of: head.id, in: db))
    }

    /// All but its events.
    private func count(namesIn head: AnalyzedHead, sign: Int) throws {
        guard let record = head.record else { return }
        try entities.count(
            ArticleAppearances(mentions: record.mentions, text: head.text, day: head.day), sign: sign)
        terms.count(head.terms, sign: sign)
    }

    static func events(of id: Article.ID, in db: Database) throws -> [Event.ID] {
        try db.numbers("SELECT DISTINCT event FROM report WHERE article = ?", [id.number]).map { Event.ID($0) }
    }

    /// Takes an article's annotations back before its text changes. Its reports
    /// are remembered, so that the next analysis finds their events again.
    static func withdraw(_ id: Article.ID, in db: Database) throws {
        let store = AnnotationStore(db)
        guard let head = try AnalyzedHead.read(id, in: db), head.record != nil else { return }
        let former = try PreviousReports.read(id, in: db)
        if try !ArticleRemoval.isRemoved(id, in: db) { try store.count(namesIn: head, sign: -1) }
        try store.clear(head)
        try PreviousReports.remember(former, of: id, in: db)
        try store.flush()
    }
}

// MARK: - Private

extension AnnotationStore {
    private func clear(_ head: AnalyzedHead) throws {
        let id = head.id.number
        // What only this article said of its events is no longer said; they are counted when they are rebuilt.
        if head.record != nil { changed.formUnion(try AnnotationStore.events(of: head.id, in: db)) }
        for entity in Set(head.record?.mentions.map(\.entity) ?? []) {
            try db.run("DELETE FROM appearance WHERE entity = ? AND position = ?", [entity.number, head.position])
        }
        for entry in head.terms.entries {
            try db.run("DELETE FROM topic WHERE term = ? AND position = ?", [Int64(entry.term), head.position])
        }
        try db.run("DELETE FROM report WHERE article = ?", [id])
        try db.run("DELETE FROM formerReport WHERE article = ?", [id])
        try db.run("DELETE FROM annotation WHERE article = ?", [id])
        try FoundMentions.forget(head.id, in: db)
    }

    /// Returns the events that it shows.
    private func write(
        _ found: ResolvedAnnotations, mentions: [StoredMention], _ head: AnalyzedHead, _ rules: CorrectionRules
    ) throws -> Set<Event.ID> {
        var reported: Set<Event.ID> = []
        for (entity, mentions) in mentions.counts.sorted(by: { $0.key < $1.key }) {
            try db.run(
                "INSERT INTO appearance VALUES (?, ?, ?, ?)",
                [entity.number, head.position, head.id.number, mentions])
        }
        let filing = try db.prepared("INSERT OR IGNORE INTO topic VALUES (?, ?)")
        for topic in found.topics.sorted() { try filing.run(Int64(topic), head.position) }
        let reporting = try db.prepared(
            "INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let places = MentionPlaces(found.annotations.mentions)
        for (number, report) in found.annotations.reports.enumerated() {
            let event = found.events[number]
            let shown = rules.event(event, in: head.id)
            reported.insert(shown)
            if !report.isNotable { rebuild(shown) }
            try reporting.run(
                ReportRecord.arguments(
                    report, article: head.id, number: number, event: shown, line: try events.draft(shown)?.text,
                    found: event, people: ReportPeople(report, places)))
        }
        return reported
    }
}
