import GRDB
import News

enum Tags {
    static func read(_ id: Article.ID, in db: Database) throws -> [String] {
        try db.all("SELECT name FROM tag WHERE article = ? ORDER BY number", [id.number]) { $0[0] }
    }

    static func write(_ tags: [String], of id: Article.ID, in db: Database) throws {
        try db.run("DELETE FROM tag WHERE article = ?", [id.number])
        for (number, name) in tags.enumerated() {
            try db.run("INSERT INTO tag VALUES (?, ?, ?)", [id.number, number, name])
        }
    }
}
