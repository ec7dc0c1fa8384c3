import GRDB
import News

/// Texts of articles: the current one, and former ones that marks quote.
enum Texts {
    struct Current {
        let id: Article.ID
        let position: Int64
        let version: Int
        let added: Int
        let published: Publication?
        let title: String
        let text: String
        let byline: String?

        var searchRow: SearchRow { SearchRow(position: position, title: title, text: text, byline: byline) }
    }

    static func current(_ id: Article.ID, in db: Database) throws -> Current {
        let found = try db.first(
            """
            SELECT a.position, a.version, a.added, a.published, a.isDayOnly, a.title, b.text, a.byline
            FROM article a JOIN body b ON b.article = a.id WHERE a.id = ?
            """, [id.number]
        ) { row in
            Current(
                id: id, position: row[0], version: row[1], added: row[2],
                published: ContentRecord.publication(row[3], row[4]), title: row[5], text: row[6], byline: row[7])
        }
        guard let found else { throw DatabaseError(message: "there is no article \(id)") }
        return found
    }

    static func text(_ id: Article.ID, in db: Database) throws -> String? {
        try db.first("SELECT text FROM body WHERE article = ?", [id.number]) { $0[0] }
    }

    static func keep(_ old: Current, in db: Database) throws {
        try db.run(
            "INSERT OR IGNORE INTO formerText (article, version, title, text) VALUES (?, ?, ?, ?)",
            [old.id.number, old.version, old.title, old.text])
    }
}
