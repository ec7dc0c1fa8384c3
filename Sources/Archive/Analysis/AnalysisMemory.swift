import GRDB
import Synchronization

/// Hands what a session remembers to the next one.
final class AnalysisMemory: Sendable {
    private let remembered = Mutex<AnalysisCache?>(nil)

    /// What is remembered and still true.
    func take(_ db: Database) throws -> AnalysisCache {
        let now = try AnalysisCache.count(in: db)
        let last = remembered.withLock { remembered in
            defer { remembered = nil }
            return remembered
        }
        if let last, last.analyses == now { return last }
        var new = AnalysisCache()
        new.terms.articles = Int(stored: try db.number("SELECT withTerms FROM tally") ?? 0)
        return new
    }

    /// To be called when the session's changes are in the library.
    func keep(_ last: AnalysisCache) {
        var last = last
        last.forgetWhereFull()
        remembered.withLock { $0 = last }
    }
}
