import GRDB
import News

/// An article's words, without what it was made of.
public struct ArticleWords: Hashable, Sendable {
    /// Empty where the article has no title of its own.
    public let title: String
    public let text: String

    static func read(_ ids: [Article.ID], in db: Database) throws -> [Article.ID: ArticleWords] {
        let found = try db.all(
            """
            SELECT a.id, a.title, a.titleFrom, b.text
            FROM json_each(?) j CROSS JOIN article a ON a.id = j.value CROSS JOIN body b ON b.article = a.id
            """, [jsonArray(ids.map(\.number))]
        ) { row in
            let isMade = row[2] == FactSource.firstSentence.rawValue
            return (Article.ID(row[0]), ArticleWords(title: isMade ? "" : row[1], text: row[3]))
        }
        return Dictionary(found) { first, _ in first }
    }
}
