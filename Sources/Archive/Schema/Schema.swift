import GRDB

/// The library's tables, made and changed by named migrations.
enum Schema {
    /// Tells SQLite files that are libraries from others ("DTLN").
    static let applicationID = 0x4454_4C4E

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("articles, their analysis and the reader's state") { db in
            for sql in [articleTables, analysisTables, stateTables] { try db.execute(sql: sql) }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        return migrator
    }
}
