import GRDB
import News

/// Whole articles.
enum ArticleQueries {
    static func one(_ id: Article.ID, in db: Database) throws -> Article? {
        let found = try db.first(
            """
            SELECT \(ContentRecord.columns), a.added, a.origin, EXISTS (SELECT 1 FROM unread WHERE position = a.position)
            FROM article a JOIN body b ON b.article = a.id WHERE a.id = ? AND \(ArticleRowQueries.listed)
            """, [id.number]
        ) { row in
            let end = ContentRecord.columnCount
            return (
                content: ContentRecord.content(row), added: row[end] as Int, origin: row[end + 1] as String,
                isUnread: row[end + 2] as Bool
            )
        }
        guard let found else { return nil }
        let others: [String] = try db.all(
            "SELECT origin FROM otherOrigin WHERE article = ? ORDER BY origin", [id.number]
        ) { $0[0] }
        return Article(
            id: id, content: found.content, added: found.added, origins: [found.origin] + others,
            tags: try Tags.read(id, in: db), isRead: !found.isUnread)
    }

    static func contents(_ ids: [Article.ID], in db: Database) throws -> [StoredContent] {
        try ids.compactMap { id in
            try db.first(
                """
                SELECT \(ContentRecord.columns), a.added, a.version FROM article a JOIN body b ON b.article = a.id WHERE a.id = ?
                """, [id.number]
            ) { row in
                let end = ContentRecord.columnCount
                return StoredContent(
                    id: id, content: ContentRecord.content(row), added: row[end], version: row[end + 1])
            }
        }
    }

    static func id(withOrigin origin: String, in db: Database) throws -> Article.ID? {
        let found =
            try db.number(
                "SELECT id FROM article a WHERE origin = ? AND \(ArticleRowQueries.listed) ORDER BY id LIMIT 1",
                [origin])
            ?? db.number(
                """
                SELECT a.id FROM otherOrigin o JOIN article a ON a.id = o.article
                WHERE o.origin = ? AND \(ArticleRowQueries.listed) ORDER BY a.id LIMIT 1
                """, [origin])
        return found.map { Article.ID($0) }
    }

    static func page(_ id: Article.ID, in db: Database) throws -> ArticlePage? {
        guard let article = try one(id, in: db) else { return nil }
        let record = try AnnotationRecord.read(id, in: db)
        let entities = try EntityQueries.entities(Set(record?.mentions.map(\.entity) ?? []), in: db)
        let governments = try record.map { try seats($0, of: id, in: db) } ?? [:]
        let isDone = try record != nil || Muting.isMuted(id, in: db) || Interruptions.isSetAside(id, in: db)
        return ArticlePage(
            article: article, isAnalyzed: isDone, sentences: record?.sentences ?? [],
            mentions: record?.mentions.compactMap { mention in
                entities[mention.entity].map {
                    PageMention(span: mention.span, entity: $0, government: governments[mention.span])
                }
            } ?? [],
            dates: record?.dates ?? [], reports: try ReportRecord.page(id, in: db),
            marks: try Marks.current(id, in: db))
    }

    /// Not of names that the reader gave to another entity.
    private static func seats(
        _ record: AnnotationRecord, of id: Article.ID, in db: Database
    ) throws -> [TextSpan: String] {
        guard !record.governments.isEmpty, let found = try FoundMentions.read(id, in: db) else {
            return record.governments
        }
        let same = Set(found).intersection(record.mentions).map(\.span)
        return record.governments.filter { same.contains($0.key) }
    }

    static func original(_ id: Article.ID, in db: Database) throws -> [UInt8]? {
        let found = try db.first("SELECT bytes, isPacked FROM original WHERE article = ?", [id.number]) { row in
            row[1] ? Packing.unpacked(row[0]) : row[0]
        }
        return found ?? nil
    }
}
