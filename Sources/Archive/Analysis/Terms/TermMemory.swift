import GRDB
import News
import Synchronization

/// Frequencies for those who only read. While an analysis runs they may be as
/// old as one article in a hundred: no rank depends on more.
final class TermMemory: Sendable {
    /// Articles that one change of the analysis brings at most.
    private static let batch = 256

    private let state = Mutex<(terms: TermFrequencies, analyses: Int64)>((TermFrequencies(), -1))

    func statistics(for terms: [UInt32], in db: Database) throws -> TermStatistics {
        let analyses = try AnalysisCache.count(in: db)
        let articles = Int(stored: try db.number("SELECT withTerms FROM tally") ?? 0)
        return try state.withLock { state in
            let age = analyses &- state.analyses
            if state.analyses < 0 || age < 0 || age > articles / (TermMemory.batch * 100), age != 0 {
                state = (TermFrequencies(), analyses)
                state.terms.articles = articles
            }
            let found = try state.terms.frequencies(of: terms, in: db)
            return TermStatistics(articles: state.terms.articles, frequencies: found)
        }
    }
}
