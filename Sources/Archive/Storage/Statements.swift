import GRDB
import GRDBSQLite

/// Statements that are compiled once for each connection.
///
/// They bind and step through SQLite itself: an analysis runs hundreds of
/// statements for each article, and GRDB's way through arguments, checks and
/// rows costs more than SQLite's own work (docs/notes/speed.md).
extension Database {
    func run(_ sql: String, _ values: Bindings = []) throws {
        try stepping(sql, values) { step in while try step() != nil {} }
    }

    /// Every row through `transform`, which must not run the same statement.
    func all<T>(_ sql: String, _ values: Bindings = [], _ transform: (Row) throws -> T) throws -> [T] {
        try stepping(sql, values) { step in
            var result: [T] = []
            while let row = try step() { result.append(try transform(row)) }
            return result
        }
    }

    func first<T>(_ sql: String, _ values: Bindings = [], _ transform: (Row) throws -> T) throws -> T? {
        try stepping(sql, values) { step in try step().map(transform) }
    }

    func numbers(_ sql: String, _ values: Bindings = []) throws -> [Int64] {
        try all(sql, values) { $0[0] }
    }

    /// Nil where there is no row, and where it is null.
    func number(_ sql: String, _ values: Bindings = []) throws -> Int64? {
        try first(sql, values) { $0[0] as Int64? } ?? nil
    }

    func holds(_ sql: String, _ values: Bindings = []) throws -> Bool {
        try first(sql, values) { _ in true } ?? false
    }

    /// For the same statement many times: it is looked up once.
    func prepared(_ sql: String) throws -> Prepared {
        Prepared(db: self, statement: try cachedStatement(sql: sql))
    }

    /// Gives `body` a function that goes to the next row; the statement is at rest again when it returns.
    private func stepping<T>(
        _ sql: String, _ values: Bindings, _ body: (() throws -> Row?) throws -> T
    ) throws -> T {
        try prepared(sql).stepping(values, body)
    }
}

/// A statement that is compiled, for as long as its connection lives.
struct Prepared {
    fileprivate let db: Database
    fileprivate let statement: Statement

    func run(_ values: Bindings) throws {
        try stepping(values) { step in while try step() != nil {} }
    }

    /// With two numbers, which need no list.
    func run(_ first: Int64, _ second: Int64) throws {
        try stepping(first, second) { step in while try step() != nil {} }
    }

    /// The first column of the first row, of a query that takes one number.
    func number(_ value: Int64) throws -> Int64? { try stepping([value]) { try $0()?[0] } }

    /// Every row's first column, of a query that takes two numbers.
    func numbers(_ first: Int64, _ second: Int64) throws -> [Int64] {
        try stepping(first, second) { step in
            var result: [Int64] = []
            while let row = try step() { result.append(row[0]) }
            return result
        }
    }

    fileprivate func stepping<T>(_ values: Bindings, _ body: (() throws -> Row?) throws -> T) throws -> T {
        let statement = statement.sqliteStatement
        precondition(
            sqlite3_bind_parameter_count(statement) == values.count, "wrong number of values for \(self.statement.sql)")
        for (index, value) in values.enumerated() {
            if let value { value.bind(to: statement, at: Int32(index + 1)) }
        }
        return try resting(statement, body)
    }

    private func stepping<T>(
        _ first: Int64, _ second: Int64, _ body: (() throws -> Row?) throws -> T
    ) throws -> T {
        let statement = statement.sqliteStatement
        precondition(sqlite3_bind_parameter_count(statement) == 2, "wrong number of values for \(self.statement.sql)")
        sqlite3_bind_int64(statement, 1, first)
        sqlite3_bind_int64(statement, 2, second)
        return try resting(statement, body)
    }

    @inline(__always)
    private func resting<T>(_ statement: OpaquePointer, _ body: (() throws -> Row?) throws -> T) throws -> T {
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        return try body {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: return Row(statement)
            case SQLITE_DONE: return nil
            case let code:
                throw DatabaseError(
                    resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: self.statement.sql)
            }
        }
    }
}

/// The values of a statement's `?`, in their order; nil is null.
typealias Bindings = [(any ColumnValue)?]

/// One row, read from the statement that stands on it: columns by their
/// number, from 0. What is null reads as 0 or empty, unless nil is asked for.
struct Row {
    private let statement: OpaquePointer

    fileprivate init(_ statement: OpaquePointer) {
        self.statement = statement
    }

    subscript<Value: ColumnValue>(column: Int) -> Value { Value(column: Int32(column), of: statement) }

    subscript<Value: ColumnValue>(column: Int) -> Value? {
        guard sqlite3_column_type(statement, Int32(column)) != SQLITE_NULL else { return nil }
        return Value(column: Int32(column), of: statement)
    }
}

/// `(1,2,3)`: numbers go into the statement itself, as many as there are.
func list(_ numbers: some Sequence<Int64>) -> String {
    "(" + numbers.map(String.init).joined(separator: ",") + ")"
}

/// `[1,2,3]` for `json_each(?)`: one statement, however many there are.
func jsonArray(_ numbers: some Sequence<Int64>) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
}
