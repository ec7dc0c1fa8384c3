import GRDB
import News

/// Carries corrections of entities out, article by article: a merge of
/// someone whom a hundred thousand articles name takes a while. What is left
/// to do stands in the library, so that it goes on after a stop.
struct CorrectionWork {
    let db: Database
    private let store: AnnotationStore

    init(_ db: Database) {
        self.db = db
        store = AnnotationStore(db)
    }

    /// Writes down whose articles are to be looked through. One that was taken
    /// back is looked through where it had a say.
    func plan(_ record: CorrectionRecord) throws {
        guard try CorrectionRecord.one(record.id, in: db) != nil else {
            return try plan(record.id, entity: nil, from: 0)
        }
        if let article = record.article { return try correct([article]) }
        for entity in try entities(record) { try plan(record.id, entity: entity, from: .max) }
    }

    /// Corrects the article in view, then others, newest first, until `limit`
    /// were looked at; returns how many.
    @discardableResult
    func go(first: Article.ID? = nil, limit: Int) throws -> Int {
        var articles: [Article.ID] = []
        if let first, try CorrectionWork.isPending(in: db) { articles.append(first) }
        let seen = articles.count
        while articles.count < limit + seen, let step = try next() {
            let more = try self.articles(of: step, limit: limit + seen - articles.count)
            articles += more.map(\.id)
            try note(step, after: more.last?.cursor)
        }
        try correct(articles)
        return articles.count - seen
    }

    /// Whether anything is left to do.
    static func isPending(in db: Database) throws -> Bool { try db.holds("SELECT 1 FROM correctionWork") }

    private struct Step {
        let id: Int64
        let correction: Int64
        let entity: Int64?
        let cursor: Int64
    }
}

// MARK: - Private

extension CorrectionWork {
    private func correct(_ articles: [Article.ID]) throws {
        var events: Set<Event.ID> = []
        for article in articles { events.formUnion(try store.correct(article)) }
        try CorrectedEvents(db, store).rebuild(events)
        try store.flush()
    }

    /// Those whose articles a correction may change: whom it is about, and who bears the name.
    private func entities(_ record: CorrectionRecord) throws -> Set<Int64> {
        let own = record.kind == .always ? nil : record.entity?.number
        var ids = Set([own].compactMap { $0 })
        if let key = record.key, record.kind != .split {
            ids.formUnion(try db.numbers("SELECT entity FROM alias WHERE folded = ? AND mentions > 0", [key]))
        }
        return ids
    }

    private func plan(_ id: Correction.ID, entity: Int64?, from cursor: Int64) throws {
        try db.run(
            "INSERT INTO correctionWork (correction, entity, cursor) VALUES (?, ?, ?)", [id.number, entity, cursor])
    }

    private func next() throws -> Step? {
        try db.first("SELECT id, correction, entity, cursor FROM correctionWork ORDER BY id LIMIT 1") { row in
            Step(id: row[0], correction: row[1], entity: row[2], cursor: row[3])
        }
    }

    /// Newest first, from the cursor of the step on; where a correction was taken back in order of the articles.
    private func articles(of step: Step, limit: Int) throws -> [(id: Article.ID, cursor: Int64)] {
        guard let entity = step.entity else {
            return try db.all(
                "SELECT article FROM corrected WHERE correction = ? AND article > ? ORDER BY article LIMIT ?",
                [step.correction, step.cursor, limit]
            ) { (Article.ID($0[0]), $0[0]) }
        }
        return try db.all(
            """
            SELECT article, position FROM appearance WHERE entity = ? AND position < ?
            ORDER BY position DESC LIMIT ?
            """, [entity, step.cursor, limit]
        ) { (Article.ID($0[0]), $0[1]) }
    }

    private func note(_ step: Step, after cursor: Int64?) throws {
        guard let cursor else { return try db.run("DELETE FROM correctionWork WHERE id = ?", [step.id]) }
        try db.run("UPDATE correctionWork SET cursor = ? WHERE id = ?", [cursor, step.id])
    }
}
