import GRDB
import News

/// Entities that some article names; others are hidden.
enum EntityQueries {
    private static let columns = "e.id, e.kind, e.name, e.mentions, e.articles"

    static func one(_ id: Entity.ID, in db: Database) throws -> EntityRow? {
        try db.first("SELECT \(columns) FROM entity e WHERE id = ?", [id.number], row)
    }

    static func entity(_ id: Entity.ID, in db: Database) throws -> Entity? {
        try db.first("SELECT id, kind, name FROM entity WHERE id = ?", [id.number], entity)
    }

    static func entities(_ ids: some Sequence<Entity.ID>, in db: Database) throws -> [Entity.ID: Entity] {
        var result: [Entity.ID: Entity] = [:]
        for id in ids { result[id] = try entity(id, in: db) }
        return result
    }

    /// Those of `ids` that are there, in no order.
    static func rows(_ ids: some Sequence<Entity.ID>, in db: Database) throws -> [EntityRow] {
        try db.all(
            "SELECT \(columns) FROM json_each(?) j CROSS JOIN entity e ON e.id = j.value",
            [jsonArray(ids.map(\.number))], row)
    }

    /// The most mentioned first.
    static func rows(kind: EntityKind?, limit: Int, in db: Database) throws -> [EntityRow] {
        guard let kind else {
            return try db.all(
                "SELECT \(columns) FROM entity e WHERE e.mentions > 0 ORDER BY e.mentions DESC LIMIT ?", [limit], row)
        }
        return try db.all(
            """
            SELECT \(columns) FROM entity e WHERE e.kind = ? AND e.mentions > 0 ORDER BY e.mentions DESC LIMIT ?
            """, [kind.rawValue, limit], row)
    }

    /// Entities of the articles that match; their counts are counts in these articles.
    static func rows(_ filter: Filter, kind: EntityKind?, limit: Int, in db: Database) throws -> [EntityRow] {
        if filter.isAll { return try rows(kind: kind, limit: limit, in: db) }
        var counts: [Entity.ID: (mentions: Int, articles: Int)] = [:]
        for id in try ArticleListQueries.ids(filter, isFolded: false, in: db) {
            for (entity, mentions) in try ProfileQueries.entities(of: id, in: db) {
                counts[entity, default: (0, 0)].mentions += mentions
                counts[entity, default: (0, 0)].articles += 1
            }
        }
        return Array(try rows(counts, kind: kind, in: db).prefix(limit))
    }

    /// Entities of one article, the most mentioned in it first; their counts are those of the whole library.
    static func rows(of article: Article.ID, in db: Database) throws -> [EntityRow] {
        let own = try ProfileQueries.entities(of: article, in: db)
        return try rows(own.keys, in: db).sorted { a, b in
            (own[b.id] ?? 0, b.mentions, a.id) < (own[a.id] ?? 0, a.mentions, b.id)
        }
    }

    /// Entities of this very name; where there are none, of names that begin so. The most mentioned first.
    static func named(_ name: String, in db: Database) throws -> [EntityRow] {
        try mentioned(ids(named: name, kind: nil, in: db), in: db)
    }

    /// Those one of whose spellings begins so, whole or not; the most mentioned first.
    static func beginning(with name: String, kind: EntityKind? = nil, in db: Database) throws -> [EntityRow] {
        try mentioned(ids(beginningWith: folded(name), kind: kind, in: db), in: db)
    }

    /// The most mentioned first.
    private static func mentioned(_ ids: [Int64], in db: Database) throws -> [EntityRow] {
        try db.all(
            "SELECT \(columns) FROM entity e WHERE e.id IN \(list(ids)) AND e.mentions > 0 ORDER BY e.mentions DESC, e.id",
            [], row)
    }

    static func ids(named name: String, kind: EntityKind?, in db: Database) throws -> [Int64] {
        let key = folded(name)
        let exact = try ids("al.folded = ?", [key], kind: kind, in: db)
        guard exact.isEmpty, !key.isEmpty else { return exact }
        return try ids(beginningWith: key, kind: kind, in: db)
    }

    /// The most mentioned of those one of whose spellings begins so. Where more than `most` spellings do, they are not
    /// gathered and sorted: the first are soon met on a walk past all entities.
    static func ids(
        beginningWith key: String, kind: EntityKind?, most: Int = 4_000, in db: Database
    ) throws -> [Int64] {
        let range: Bindings = [key, key + "\u{10FFFF}"]
        let count = try db.number(
            "SELECT count(*) FROM (SELECT 1 FROM alias WHERE folded >= ? AND folded < ? LIMIT \(most + 1))", range)
        guard count ?? 0 > most else {
            return try ids("al.folded >= ? AND al.folded < ?", range, kind: kind, in: db)
        }
        return try db.numbers(
            """
            SELECT e.id FROM entity e
            WHERE \(kind == nil ? "" : "e.kind = ? AND ")e.mentions > 0 AND EXISTS (
                SELECT 1 FROM alias al WHERE al.entity = e.id AND +al.folded >= ? AND +al.folded < ?)
            ORDER BY e.mentions DESC LIMIT \(mostNamed)
            """, (kind.map { [$0.rawValue] } ?? []) + range)
    }

    /// In how many articles they stand, all together.
    static func appearances(of ids: [Int64], in db: Database) throws -> Int {
        Int(stored: try db.number("SELECT sum(articles) FROM entity WHERE id IN \(list(ids))") ?? 0)
    }

    /// Also of those that the reader merged with it.
    static func mergeLog(_ id: Entity.ID, in db: Database) throws -> [MergeNote] {
        try Corrections.members(of: id, in: db).flatMap { member in
            try db.all(
                "SELECT alias, reason, article, place FROM mergeLog WHERE entity = ? ORDER BY id", [member.number]
            ) { (alias: $0[0] as String, reason: $0[1] as String, article: Article.ID($0[2]), place: $0[3] as Int?) }
            .map { note in
                MergeNote(
                    alias: note.alias, reason: note.reason, article: note.article,
                    sentence: try note.place.flatMap { try sentence(note.alias, at: $0, of: note.article, in: db) })
            }
        }
    }

    /// The sentence around a name; nil where the text has changed since.
    private static func sentence(
        _ name: String, at place: Int, of article: Article.ID, in db: Database
    ) throws -> String? {
        guard let text = try Texts.text(article, in: db), let record = try AnnotationRecord.read(article, in: db) else {
            return nil
        }
        let span = TextSpan(place, place + name.utf8.count)
        guard span.end <= text.utf8.count, text.slice(span) == name else { return nil }
        return text.slice(record.sentence(around: span))
    }

    static func aliases(_ id: Entity.ID, in db: Database) throws -> [Alias] {
        try db.all(
            "SELECT name, mentions FROM alias WHERE entity = ? AND mentions > 0 ORDER BY mentions DESC, name",
            [id.number]
        ) {
            Alias($0[0], mentions: $0[1])
        }
    }

    static func row(_ row: Row) -> EntityRow {
        EntityRow(
            id: Entity.ID(row[0]), kind: EntityKind(rawValue: row[1]) ?? .other, name: row[2], mentions: row[3],
            articles: row[4])
    }

    static func entity(_ row: Row) -> Entity {
        Entity(id: Entity.ID(row[0]), kind: EntityKind(rawValue: row[1]) ?? .other, name: row[2])
    }
}

// MARK: - Private

extension EntityQueries {
    private static let mostNamed = 200

    private static func ids(
        _ condition: String, _ arguments: Bindings, kind: EntityKind?, in db: Database
    ) throws -> [Int64] {
        try db.numbers(
            """
            SELECT DISTINCT al.entity FROM alias al CROSS JOIN entity e ON e.id = al.entity
            WHERE \(condition) AND e.mentions > 0 \(kind == nil ? "" : "AND e.kind = ?")
            ORDER BY e.mentions DESC LIMIT \(mostNamed)
            """, arguments + (kind.map { [$0.rawValue] } ?? []))
    }

    private static func rows(
        _ counts: [Entity.ID: (mentions: Int, articles: Int)], kind: EntityKind?, in db: Database
    ) throws -> [EntityRow] {
        let rows = try counts.compactMap { id, count in
            try entity(id, in: db).map {
                EntityRow(id: id, kind: $0.kind, name: $0.name, mentions: count.mentions, articles: count.articles)
            }
        }
        return rows.filter { kind == nil || $0.kind == kind }
            .sorted { ($1.mentions, $0.id) < ($0.mentions, $1.id) }
    }
}
