import GRDB
public import News

extension IntakeSession {
    /// Those of `ids` that the filter finds, as a list of them would.
    public func articles(_ ids: [Article.ID], that filter: Filter) throws -> [Article.ID] {
        try settle()
        let query = try FilterQuery(filter, isFolded: false, in: db)
        let (sql, arguments) = query.sql()
        return try ids.filter { id in
            guard let position = try db.number("SELECT position FROM article WHERE id = ?", [id.number]) else {
                return false
            }
            return try db.holds("SELECT 1 \(sql) AND \(query.walk.position) = ?", arguments + [position])
        }
    }

    /// Hides articles from every list but that of `is:muted`.
    public func mute(_ ids: [Article.ID]) throws {
        for id in ids { try Muting.begin(id, in: db) }
    }

    /// Gives articles a tag that they don't have yet.
    public func tag(_ ids: [Article.ID], with name: String) throws {
        for id in ids {
            let tags = try Tags.read(id, in: db)
            if !tags.contains(name) { try Tags.write(tags + [name], of: id, in: db) }
        }
    }
}
