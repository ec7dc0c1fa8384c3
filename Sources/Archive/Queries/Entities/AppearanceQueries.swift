import GRDB
import News

/// Where an entity is named.
enum AppearanceQueries {
    /// Newest first, near-duplicates folded.
    static func newest(of id: Entity.ID, limit: Int, in db: Database) throws -> [EntityAppearance] {
        let isNamed = "EXISTS (SELECT 1 FROM appearance WHERE entity = \(id.number) AND position = a.position)"
        let found = try db.all(
            """
            SELECT p.article, p.mentions FROM appearance p CROSS JOIN article a ON a.id = p.article
            WHERE p.entity = ? AND \(ArticleRowQueries.listed)
                AND \(CopyFolding.standsAlone(among: [ArticleRowQueries.listed, isNamed])) ORDER BY p.position DESC LIMIT ?
            """, [id.number, limit]
        ) { (article: Article.ID($0[0]), mentions: $0[1] as Int) }
        return try found.compactMap { found in
            guard let row = try ArticleRowQueries.one(found.article, in: db) else { return nil }
            let record = try AnnotationRecord.read(found.article, in: db)
            let first = record?.mentions.first { $0.entity == id }
            return EntityAppearance(
                article: row, mentions: found.mentions, sentence: first.flatMap { record?.sentence(around: $0.span) })
        }
    }
}
