import GRDB
import News

/// Whom an entity is named with, and in how many articles, for its card.
///
/// Who comes into question is kept; how many articles name both is counted
/// where they are named, which costs a look-up for each article of the rarer
/// of two. Where that is too many what is kept has to do: so many at least.
struct EntityCompany {
    private static let most = 20
    /// Some ten milliseconds.
    private static let mostLookups = 25_000

    /// In most articles with it first; `articles` counts these.
    let rows: [EntityRow]
    let isExact: Bool

    init(of own: EntityRow, in db: Database) throws {
        let bytes = try db.first("SELECT companions FROM entity WHERE id = ?", [own.id.number]) { $0[0] as [UInt8] }
        let kept = Companions(bytes ?? []).most(Companions.capacity)
        let others = try kept.compactMap { try EntityQueries.one($0.entity, in: db) }
        let counts = [others, Array(others.prefix(EntityCompany.most))].first {
            $0.reduce(0) { $0 + min($1.articles, own.articles) } <= EntityCompany.mostLookups
        }
        isExact = counts != nil
        if let counts {
            rows = try EntityCompany.counted(counts, with: own, in: db)
        } else {
            let articles = Dictionary(kept.map { ($0.entity, $0.articles) }) { first, _ in first }
            rows = others.prefix(EntityCompany.most).map { $0.with(articles: articles[$0.id] ?? 0) }
        }
    }
}

// MARK: - Private

extension EntityCompany {
    private static func counted(_ others: [EntityRow], with own: EntityRow, in db: Database) throws -> [EntityRow] {
        let shared = try others.map { $0.with(articles: try articles(naming: own, and: $0, in: db)) }
        let ranked = shared.filter { $0.articles > 0 }.sorted { ($1.articles, $0.id) < ($0.articles, $1.id) }
        return Array(ranked.prefix(most))
    }

    /// Walks those of the rarer.
    private static func articles(naming own: EntityRow, and other: EntityRow, in db: Database) throws -> Int {
        let (rarer, more) = own.articles < other.articles ? (own, other) : (other, own)
        let found = try db.number(
            """
            SELECT count(*) FROM appearance p CROSS JOIN appearance q ON q.entity = ? AND q.position = p.position
            WHERE p.entity = ? AND NOT EXISTS (SELECT 1 FROM removed WHERE article = p.article)
            """, [more.id.number, rarer.id.number])
        return Int(stored: found ?? 0)
    }
}

extension EntityRow {
    fileprivate func with(articles: Int) -> EntityRow {
        EntityRow(id: id, kind: kind, name: name, mentions: mentions, articles: articles)
    }
}
