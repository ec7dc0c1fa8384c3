import GRDB
public import News

/// Takes articles in, inside one transaction. It lives only as long as the
/// closure it is given to.
public final class IntakeSession {
    let db: Database
    private var positions = Positions()
    private var sites: [String: Int64] = [:]
    private var arrivals: [SearchRow] = []

    init(_ db: Database) {
        self.db = db
    }

    /// Finds the source at this place, or makes it.
    public func source(kind: Source.Kind, location: String, name: String) throws -> Source.ID {
        let found = try db.number(
            "SELECT id FROM source WHERE kind = ? AND location = ?", [kind.rawValue, location])
        if let found { return Source.ID(found) }
        try db.run(
            "INSERT INTO source (kind, location, name, folded) VALUES (?, ?, ?, ?)",
            [kind.rawValue, location, name, folded(name)])
        return Source.ID(db.lastInsertedRowID)
    }

    public func article(forKey key: String) throws -> StoredArticle? {
        try stored("key = ?", [key])
    }

    /// The first article with these bytes or this text.
    public func article(forHash hash: Int64) throws -> StoredArticle? {
        try stored("hash = ?", [hash])
    }

    /// A new article, unread; its tags become the reader's.
    public func insert(_ arrival: Arrival) throws -> Article.ID {
        let content = arrival.content
        let position = try positions.next(
            published: content.published?.value, added: arrival.added, in: db)
        let head: Bindings = [
            position, arrival.key, arrival.hash, arrival.source.number, arrival.origin, arrival.added,
        ]
        try db.run(IntakeSession.insertHead, head + ContentRecord.arguments(content, site: try site(content)))
        let id = Article.ID(db.lastInsertedRowID)
        try db.run(
            "INSERT INTO storedBody VALUES (?, ?, ?, ?, ?, ?, ?)", [id.number] + ContentRecord.bodyArguments(content))
        try db.run("INSERT INTO unread VALUES (?)", [position])
        try keepOriginal(arrival.original, of: id)
        try Tags.write(content.tags, of: id, in: db)
        arrivals.append(SearchRow(position: position, content: content))
        return id
    }

    /// Another text under the same key. A version that a mark quotes is kept;
    /// marks move to where their quotation stands in the new text. The article
    /// keeps its id and the reader's state, and waits to be analysed again.
    public func replace(_ id: Article.ID, with arrival: Arrival) throws {
        try settle()
        let old = try Texts.current(id, in: db)
        let wasListed = try !ArticleRemoval.isRemoved(id, in: db)
        try AnnotationStore.withdraw(id, in: db)
        try Interruptions.forget(id, in: db)
        if wasListed { try SearchIndex.remove(old.searchRow, in: db) }
        let position = try newPosition(for: arrival, old: old)
        let row = try write(arrival, over: id, position: position)
        if wasListed { try SearchIndex.insert(row, in: db) }
        try Reanchoring.move(marksOf: id, from: old, to: arrival.content.text, in: db)
    }

    /// The same bytes lay at a second place.
    public func addOrigin(_ id: Article.ID, _ origin: String) throws {
        guard try !db.holds("SELECT 1 FROM article WHERE id = ? AND origin = ?", [id.number, origin]) else { return }
        try db.run("INSERT OR IGNORE INTO otherOrigin VALUES (?, ?)", [id.number, origin])
    }

    /// Full-text rows go in in the order of their positions: out of order each would cost a segment of its own.
    func settle() throws {
        for row in arrivals.sorted(by: { $0.position < $1.position }) { try SearchIndex.insert(row, in: db) }
        arrivals = []
    }
}

// MARK: - Private

extension IntakeSession {
    private static let insertHead = """
        INSERT INTO article (position, key, hash, source, origin, added, \(ContentRecord.headColumns.joined(separator: ", ")))
        VALUES (?, ?, ?, ?, ?, ?\(String(repeating: ", ?", count: ContentRecord.headColumns.count)))
        """

    private static let updateHead = """
        UPDATE article SET position = ?, hash = ?, version = version + 1, analyzed = min(analyzed, 0),
            \(ContentRecord.headColumns.map { $0 + " = ?" }.joined(separator: ", "))
        WHERE id = ?
        """

    private func stored(_ condition: String, _ arguments: Bindings) throws -> StoredArticle? {
        try db.first("SELECT id, hash, version FROM article WHERE \(condition) ORDER BY id LIMIT 1", arguments) { row in
            StoredArticle(id: Article.ID(row[0]), hash: row[1], version: row[2])
        }
    }

    private func site(_ content: ArticleContent) throws -> Int64? {
        guard let name = content.site?.value else { return nil }
        if let id = sites[name] { return id }
        try db.run("INSERT OR IGNORE INTO site (name, folded) VALUES (?, ?)", [name, folded(name)])
        let id = try db.number("SELECT id FROM site WHERE name = ?", [name])
        sites[name] = id
        return id
    }

    private func keepOriginal(_ bytes: [UInt8]?, of id: Article.ID) throws {
        guard let bytes else { return }
        try db.run("INSERT OR REPLACE INTO original VALUES (?, ?, TRUE)", [id.number, Packing.packed(bytes)])
    }

    /// The old place where the date is the same, else a new one.
    private func newPosition(for arrival: Arrival, old: Texts.Current) throws -> Int64 {
        if arrival.content.published?.value == old.published { return old.position }
        return try positions.next(published: arrival.content.published?.value, added: old.added, in: db)
    }

    private func write(_ arrival: Arrival, over id: Article.ID, position: Int64) throws -> SearchRow {
        let content = arrival.content
        let head: Bindings = [position, arrival.hash]
        try db.run(
            IntakeSession.updateHead, head + ContentRecord.arguments(content, site: try site(content)) + [id.number])
        try db.run(
            "UPDATE storedBody SET text = ?, blocks = ?, removed = ?, extra = ?, tags = ?, links = ? WHERE article = ?",
            ContentRecord.bodyArguments(content) + [id.number])
        try keepOriginal(arrival.original, of: id)
        return SearchRow(position: position, content: content)
    }
}
