import GRDB

/// The library's tables, made and changed by named migrations. A migration that
/// has landed is never edited: libraries out there were made by it.
enum Schema {
    /// Tells SQLite files that are libraries from others ("DTLN").
    static let applicationID = 0x4454_4C4E

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("articles, their analysis and the reader's state") { db in
            for sql in [articleTables, analysisTables, stateTables] { try db.execute(sql: sql) }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        migrator.registerMigration("corrections of entities and events") { db in
            try db.execute(sql: correctionTables)
            // Who takes part in a report is told by its mentions from now on; only an analysis knows which.
            try db.execute(sql: "UPDATE article SET analyzed = 0 WHERE events > 0")
        }
        migrator.registerMigration("stories by telling terms") { db in
            try db.execute(sql: topicTables)
            // Only an analysis knows an article's terms.
            try db.execute(sql: "UPDATE article SET analyzed = 0")
        }
        migrator.registerMigration("lengths of terms") { db in
            // Empty for articles that were not weighed yet: their terms are read instead.
            try db.execute(sql: "ALTER TABLE annotation ADD COLUMN lengths BLOB")
        }
        migrator.registerMigration("where a name was taken for an entity") { db in
            try db.execute(sql: "ALTER TABLE mergeLog ADD COLUMN place INTEGER")
        }
        migrator.registerMigration("feeds that are followed") { db in
            try db.execute(sql: feedTables)
        }
        migrator.registerMigration("packed texts and originals") { db in
            try db.execute(sql: packedTables)
        }
        migrator.registerMigration("kept filters") { db in
            try db.execute(sql: filterTables)
        }
        migrator.registerMigration("links of texts") { db in
            try db.execute(sql: linkTables)
        }
        migrator.registerMigration("towns that stand for governments, kinds by majority") { db in
            // Null where no name does.
            try db.execute(sql: "ALTER TABLE annotation ADD COLUMN governments BLOB")
            try db.execute(sql: "ALTER TABLE entity ADD COLUMN lead INTEGER NOT NULL DEFAULT 1")
        }
        migrator.registerMigration("events by words and under fewer keys") { db in
            try db.execute(sql: eventTables)
        }
        migrator.registerMigration("reports in passing") { db in
            // Those that tell again what an event's own lines tell; they say no more of it than that it was known.
            try db.execute(
                sql: """
                    ALTER TABLE report ADD COLUMN isPassing INTEGER NOT NULL DEFAULT 0;
                    DROP INDEX reportEvent;
                    CREATE INDEX reportEvent ON report (event, isPassing);
                    """)
        }
        migrator.registerMigration("articles whose analysis ended a process") { db in
            try db.execute(sql: interruptionTables)
        }
        return migrator
    }
}
