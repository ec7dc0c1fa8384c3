import GRDB
import News

/// All stories at once: what a young library groups anew while it grows.
struct StoryRevisions {
    private let db: Database
    private let store: StoryStore

    init(_ db: Database, _ store: StoryStore) {
        self.db = db
        self.store = store
    }

    /// How many articles there were when all were grouped last.
    func groupedArticles() throws -> Int { Int(stored: try db.number("SELECT grouped FROM tally") ?? 0) }

    func articles() throws -> [Article.ID] {
        try db.numbers(
            """
            SELECT a.id FROM annotation n CROSS JOIN article a ON a.id = n.article
            WHERE a.id NOT IN (SELECT article FROM removed) ORDER BY a.position
            """
        ).map { Article.ID($0) }
    }

    /// Returns the stories that gained articles. A story keeps its id where most
    /// of its articles are; all are named by `name`, which gets the titles of a group.
    func regroup(_ groups: [[Article.ID]], articles: Int, name: ([String]) -> String) throws -> Set<Story.ID> {
        try store.flush()
        var taken: Set<Story.ID> = []
        var grown: Set<Story.ID> = []
        for group in groups.sorted(by: { ($1.count, $0[0]) < ($0.count, $1[0]) }) {
            let old = try group.map { try store.story(of: $0) }
            let kept = StoryRevisions.mostFrequent(old.compactMap(\.self).filter { !taken.contains($0) })
            let name = name(try group.prefix(12).map(title))
            let story = try kept ?? store.insert(name: name)
            if kept != nil { try store.rename(story, to: name) }
            taken.insert(story)
            for (article, former) in zip(group, old) where former != story {
                try move(article, to: story)
                grown.insert(story)
            }
        }
        try db.run("UPDATE tally SET grouped = ?", [articles])
        return grown
    }
}

// MARK: - Private

extension StoryRevisions {
    private static func mostFrequent(_ ids: [Story.ID]) -> Story.ID? {
        let counts = ids.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private func title(of article: Article.ID) throws -> String {
        try db.first("SELECT title FROM article WHERE id = ?", [article.number]) { $0[0] } ?? ""
    }

    /// Its events go with the first article that reports them.
    private func move(_ article: Article.ID, to story: Story.ID) throws {
        try store.assign(article, to: story)
        try db.run(
            """
            UPDATE event SET story = (
                SELECT a.story FROM report r CROSS JOIN article a ON a.id = r.article
                WHERE r.event = event.id ORDER BY r.article LIMIT 1
            ) WHERE id IN (SELECT event FROM report WHERE article = ?)
            """, [article.number])
    }
}
