import GRDB

/// The jump list of each terminal; the row ids grow, so the last to leave has the largest.
enum Jumps {
    static func save(terminal: String, data: String, in db: Database) throws {
        try db.run("INSERT OR REPLACE INTO jumps (terminal, data) VALUES (?, ?)", [terminal, data])
    }

    static func read(terminal: String, in db: Database) throws -> String? {
        try db.first("SELECT data FROM jumps WHERE terminal = ?", [terminal]) { $0[0] }
    }

    static func last(in db: Database) throws -> String? {
        try db.first("SELECT data FROM jumps ORDER BY id DESC LIMIT 1") { $0[0] }
    }
}
