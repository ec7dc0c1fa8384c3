import GRDB
public import News

/// The reader's own: read state, marks, tags, what was removed, kept filters,
/// the jump list. What a person does is on the disk before these return.
extension Library {
    /// Returns those whose state changed.
    @discardableResult
    public func setRead(_ ids: [Article.ID], _ isRead: Bool) throws -> [Article.ID] {
        try keep { try ReadState.set(ids, isRead: isRead, in: $0) }
    }

    /// Marks all that match as read; returns those that were unread.
    @discardableResult
    public func markAllRead(_ filter: Filter = .all) throws -> [Article.ID] {
        let unread = Filter(filter.terms + [Filter.Term(.unread)])
        return try keep { db in
            try ReadState.set(ArticleListQueries.ids(unread, isFolded: false, in: db), isRead: true, in: db)
        }
    }

    /// All of them, or those of one article, also those that stand in a former text of it.
    public func marks(_ article: Article.ID? = nil) throws -> [Mark] {
        try read { try Marks.all(article, in: $0) }
    }

    /// Also of a removed article; nil where it was removed itself.
    public func mark(_ id: Mark.ID) throws -> Mark? {
        try read { try Marks.one(id, in: $0) }
    }

    /// `created` in seconds since 1970.
    public func addMark(_ article: Article.ID, _ anchor: Mark.Anchor, note: String? = nil, created: Int) throws -> Mark
    {
        try keep { db in
            let id = try Marks.add(article, anchor, note: note, created: created, in: db)
            guard let mark = try Marks.one(id, in: db) else { throw DatabaseError(message: "the mark was not kept") }
            return mark
        }
    }

    /// Returns what was removed, for `restoreMark`.
    @discardableResult
    public func removeMark(_ id: Mark.ID) throws -> Mark? {
        try keep { db in
            let mark = try Marks.one(id, in: db)
            try db.run("DELETE FROM mark WHERE id = ?", [id.number])
            return mark
        }
    }

    /// Puts a removed mark back, under its own id.
    public func restoreMark(_ mark: Mark) throws {
        try keep { try Marks.restore(mark, in: $0) }
    }

    /// Returns the note before.
    @discardableResult
    public func setNote(_ id: Mark.ID, _ note: String?) throws -> String? {
        try keep { db in
            let old = try Marks.one(id, in: db)?.note
            try db.run("UPDATE mark SET note = ? WHERE id = ?", [note, id.number])
            return old
        }
    }

    /// Returns the tags before.
    @discardableResult
    public func setTags(_ id: Article.ID, _ tags: [String]) throws -> [String] {
        try keep { db in
            let old = try Tags.read(id, in: db)
            try Tags.write(tags, of: id, in: db)
            return old
        }
    }

    /// Takes articles out of sight; `restore` brings them back. Returns those that were there.
    @discardableResult
    public func remove(_ ids: [Article.ID]) throws -> [Article.ID] {
        try keep { try ArticleRemoval.remove(ids, in: $0) }
    }

    /// Brings removed articles back, and muted ones; returns those that were either.
    @discardableResult
    public func restore(_ ids: [Article.ID]) throws -> [Article.ID] {
        try keep { try ArticleRemoval.restore(ids, in: $0) }
    }

    /// By name, each with how many articles it finds now.
    public func savedFilters() throws -> [SavedFilter] {
        try read { try SavedFilters.all(in: $0) }
    }

    /// What is wrong with filters that were kept and can't be read: a newer version may have written them.
    public func savedFilterProblems() throws -> [String] {
        try read { try SavedFilters.problems(in: $0) }
    }

    /// Keeps a filter under a name; nil removes it. Returns the one that had the name.
    @discardableResult
    public func saveFilter(_ name: String, _ filter: Filter?) throws -> Filter? {
        try keep { db in
            let old = try SavedFilters.one(name, in: db)
            try SavedFilters.set(name, filter, in: db)
            return old
        }
    }

    /// False where there is none of the old name, or another has the new one.
    @discardableResult
    public func renameFilter(_ old: String, to new: String) throws -> Bool {
        try keep { db in
            guard let filter = try SavedFilters.one(old, in: db), try SavedFilters.one(new, in: db) == nil else {
                return false
            }
            try SavedFilters.set(old, nil, in: db)
            try SavedFilters.set(new, filter, in: db)
            return true
        }
    }

    /// Keeps what the terminal of this name was left with, in place of what it was left with before.
    public func saveJumps(terminal: String, data: String) throws {
        try write { try Jumps.save(terminal: terminal, data: data, in: $0) }
    }

    /// As they were saved; nil for a terminal that saved none.
    public func jumps(terminal: String) throws -> String? {
        try read { try Jumps.read(terminal: terminal, in: $0) }
    }

    /// Those of the last terminal that saved any.
    public func lastJumps() throws -> String? {
        try read { try Jumps.last(in: $0) }
    }
}
