import GRDB

/// Which process analyses: one at a time, each for a short while it renews.
enum Lease {
    static func acquire(holder: String, now: Int, seconds: Int, in db: Database) throws -> Bool {
        try db.run(
            """
            INSERT INTO lease VALUES (1, ?, ?)
            ON CONFLICT DO UPDATE SET holder = excluded.holder, expires = excluded.expires
            WHERE holder = excluded.holder OR expires <= ?
            """, [holder, now + seconds, now])
        return db.changesCount > 0
    }

    static func renew(holder: String, now: Int, seconds: Int, in db: Database) throws -> Bool {
        try db.run("UPDATE lease SET expires = ? WHERE holder = ?", [now + seconds, holder])
        return db.changesCount > 0
    }

    static func release(holder: String, in db: Database) throws {
        try db.run("DELETE FROM lease WHERE holder = ?", [holder])
    }
}
