import GRDB
public import News

/// An article that names an entity.
public struct EntityAppearance: Hashable, Sendable {
    public let article: ArticleRow
    public let mentions: Int
    /// The first sentence that names it.
    public let sentence: TextSpan?
}

/// Where an entity is named.
enum EntityAppearances {
    /// Newest first, near-duplicates folded.
    static func newest(of id: Entity.ID, limit: Int, in db: Database) throws -> [EntityAppearance] {
        let isNamed = "EXISTS (SELECT 1 FROM appearance WHERE entity = \(id.number) AND position = a.position)"
        let found = try db.all(
            """
            SELECT p.article, p.mentions FROM appearance p CROSS JOIN article a ON a.id = p.article
            WHERE p.entity = ? AND \(ArticleRows.listed)
                AND \(CopyFolding.standsAlone(among: [ArticleRows.listed, isNamed])) ORDER BY p.position DESC LIMIT ?
            """, [id.number, limit]
        ) { (article: Article.ID($0[0]), mentions: $0[1] as Int) }
        return try found.compactMap { found in
            guard let row = try ArticleRows.one(found.article, in: db) else { return nil }
            let record = try AnnotationRecord.read(found.article, in: db)
            let first = record?.mentions.first { $0.entity == id }
            return EntityAppearance(
                article: row, mentions: found.mentions, sentence: first.flatMap { record?.sentence(around: $0.span) })
        }
    }
}
