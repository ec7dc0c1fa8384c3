import GRDB

/// Statements that are compiled once for each connection.
extension Database {
    func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// Every row through `transform`, which must not run the same statement.
    func all<T>(
        _ sql: String, _ arguments: StatementArguments = StatementArguments(), _ transform: (Row) throws -> T
    ) throws -> [T] {
        let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        var result: [T] = []
        while let row = try cursor.next() { result.append(try transform(row)) }
        return result
    }

    func first<T>(
        _ sql: String, _ arguments: StatementArguments = StatementArguments(), _ transform: (Row) throws -> T
    ) throws -> T? {
        guard let row = try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments) else { return nil }
        return try transform(row)
    }

    func numbers(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Int64] {
        try Int64.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }

    func number(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    func holds(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Bool {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments) != nil
    }
}

/// `(1,2,3)`: numbers go into the statement itself, as many as there are.
func list(_ numbers: some Sequence<Int64>) -> String {
    "(" + numbers.map(String.init).joined(separator: ",") + ")"
}
