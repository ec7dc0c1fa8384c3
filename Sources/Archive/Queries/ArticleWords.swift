import GRDB
import News

/// An article's words, without what it was made of.
public struct ArticleWords: Hashable, Sendable {
    /// Empty where the article has no title of its own.
    public let title: String
    public let text: String

    static func read(_ id: Article.ID, in db: Database) throws -> ArticleWords? {
        try db.first(
            "SELECT a.title, a.titleFrom, b.text FROM article a JOIN body b ON b.article = a.id WHERE a.id = ?",
            [id.number]
        ) { row in
            let isMade = row[1] == FactSource.firstSentence.rawValue
            return ArticleWords(title: isMade ? "" : row[0], text: row[2])
        }
    }
}
