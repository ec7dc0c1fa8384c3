import GRDB
import News
import Testing

@testable import Archive

struct SchemaTests {
    /// A library as it was before corrections and topics.
    private func makeOlder(_ library: Library) throws {
        try library.write { db in
            for sql in SchemaTests.unpacking { try db.run(sql) }
            let new = [
                "muted", "fullText", "feed", "topic", "eventAnchor", "foundEntity", "foundMentions", "correctionWork",
                "corrected", "correction",
            ]
            for table in new {
                try db.run("DROP TABLE \(table)")
            }
            for sql in SchemaTests.withoutEventIndexes { try db.run(sql) }
            try db.run("DROP TABLE savedFilter")
            try db.run("DROP TABLE interrupted")
            try db.run("ALTER TABLE lease DROP COLUMN articles")
            try db.run("ALTER TABLE report DROP COLUMN people")
            try db.run("ALTER TABLE report DROP COLUMN found")
            try db.run("DROP INDEX reportEvent")
            try db.run("ALTER TABLE report DROP COLUMN isPassing")
            try db.run("CREATE INDEX reportEvent ON report (event)")
            try db.run("ALTER TABLE story ADD COLUMN terms BLOB NOT NULL DEFAULT x''")
            try db.run("ALTER TABLE story ADD COLUMN entities BLOB NOT NULL DEFAULT x''")
            try db.run("ALTER TABLE tally DROP COLUMN grouped")
            try db.run("ALTER TABLE annotation DROP COLUMN lengths")
            try db.run("ALTER TABLE annotation DROP COLUMN governments")
            try db.run("ALTER TABLE entity DROP COLUMN lead")
            try db.run("ALTER TABLE mergeLog DROP COLUMN place")
            try db.run("ALTER TABLE removed DROP COLUMN withSource")
            try db.run("ALTER TABLE body DROP COLUMN links")
            try db.run("DELETE FROM grdb_migrations WHERE rowid > 1")
        }
    }

    private static let withoutEventIndexes = [
        "DROP TABLE eventSearch", "DROP INDEX eventOrder", "DROP INDEX eventLong",
        "CREATE INDEX eventDay ON event (fromDay) WHERE articles > 0", "ALTER TABLE tally DROP COLUMN isReanalyzing",
    ]

    /// Texts lay open in a table of the name that is a view's now.
    private static let unpacking = [
        "DROP VIEW searchable", "DROP VIEW body", "UPDATE storedBody SET text = unpacked(text)",
        "ALTER TABLE storedBody RENAME TO body", "ALTER TABLE original DROP COLUMN isPacked",
        "CREATE INDEX bandArticle ON band (article)",
        """
        CREATE VIEW searchable AS
            SELECT a.position AS position, a.title AS title, b.text AS text, a.byline AS byline
            FROM article a JOIN body b ON b.article = a.id
            WHERE a.id NOT IN (SELECT article FROM removed)
        """,
    ]

    @Test func anOlderLibraryIsBroughtUpToDate() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library)
            let before = try samples.everything()
            let mark = try library.addMark(
                try samples.article("a"), Mark.Anchor(span: TextSpan(0, 4), in: "Choe Thae Bok"), created: 1)
            try makeOlder(library)
            // When this version opens it
            let opened = try Library(at: library.path, access: .reading)
            // Then everything is there, all waits to be analysed again, and it can be corrected
            #expect(try opened.read { try Schema.migrator.appliedIdentifiers($0).count } == 13)
            #expect(try opened.marks().map(\.id) == [mark.id])
            #expect(try opened.pendingCount(version: 1) == 3)
            try opened.close()
            #expect(try samples.everything() == before)
            let note = try samples.correct(
                .merge(samples.entity("Choi Tae Bok"), into: samples.entity("Choe Thae Bok")))
            #expect(try samples.lit("b") == "Choi Tae Bok=Choe Thae Bok, Acme=Acme, Rome=Rome")
            #expect(try library.check() == [])
            try samples.undo(note)
            #expect(try samples.everything() == before)
        }
    }

    @Test func aBackupHoldsCorrections() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library)
            let choe = try samples.entity("Choe Thae Bok")
            let note = try samples.correct(.merge(samples.entity("Choi Tae Bok"), into: choe))
            try library.backup(to: library.path + "-copy")
            let copy = try Library(at: library.path + "-copy", access: .changing)
            #expect(try copy.corrections(of: choe).map(\.id) == [note.id])
            // It can be taken back in the copy
            try copy.undoCorrection(note.id, at: 2)
            #expect(try copy.entities(named: "Choi Tae Bok").count == 1)
            #expect(try copy.check() == [])
            try copy.remove()
        }
    }

    @Test func aCorrectionThatWasNotCarriedOutIsTold() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library)
            try samples.correct(.merge(samples.entity("Choi Tae Bok"), into: samples.entity("Choe Thae Bok")))
            try library.write { try $0.run("INSERT INTO appearance SELECT c.entity, 1, 1, 1 FROM correction c") }
            #expect(try library.check() == ["The correction c1 was not carried out everywhere; make it again."])
        }
    }
}
