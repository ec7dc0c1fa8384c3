import GRDB
import News

enum Sources {
    /// By name.
    static func all(in db: Database) throws -> [Source] {
        try db.all("SELECT id, kind, location, name, articles, unread FROM source ORDER BY folded, id") { row in
            Source(
                id: row[0], kind: Source.Kind(rawValue: row[1]) ?? .file, location: row[2], name: row[3],
                articles: row[4], unread: row[5])
        }
    }
}
