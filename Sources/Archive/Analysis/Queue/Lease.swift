import GRDB
import News

/// Which process analyses, and what: one at a time, each for a short while it renews.
enum Lease {
    /// What the holder before was at, if it did not give the lease back, is filed as interrupted. A process that is no
    /// more holds nothing: whoever comes next needn't wait until its lease runs out.
    static func acquire(holder: String, version: Int, now: Int, seconds: Int, in db: Database) throws -> Bool {
        let last = try db.first("SELECT holder, articles FROM lease") { row in
            (holder: row[0] as String, articles: row[1] as [UInt8])
        }
        let isLeft = last.map { LeaseHolder.isGone($0.holder) } ?? false
        try db.run(
            """
            INSERT INTO lease (id, holder, expires) VALUES (1, ?, ?)
            ON CONFLICT DO UPDATE SET holder = excluded.holder, expires = excluded.expires, articles = NULL
            WHERE holder = excluded.holder OR expires <= ? OR ?
            """, [holder, now + seconds, now, isLeft])
        guard db.changesCount > 0 else { return false }
        if let last { try Interruptions.file(articles(last.articles), version: version, in: db) }
        return true
    }

    /// Says what the holder is at from now on. Nothing is synced for it: what a transaction wrote outlives the process.
    static func renew(
        holder: String, articles: [Article.ID], now: Int, seconds: Int, in db: Database
    ) throws -> Bool {
        try db.run(
            "UPDATE lease SET expires = ?, articles = ? WHERE holder = ?", [now + seconds, bytes(articles), holder])
        return db.changesCount > 0
    }

    static func release(holder: String, in db: Database) throws {
        try db.run("DELETE FROM lease WHERE holder = ?", [holder])
    }

    /// Each id as the step from the one before.
    private static func bytes(_ articles: [Article.ID]) -> [UInt8] {
        var writer = ByteWriter()
        var last: Int64 = 0
        for id in articles.map(\.number).sorted() {
            writer.write(Int(id - last))
            last = id
        }
        return writer.bytes
    }

    private static func articles(_ bytes: [UInt8]) -> [Article.ID] {
        var reader = ByteReader(bytes)
        var (ids, last): ([Article.ID], Int) = ([], 0)
        while !reader.isAtEnd {
            last = reader.readPlace(behind: last)
            ids.append(Article.ID(Int64(last)))
        }
        return ids
    }
}
