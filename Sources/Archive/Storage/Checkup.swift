import GRDB
import News

/// Looks a library over.
enum Checkup {
    /// A sentence for each thing that is wrong.
    static func problems(in db: Database) throws -> [String] {
        let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        guard integrity.isEmpty else { return integrity.map { "The file is damaged: \($0)." } }
        return try texts(db) + foreignKeys(db) + marks(db) + counters(db) + corrections(db)
    }

    /// Compares the full-text indexes with what they index; needs a connection that may write.
    static func searchProblems(in db: Database) throws -> [String] {
        try [
            isWhole("search", in: db) ? nil : "The full-text index doesn't fit the texts; a search may miss articles.",
            isWhole("eventSearch", in: db) ? nil : "The index of events doesn't fit them; 'event:' may miss some.",
        ].compactMap(\.self)
    }

    private static func isWhole(_ index: String, in db: Database) throws -> Bool {
        do {
            try db.execute(sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return false
        }
    }

    private static func foreignKeys(_ db: Database) throws -> [String] {
        try db.all("SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 20") { row in
            "A row of '\(row[0] as String)' points to a row of '\(row[1] as String)' that isn't there."
        }
    }

    private static func texts(_ db: Database) throws -> [String] {
        let lost = try db.number("SELECT count(*) FROM body WHERE text IS NULL") ?? 0
        guard lost > 0 else { return [] }
        return [
            lost == 1 ? "The text of 1 article can't be unpacked." : "The texts of \(lost) articles can't be unpacked."
        ]
    }

    /// A mark must stand in the text it was made in: the current one, or one that was kept.
    private static func marks(_ db: Database) throws -> [String] {
        let marks = try db.all(
            """
            SELECT m.id, m.spanStart, m.spanEnd, m.quote, coalesce(f.text, b.text, '')
            FROM mark m JOIN article a ON a.id = m.article
            LEFT JOIN formerText f ON f.article = m.article AND f.version = m.version
            LEFT JOIN body b ON b.article = m.article AND a.version = m.version
            """
        ) { row in
            (id: Mark.ID(row[0]), span: TextSpan(row[1], row[2]), quote: row[3] as String, text: row[4] as String)
        }
        return marks.filter { $0.text.slice($0.span) != $0.quote }.map {
            "The mark \($0.id) doesn't stand in the text it was made in."
        }
    }

    private static func counters(_ db: Database) throws -> [String] {
        let holds = try db.holds(
            """
            SELECT 1 FROM tally WHERE unread = (SELECT count(*) FROM unread)
            AND articles = (SELECT count(*) FROM article) - (SELECT count(*) FROM removed) - (SELECT count(*) FROM muted)
            """)
        return holds ? [] : ["The counts of articles are wrong."]
    }

    /// Whoever was merged or is no entity stands in no article, unless that is still being worked on.
    private static func corrections(_ db: Database) throws -> [String] {
        guard try !CorrectionWork.isPending(in: db) else { return [] }
        let left = try db.numbers(
            """
            SELECT c.id FROM correction c WHERE c.undone IS NULL AND c.article IS NULL
            AND c.kind IN ('merge', 'notAnEntity') AND EXISTS (SELECT 1 FROM appearance WHERE entity = c.entity)
            """)
        return left.map { "The correction \(Correction.ID($0)) was not carried out everywhere; make it again." }
    }
}
