import Testing

@testable import Archive

@Suite struct StatementsTests {
    /// One row of what SQLite makes of the values.
    private func read<T>(_ sql: String, _ values: Bindings, _ transform: (Row) throws -> T) throws -> T? {
        try withLibrary { library in try library.read { try $0.first(sql, values, transform) } }
    }

    @Test func valuesComeBackAsTheyWent() throws {
        let row = try read("SELECT ?, ?, ?, ?, ?", [-7, "Zürich 😀", [0, 255] as [UInt8], true, Int64.max]) { row in
            (row[0] as Int, row[1] as String, row[2] as [UInt8], row[3] as Bool, row[4] as Int64)
        }
        let found = try #require(row)
        #expect(found == (-7, "Zürich 😀", [0, 255], true, .max))
    }

    @Test func emptyIsNotNull() throws {
        let kinds = try read("SELECT typeof(?), typeof(?), typeof(?)", ["", [UInt8](), nil]) { row in
            [row[0], row[1], row[2]] as [String]
        }
        #expect(kinds == ["text", "blob", "null"])
    }

    @Test func nullReadsAsNilOrNothing() throws {
        let row = try read("SELECT NULL, NULL, NULL", []) { row in
            (row[0] as String?, row[1] as Int, row[2] as [UInt8])
        }
        let found = try #require(row)
        #expect(found.0 == nil)
        #expect(found.1 == 0)
        #expect(found.2.isEmpty)
    }

    @Test func aStatementThatFailedWorksAgain() throws {
        try withLibrary { library in
            let sql = "INSERT INTO site (name, folded) VALUES (?, ?)"
            try library.write { try $0.run(sql, ["Post", "post"]) }
            #expect(throws: LibraryError.self) { try library.write { try $0.run(sql, ["Post", "post"]) } }
            try library.write { try $0.run(sql, ["Times", "times"]) }
            #expect(try library.read { try $0.number("SELECT count(*) FROM site") } == 2)
        }
    }
}
