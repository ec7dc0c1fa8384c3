import GRDB
import News

/// Tests of a filter that name something which the library doesn't have.
enum UnknownNameQueries {
    static func tests(of filter: Filter, in db: Database) throws -> [Filter.Test] {
        try filter.terms.map(\.test).filter { try isUnknown($0, db) }
    }

    private static func isUnknown(_ test: Filter.Test, _ db: Database) throws -> Bool {
        switch test {
        case .saved(let name): return try SavedFilters.one(name, in: db) == nil
        case .tag(let name):
            return try !db.holds(
                "SELECT 1 FROM tag WHERE \(FilterTest.bareTag) = ? LIMIT 1", [FilterTest.wantedTag(name)])
        case .story(let name):
            if let id = Story.ID(name) { return try StoryQueries.one(id, in: db) == nil }
            return try StoryQueries.ids(named: name, in: db).isEmpty
        case .source(let name): return try FilterTest.sources(named: name, in: db).isEmpty
        default: return false
        }
    }
}
