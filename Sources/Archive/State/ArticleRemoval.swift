import GRDB
import News

/// Taking articles out of sight, and back. Everything about them stays, so
/// that it can be undone; only what is counted and searched leaves them out.
/// What was muted is out of sight already; it comes back as if it never was.
enum ArticleRemoval {
    static func isRemoved(_ id: Article.ID, in db: Database) throws -> Bool {
        try db.holds("SELECT 1 FROM removed WHERE article = ?", [id.number])
    }

    /// Returns those that were there.
    static func remove(_ ids: [Article.ID], withSource: Bool = false, in db: Database) throws -> [Article.ID] {
        let present = try Set(ids).sorted().filter { try exists($0, in: db) && !isRemoved($0, in: db) }
        let store = AnnotationStore(db)
        for id in present {
            try Muting.end(id, in: db)
            if let head = try AnalyzedHead.read(id, in: db) { try store.count(head, sign: -1) }
            let text = try Texts.current(id, in: db)
            try SearchIndex.remove(text.searchRow, in: db)
            let wasUnread = try db.holds("SELECT 1 FROM unread WHERE position = ?", [text.position])
            try db.run("DELETE FROM unread WHERE position = ?", [text.position])
            try db.run("INSERT INTO removed VALUES (?, ?, ?)", [id.number, wasUnread, withSource])
        }
        try settle(store, present, in: db)
        return present
    }

    /// Returns those that were removed or muted.
    static func restore(_ ids: [Article.ID], in db: Database) throws -> [Article.ID] {
        let muted = try Set(ids).sorted().filter { try Muting.end($0, in: db) }
        let absent = try Set(ids).sorted().filter { try isRemoved($0, in: db) }
        let store = AnnotationStore(db)
        for id in absent {
            let wasUnread = try db.number("SELECT wasUnread FROM removed WHERE article = ?", [id.number]) == 1
            try db.run("DELETE FROM removed WHERE article = ?", [id.number])
            let text = try Texts.current(id, in: db)
            try SearchIndex.insert(text.searchRow, in: db)
            if wasUnread { try db.run("INSERT INTO unread VALUES (?)", [text.position]) }
            if let head = try AnalyzedHead.read(id, in: db) { try store.count(head, sign: 1) }
        }
        try settle(store, absent, in: db)
        return absent + muted
    }

    private static func exists(_ id: Article.ID, in db: Database) throws -> Bool {
        try db.holds("SELECT 1 FROM article WHERE id = ?", [id.number])
    }

    private static func settle(_ store: AnnotationStore, _ ids: [Article.ID], in db: Database) throws {
        try store.flush()
        let stories = try Set(
            ids.compactMap { try db.number("SELECT story FROM article WHERE id = ?", [$0.number]) })
        for story in stories { try StoryRecord.recount(Story.ID(story), in: db) }
    }
}
