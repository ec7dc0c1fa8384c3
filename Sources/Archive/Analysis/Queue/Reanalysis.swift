import GRDB

/// Analysing every article again, which may take several sittings.
enum Reanalysis {
    private static let someWait = "EXISTS (SELECT 1 FROM article WHERE analyzed = 0 AND \(PendingArticles.listed))"

    /// True where one goes on that was begun before.
    static func begin(in db: Database) throws -> Bool {
        let goesOn = try db.holds("SELECT 1 FROM tally WHERE isReanalyzing AND \(someWait)")
        guard !goesOn else { return true }
        try db.run("UPDATE article SET analyzed = 0 WHERE analyzed > 0")
        try db.run("UPDATE tally SET isReanalyzing = 1")
        return false
    }

    static func isAwaited(version: Int, in db: Database) throws -> Bool {
        try db.holds("SELECT 1 FROM tally WHERE isReanalyzing")
            || PendingArticles.nextVersion(after: 0, before: version, in: db) != nil
    }

    static func settle(in db: Database) throws {
        try db.run("UPDATE tally SET isReanalyzing = 0 WHERE isReanalyzing AND NOT \(someWait)")
    }
}
