import GRDB

@testable import Archive

/// One step of how SQLite carries out a statement.
struct PlanStep: CustomStringConvertible {
    let statement: String
    let detail: String

    var description: String { "\(detail) in \(statement)" }
}

extension Library {
    /// How SQLite carries out the queries that `body` runs.
    func plans(of body: (Database) throws -> Void) throws -> [PlanStep] {
        try read { try Library.plans(of: body, in: $0) }
    }

    /// The same of what changes the library; the changes stay.
    func changePlans(of body: (Database) throws -> Void) throws -> [PlanStep] {
        try write { try Library.plans(of: body, in: $0) }
    }

    private static func plans(of body: (Database) throws -> Void, in db: Database) throws -> [PlanStep] {
        var statements: [String] = []
        db.trace { event in
            if case .statement(let statement) = event { statements.append(statement.expandedSQL) }
        }
        try body(db)
        db.trace()
        return try statements.filter { sql in ["SELECT", "UPDATE", "DELETE"].contains { sql.hasPrefix($0) } }.flatMap {
            sql in
            try db.all("EXPLAIN QUERY PLAN " + sql) { PlanStep(statement: sql, detail: $0[3]) }
        }
    }
}
