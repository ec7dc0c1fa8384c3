import GRDB
import News

/// What articles are about, and which articles might be related to one.
///
/// Candidates come from posting lists: of the rare words given, in the
/// full-text index, and of the entities both name. Of each list only the part
/// nearest in time is read, so the cost doesn't grow with the library.
enum Profiles {
    /// An entity in more articles than this tells too little.
    static let longest = 20_000
    /// So much of a list is read to either side of an article.
    private static let reach = 300
    private static let sides = [("<=", "DESC"), (">", "ASC")]

    static func profile(_ id: Article.ID, in db: Database) throws -> ArticleProfile? {
        try db.first(
            """
            SELECT a.day, n.terms, n.lengths, n.mentions
            FROM article a JOIN annotation n ON n.article = a.id WHERE a.id = ?
            """, [id.number]
        ) { row in
            profile(id, day: row[0], terms: row[1], lengths: row[2], entities: counts(row[3]))
        }
    }

    static func entities(of id: Article.ID, in db: Database) throws -> [Entity.ID: Int] {
        try db.first("SELECT mentions FROM annotation WHERE article = ?", [id.number]) {
            counts($0[0])
        } ?? [:]
    }

    /// Those that share most, weighted by rarity, first; their entities are left out.
    static func candidates(
        near article: Article.ID?, words: [SearchWord], entities: [Entity.ID], limit: Int, in db: Database
    ) throws -> [ArticleProfile] {
        let total = max(1, Double(try db.number("SELECT articles FROM tally") ?? 1))
        let own = try article.flatMap { try db.number("SELECT position FROM article WHERE id = ?", [$0.number]) }
        var scores: [Int64: Double] = [:]
        scores.reserveCapacity(8_192)
        for list in try postings(near: own ?? .max, words: words, entities: entities, in: db) {
            let weight = max(0.01, (total / Double(max(list.articles, list.positions.count))).logarithm)
            for position in list.positions { scores[position, default: 0] += weight }
        }
        if let own { scores[own] = nil }
        let scored = scores.map { (score: $0.value, position: $0.key) }
        // Most are listed and analysed: a few more than are wanted are nearly always enough.
        let best = Profiles.best(limit + limit / 4, of: scored)
        let found = try profiles(at: best, limit: limit, in: db)
        guard found.count < limit, best.count < scored.count else { return found }
        return try profiles(at: Profiles.best(scored.count, of: scored), limit: limit, in: db)
    }
}

// MARK: - Private

extension Profiles {
    private static func counts(_ mentions: [UInt8]) -> [Entity.ID: Int] {
        AnnotationCoding.mentions(mentions).reduce(into: [:]) { $0[$1.entity, default: 0] += 1 }
    }

    private static func postings(
        near own: Int64, words: [SearchWord], entities: [Entity.ID], in db: Database
    ) throws -> [(articles: Int, positions: [Int64])] {
        try words.compactMap { word in
            guard let quoted = FilterWords.quoted(word.word) else { return nil }
            let positions = try sides.flatMap { side in
                try db.numbers(
                    """
                    SELECT rowid FROM search WHERE search MATCH ? AND rowid \(side.0) ?
                    ORDER BY rowid \(side.1) LIMIT \(reach)
                    """, [quoted, own])
            }
            return (word.articles, positions)
        }
            + entities.map { entity in
                let positions = try sides.flatMap { side in
                    try db.numbers(
                        """
                        SELECT position FROM appearance WHERE entity = ? AND position \(side.0) ?
                        ORDER BY position \(side.1) LIMIT \(reach)
                        """, [entity.number, own])
                }
                let articles = try db.number("SELECT articles FROM entity WHERE id = ?", [entity.number])
                return (Int(articles ?? 0), positions)
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
            var low = 0
            var high = best.count
            while low < high {
                let middle = (low + high) / 2
                if isBetter(best[middle], one) { low = middle + 1 } else { high = middle }
            }
            best.insert(one, at: low)
            if best.count > count { best.removeLast() }
        }
        return best.map(\.position)
    }

    private static func profiles(at positions: [Int64], limit: Int, in db: Database) throws -> [ArticleProfile] {
        var result: [ArticleProfile] = []
        for position in positions where result.count < limit {
            let found = try db.first(
                """
                SELECT a.id, a.day, n.terms, n.lengths FROM article a CROSS JOIN annotation n ON n.article = a.id
                WHERE a.position = ? AND \(ArticleRows.listed)
                """, [position]
            ) { row in
                Profiles.profile(Article.ID(row[0]), day: row[1], terms: row[2], lengths: row[3], entities: [:])
            }
            if let found { result.append(found) }
        }
        return result
    }

    private static func profile(
        _ id: Article.ID, day: Int?, terms: [UInt8], lengths: [UInt8]?, entities: [Entity.ID: Int]
    ) -> ArticleProfile {
        ArticleProfile(
            id: id, published: day.map { CalendarDay(daysSince1970: $0) }, terms: TermVector(bytes: terms),
            entities: entities, lengths: lengths.map(AnnotationCoding.lengths))
    }
}
