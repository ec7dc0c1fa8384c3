import GRDB
import News

/// What articles are about, and which articles might be related to one.
///
/// Candidates come from posting lists: of the rare words given, in the
/// full-text index, and of the entities both name. Of each list only the part
/// nearest in time is read, so the cost doesn't grow with the library.
enum ProfileQueries {
    /// So much of a list is read to either side of an article.
    private static let reach = 200
    private static let sides = [("<=", "DESC"), (">", "ASC")]

    static func profile(_ id: Article.ID, in db: Database) throws -> ArticleProfile? {
        try db.first(
            """
            SELECT a.day, n.terms, n.lengths, n.mentions
            FROM article a JOIN annotation n ON n.article = a.id WHERE a.id = ?
            """, [id.number]
        ) { row in
            profile(id, day: row[0], terms: row[1], lengths: row[2], entities: AnnotationCoding.mentions(row[3]).counts)
        }
    }

    /// How often each of some articles names its entities; those that have not been analysed are left out.
    static func entities(of ids: [Article.ID], in db: Database) throws -> [Article.ID: [Entity.ID: Int]] {
        let found = try db.all(
            "SELECT n.article, n.mentions FROM json_each(?) j CROSS JOIN annotation n ON n.article = j.value",
            [jsonArray(ids.map(\.number))]
        ) { row in (id: Article.ID(row[0]), counts: AnnotationCoding.mentions(row[1]).counts) }
        return Dictionary(found.map { ($0.id, $0.counts) }) { first, _ in first }
    }

    static func entities(of id: Article.ID, in db: Database) throws -> [Entity.ID: Int] {
        try AnnotationRecord.mentions(id, in: db)?.counts ?? [:]
    }

    /// Those that share most, by weight, first; their entities are left out.
    static func candidates(
        near article: Article.ID?, words: [SearchWord], entities: [Entity.ID], isFolded: Bool, limit: Int,
        in db: Database
    ) throws -> [ArticleProfile] {
        let own = try article.flatMap { try db.number("SELECT position FROM article WHERE id = ?", [$0.number]) }
        var scores: [Int64: Double] = [:]
        scores.reserveCapacity(8_192)
        for list in try postings(near: own ?? .max, words: words, entities: entities, in: db) {
            for position in list.positions { scores[position, default: 0] += list.weight }
        }
        if let own { scores[own] = nil }
        // Some may be removed: twice as many as are wanted are nearly always enough.
        let best = ProfileQueries.best(limit * 2, of: scores.map { (score: $0.value, position: $0.key) })
        return try profiles(at: best, isFolded: isFolded, limit: limit, in: db)
    }

    /// Those of `ids` that have been analysed, in no order; their entities are left out.
    static func profiles(of ids: [Article.ID], in db: Database) throws -> [ArticleProfile] {
        try db.all(
            """
            SELECT a.id, a.day, n.terms, n.lengths
            FROM json_each(?) j CROSS JOIN article a ON a.id = j.value CROSS JOIN annotation n ON n.article = a.id
            """, [jsonArray(ids.map(\.number))], profile)
    }
}

// MARK: - Private

extension ProfileQueries {
    private static func postings(
        near own: Int64, words: [SearchWord], entities: [Entity.ID], in db: Database
    ) throws -> [(weight: Double, positions: [Int64])] {
        let total = max(1, Double(try db.number("SELECT articles FROM tally") ?? 1))
        return try words.compactMap { word in
            guard let quoted = FilterWords.quoted(word.word) else { return nil }
            let positions = try sides.flatMap { side in
                try db.numbers(
                    """
                    SELECT rowid FROM search WHERE search MATCH ? AND rowid \(side.0) ?
                    ORDER BY rowid \(side.1) LIMIT \(reach)
                    """, [quoted, own])
            }
            return (word.weight, positions)
        }
            + entities.map { entity in
                let positions = try sides.flatMap { side in
                    try db.numbers(
                        """
                        SELECT position FROM appearance WHERE entity = ? AND position \(side.0) ?
                        ORDER BY position \(side.1) LIMIT \(reach)
                        """, [entity.number, own])
                }
                let articles = Double(try db.number("SELECT articles FROM entity WHERE id = ?", [entity.number]) ?? 0)
                let rarity = (total / max(1, articles)).logarithm
                return (rarity * rarity, positions)
            }
    }

    /// The positions of highest score, newest first among equals; sorts no more than it must.
    private static func best(_ count: Int, of scored: [(score: Double, position: Int64)]) -> [Int64] {
        func isBetter(_ a: (score: Double, position: Int64), _ b: (score: Double, position: Int64)) -> Bool {
            (b.score, b.position) < (a.score, a.position)
        }
        guard scored.count > count * 2 else { return scored.sorted(by: isBetter).prefix(count).map(\.position) }
        var best: [(score: Double, position: Int64)] = []
        for one in scored {
            if let last = best.last, best.count == count, !isBetter(one, last) { continue }
            best.insert(one, at: best.partitioningIndex { !isBetter($0, one) })
            if best.count > count { best.removeLast() }
        }
        return best.map(\.position)
    }

    private static func profiles(
        at positions: [Int64], isFolded: Bool, limit: Int, in db: Database
    ) throws -> [ArticleProfile] {
        try db.all(
            """
            SELECT a.id, a.day, n.terms, n.lengths
            FROM json_each(?) j CROSS JOIN article a ON a.position = j.value CROSS JOIN annotation n ON n.article = a.id
            WHERE \(ArticleRowQueries.listed) \(isFolded ? "AND \(ArticleRowQueries.folded)" : "") LIMIT ?
            """, [jsonArray(positions), limit], profile)
    }

    private static func profile(_ row: Row) -> ArticleProfile {
        profile(Article.ID(row[0]), day: row[1], terms: row[2], lengths: row[3], entities: [:])
    }

    private static func profile(
        _ id: Article.ID, day: Int?, terms: [UInt8], lengths: [UInt8]?, entities: [Entity.ID: Int]
    ) -> ArticleProfile {
        ArticleProfile(
            id: id, published: day.map { CalendarDay(daysSince1970: $0) }, terms: TermVector(bytes: terms),
            entities: entities, lengths: lengths.map(AnnotationCoding.lengths))
    }
}
