import FoundationEssentials
import GRDB
import News

/// What articles are about, and which articles might be related to one.
///
/// Candidates come from posting lists: of the rare words given, in the
/// full-text index, and of the entities both name. A list of more than
/// `longest` tells too little for what it costs and is left out.
enum Profiles {
    static let longest = 20_000

    static func profile(_ id: Article.ID, in db: Database) throws -> ArticleProfile? {
        try db.first(
            """
            SELECT a.day, n.terms, n.mentions FROM article a JOIN annotation n ON n.article = a.id WHERE a.id = ?
            """, [id.number]
        ) { row in
            ArticleProfile(
                id: id, published: (row[0] as Int?).map { CalendarDay(daysSince1970: $0) },
                terms: TermVector(bytes: Array(row[1] as Data)), entities: counts(Array(row[2] as Data)))
        }
    }

    static func entities(of id: Article.ID, in db: Database) throws -> [Entity.ID: Int] {
        try db.first("SELECT mentions FROM annotation WHERE article = ?", [id.number]) {
            counts(Array($0[0] as Data))
        } ?? [:]
    }

    /// Those that share most, weighted by rarity, first.
    static func candidates(
        words: [String], entities: [Entity.ID], excluding own: Set<Article.ID>, limit: Int, in db: Database
    ) throws -> [ArticleProfile] {
        let total = max(1, Double(try db.number("SELECT articles FROM tally") ?? 1))
        var scores: [Int64: Double] = [:]
        for positions in try postings(words: words, entities: entities, in: db) {
            guard positions.count > 0, positions.count <= longest else { continue }
            let weight = max(0.01, (total / Double(positions.count)).logarithm)
            for position in positions { scores[position, default: 0] += weight }
        }
        let scored = scores.map { (score: $0.value, position: $0.key) }
        // Most are listed and analysed: twice as many as are wanted are nearly always enough.
        let best = Profiles.best(limit * 2 + own.count, of: scored)
        let found = try profiles(at: best, excluding: own, limit: limit, in: db)
        guard found.count < limit, best.count < scored.count else { return found }
        return try profiles(at: Profiles.best(scored.count, of: scored), excluding: own, limit: limit, in: db)
    }
}

// MARK: - Private

extension Profiles {
    private static func counts(_ mentions: [UInt8]) -> [Entity.ID: Int] {
        AnnotationCoding.mentions(mentions).reduce(into: [:]) { $0[$1.entity, default: 0] += 1 }
    }

    /// One more than `longest` tells a list that is too long.
    private static func postings(words: [String], entities: [Entity.ID], in db: Database) throws -> [[Int64]] {
        try words.compactMap(FilterWords.quoted).map { word in
            try db.numbers("SELECT rowid FROM search WHERE search MATCH ? LIMIT \(longest + 1)", [word])
        }
            + entities.map { entity in
                try db.numbers("SELECT position FROM appearance WHERE entity = ? LIMIT \(longest + 1)", [entity.number])
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

    private static func profiles(
        at positions: [Int64], excluding own: Set<Article.ID>, limit: Int, in db: Database
    ) throws -> [ArticleProfile] {
        var result: [ArticleProfile] = []
        for position in positions where result.count < limit {
            guard let id = try listedArticle(position, in: db), !own.contains(id) else { continue }
            if let profile = try profile(id, in: db) { result.append(profile) }
        }
        return result
    }

    private static func listedArticle(_ position: Int64, in db: Database) throws -> Article.ID? {
        try db.number("SELECT id FROM article a WHERE position = ? AND \(ArticleRows.listed)", [position])
            .map { Article.ID($0) }
    }
}
