import GRDB
import News

/// Which story each article is in; the counters of those that one transaction
/// touches are written at its end.
final class StoryStore {
    /// So many articles with a topic are looked at to either side of an article.
    private static let reach = 12
    /// So many of the articles that share most topics are asked for their story.
    private static let asked = 24

    private let db: Database
    private var touched: Set<Story.ID> = []

    init(_ db: Database) {
        self.db = db
    }

    /// Stories of articles filed under one of `topics`, nearest in time to
    /// `article`; those that share most topics first.
    func candidates(
        topics: [UInt32], near article: Article.ID, limit: Int, members: Int
    ) throws -> [StoryCandidate] {
        let position = try db.number("SELECT position FROM article WHERE id = ?", [article.number]) ?? .max
        var shared: [Int64: Int] = [:]
        shared.reserveCapacity(topics.count * StoryStore.reach)
        for neighbours in try StoryStore.sides.map(neighbours) {
            for topic in topics {
                for other in try neighbours.numbers(Int64(topic), position) { shared[other, default: 0] += 1 }
            }
        }
        let ranked = shared.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.prefix(StoryStore.asked)
        var ids: [Int64] = []
        for (position, _) in ranked where ids.count < limit {
            guard let story = try db.number("SELECT story FROM article WHERE position = ?", [position]) else {
                continue
            }
            if !ids.contains(story) { ids.append(story) }
        }
        return try ids.map { id in
            let nearest = try nearest(members, of: id, to: position).filter { $0 != article }
            return StoryCandidate(id: Story.ID(id), nearest: nearest)
        }
    }

    func insert(name: String) throws -> Story.ID {
        try db.run("INSERT INTO story (name, folded) VALUES (?, ?)", [name, folded(name)])
        return Story.ID(db.lastInsertedRowID)
    }

    func rename(_ id: Story.ID, to name: String) throws {
        try db.run(
            "UPDATE story SET name = ?1, folded = ?2 WHERE id = ?3 AND name <> ?1", [name, folded(name), id.number])
    }

    func story(of article: Article.ID) throws -> Story.ID? {
        try db.number("SELECT story FROM article WHERE id = ?", [article.number]).map { Story.ID($0) }
    }

    func storyOfText(_ article: Article.ID) throws -> Story.ID? {
        try db.number(
            "SELECT a.story FROM annotation n CROSS JOIN article a ON a.id = n.article WHERE n.article = ?",
            [article.number]
        ).map { Story.ID($0) }
    }

    func size(of story: Story.ID, most: Int) throws -> Int {
        Int(
            stored: try db.number(
                "SELECT count(*) FROM (SELECT 1 FROM article WHERE story = ? LIMIT ?)", [story.number, most]) ?? 0)
    }

    func titles(of story: Story.ID, limit: Int) throws -> [String] {
        try db.all("SELECT title FROM article WHERE story = ? ORDER BY position LIMIT ?", [story.number, limit]) {
            $0[0]
        }
    }

    func assign(_ article: Article.ID, to story: Story.ID?) throws {
        let old = try self.story(of: article)
        guard old != story else { return touched.formUnion([story].compactMap(\.self)) }
        try db.run("UPDATE article SET story = ? WHERE id = ?", [story?.number, article.number])
        touched.formUnion([old, story].compactMap(\.self))
    }

    func flush() throws {
        for id in touched.sorted() { try StoryRecord.recount(id, in: db) }
        touched = []
    }
}

// MARK: - Private

extension StoryStore {
    private static let sides = [("<=", "DESC"), (">", "ASC")]

    /// Positions of articles with a topic that lie to this side of a position.
    private func neighbours(_ side: (String, String)) throws -> Prepared {
        try db.prepared(
            """
            SELECT position FROM topic WHERE term = ? AND position \(side.0) ?
            ORDER BY position \(side.1) LIMIT \(StoryStore.reach)
            """)
    }

    private func nearest(_ count: Int, of story: Int64, to position: Int64) throws -> [Article.ID] {
        try StoryStore.sides.flatMap { side in
            try db.numbers(
                """
                SELECT id FROM article WHERE story = ? AND position \(side.0) ? AND analyzed > 0
                    AND id NOT IN (SELECT article FROM removed)
                ORDER BY position \(side.1) LIMIT ?
                """, [story, position, (count + 1) / 2]
            ).map { Article.ID($0) }
        }
    }
}
