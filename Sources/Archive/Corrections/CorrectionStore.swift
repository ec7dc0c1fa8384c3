import GRDB
import News

/// Keeps a correction and lets it take effect, or takes one back.
struct CorrectionStore {
    let db: Database
    /// Articles that are corrected before the call returns, so that the answer
    /// takes as long for everybody; more are left to `CorrectionWork.go`.
    static let atOnce = 6

    /// `keys` are the names' keys of an entity that a split makes, `first` the
    /// article in view. Returns what was kept.
    func make(
        _ correction: Correction, keys: (EntityKind, String) -> [String], first: Article.ID?, made: Int
    ) throws -> CorrectionNote {
        let rules = try CorrectionRules.load(db)
        var draft = try CorrectionDraft.make(correction, rules, in: db)
        try anchor(draft.record)
        try makeOther(&draft.record, keys)
        draft.record.id = try draft.record.insert(words: draft.words, made: made, in: db)
        try takeEffect(draft.record, first: first)
        return CorrectionNote(id: draft.record.id, words: draft.words, made: made)
    }

    /// Throws where it was taken back already.
    func undo(_ id: Correction.ID, first: Article.ID?, at moment: Int) throws -> CorrectionNote {
        guard let record = try CorrectionRecord.one(id, in: db), let note = try Corrections.note(id, in: db),
            !note.words.hasPrefix(Corrections.follows)
        else { throw CorrectionError.undone }
        try db.run("UPDATE correction SET undone = ? WHERE id = ?", [moment, id.number])
        try rejoin(record, words: note.words, at: moment)
        try takeEffect(record, first: first)
        return note
    }
}

// MARK: - Private

extension CorrectionStore {
    /// The ids of events that are corrected are found again by where they stand.
    private func anchor(_ record: CorrectionRecord) throws {
        for event in [record.event, record.otherEvent] {
            if let event { try EventAnchors.keep(event, in: db) }
        }
    }

    /// Somebody, or some event, that stands apart from now on.
    private func makeOther(_ record: inout CorrectionRecord, _ keys: (EntityKind, String) -> [String]) throws {
        if record.kind == .split, let entity = try record.entity.flatMap({ try EntityQueries.entity($0, in: db) }) {
            let name = record.value ?? entity.name
            let entities = EntityStore(db, AnalysisCache(), CorrectionMemory(db))
            record.otherEntity = try entities.insert(
                kind: entity.kind, name: name, known: nil, keys: keys(entity.kind, name))
        }
        if record.kind == .otherEvent, let event = record.event { record.otherEvent = try copy(event) }
    }

    private func copy(_ event: Event.ID) throws -> Event.ID {
        try db.run(
            """
            INSERT INTO event (kind, lemma, text, fromDay, toDay, dateOrigin, status, place, story, terms)
            SELECT kind, lemma, text, fromDay, toDay, dateOrigin, status, place, story, terms FROM event WHERE id = ?
            """, [event.number])
        let copy = Event.ID(db.lastInsertedRowID)
        try db.run(
            "INSERT INTO eventSearch (rowid, text, kind) SELECT id, text, kind FROM event WHERE id = ?", [copy.number])
        try db.run("INSERT INTO eventKey SELECT key, ? FROM eventKey WHERE event = ?", [copy.number, event.number])
        return copy
    }

    /// Whoever was parted and is no longer is the same again: articles that came meanwhile may name the new one.
    private func rejoin(_ record: CorrectionRecord, words: String, at moment: Int) throws {
        guard record.kind == .split || record.kind == .otherEvent else { return }
        var merge = CorrectionRecord(record.kind == .split ? .merge : .sameEvent)
        (merge.entity, merge.otherEntity) = (record.otherEntity, record.entity)
        (merge.event, merge.otherEvent) = (record.otherEvent, record.event)
        merge.id = try merge.insert(words: "\(Corrections.follows) \(words)", made: moment, in: db)
        if record.kind == .split { try CorrectionWork(db).plan(merge) }
    }

    private func takeEffect(_ record: CorrectionRecord, first: Article.ID?) throws {
        switch record.kind {
        case .rename, .kind: try name(record)
        case .sameEvent, .otherEvent, .date, .hideEvent: try CorrectedEvents(db).take(record)
        case .merge, .split, .notAnEntity, .always:
            let work = CorrectionWork(db)
            try work.plan(record)
            _ = try work.go(first: first, limit: CorrectionStore.atOnce)
        }
    }

    /// Calls an entity what the last correction says, or what the analysis said.
    private func name(_ record: CorrectionRecord) throws {
        guard let entity = record.entity?.number else { return }
        try db.run("INSERT OR IGNORE INTO foundEntity SELECT id, kind, name FROM entity WHERE id = ?", [entity])
        try db.run(
            """
            UPDATE entity SET
                name = coalesce((SELECT value FROM correction WHERE entity = ?1 AND kind = 'rename' AND undone IS NULL
                    ORDER BY id DESC LIMIT 1), (SELECT name FROM foundEntity WHERE entity = ?1)),
                kind = coalesce((SELECT value FROM correction WHERE entity = ?1 AND kind = 'kind' AND undone IS NULL
                    ORDER BY id DESC LIMIT 1), (SELECT kind FROM foundEntity WHERE entity = ?1))
            WHERE id = ?1
            """, [entity])
        try findByName(entity)
        try db.run("UPDATE tally SET analyses = analyses + 1")
    }

    /// A name that only the reader uses can be searched for: a spelling that no article has.
    private func findByName(_ entity: Int64) throws {
        try db.run("DELETE FROM alias WHERE entity = ? AND mentions = 0", [entity])
        guard let name = try EntityQueries.entity(Entity.ID(entity), in: db)?.name else { return }
        try db.run("INSERT OR IGNORE INTO alias VALUES (?, ?, ?, 0)", [entity, name, folded(name)])
    }
}
