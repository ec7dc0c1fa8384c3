import GRDB
import News

/// The full-text index of the lines and kinds of events, which answers
/// `event:`. It holds which words stand in a line, not where: lines are short,
/// and what an index can't tell is looked up in them.
enum EventSearch {
    static func insert(_ id: Event.ID, _ text: String, _ kind: EventKind, in db: Database) throws {
        try db.run("INSERT INTO eventSearch (rowid, text, kind) VALUES (?, ?, ?)", [id.number, text, kind.rawValue])
    }

    /// Takes a line out; it must be given as it was put in.
    static func remove(_ id: Event.ID, _ text: String, _ kind: EventKind, in db: Database) throws {
        try db.run(
            "INSERT INTO eventSearch (eventSearch, rowid, text, kind) VALUES ('delete', ?, ?, ?)",
            [id.number, text, kind.rawValue])
    }

    /// The event's line is another one from now on; reports that say "as the event does" go on saying what they said.
    static func replace(_ id: Event.ID, _ old: EventDraft, _ new: EventDraft, in db: Database) throws {
        guard old.text != new.text || old.facts.kind != new.facts.kind else { return }
        try remove(id, old.text, old.facts.kind, in: db)
        try insert(id, new.text, new.facts.kind, in: db)
        if old.text != new.text { try spellOut(reportsOf: id, old.text, in: db) }
    }

    /// Reports that say "as the event does" say it themselves from now on.
    static func spellOut(reportsOf id: Event.ID, _ line: String, in db: Database) throws {
        try db.run("UPDATE report SET text = ? WHERE event = ? AND text = ''", [line, id.number])
    }

    /// All words, the last of them perhaps only begun; nil where there is no word.
    static func expression(_ words: String) -> String? {
        var text = words
        let found = text.withUTF8 { bytes in
            SearchWords(bytes, from: 0).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        }
        return found.isEmpty ? nil : found.map { "\"\($0)\"" }.joined(separator: " AND ") + "*"
    }
}
