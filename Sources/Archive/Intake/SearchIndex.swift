import GRDB
import News

/// One row of the full-text index.
struct SearchRow {
    let position: Int64
    let title: String
    let text: String
    let byline: String?

    init(position: Int64, title: String, text: String, byline: String?) {
        self.position = position
        self.title = title
        self.text = text
        self.byline = byline
    }

    init(position: Int64, content: ArticleContent) {
        self.init(position: position, title: content.title.value, text: content.text, byline: content.byline?.value)
    }
}

/// Keeps the full-text index in step by hand: triggers would index a row again
/// at each change of its head.
enum SearchIndex {
    static func insert(_ row: SearchRow, in db: Database) throws {
        try db.run(
            "INSERT INTO search (rowid, title, text, byline) VALUES (?, ?, ?, ?)",
            [row.position, row.title, row.text, row.byline])
    }

    /// Takes a row out; it must be given as it was put in.
    static func remove(_ row: SearchRow, in db: Database) throws {
        try db.run(
            "INSERT INTO search (search, rowid, title, text, byline) VALUES ('delete', ?, ?, ?, ?)",
            [row.position, row.title, row.text, row.byline])
    }
}
