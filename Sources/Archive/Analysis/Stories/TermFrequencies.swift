import GRDB
import News
import Synchronization

/// In how many articles terms stand, as far as anyone asked: a few thousand
/// terms make most of every text.
struct TermFrequencies: Sendable {
    /// When so many were asked for, those that nobody asked for meanwhile are
    /// forgotten: about ten megabytes, and as many of those before.
    private static let most = 500_000

    private var recent = TermCounts()
    private var older = TermCounts()
    /// The number of articles with terms.
    var articles = 0

    /// The frequency of each of `terms`; those not known yet are read, and
    /// `unwritten` changes added to them.
    mutating func frequencies(
        of terms: some Sequence<UInt32>, unwritten: TermCounts = TermCounts(), in db: Database
    ) throws -> TermCounts {
        if recent.count > TermFrequencies.most { (recent, older) = (TermCounts(), recent) }
        var found = TermCounts(minimumCapacity: terms.underestimatedCount)
        var missing: [UInt32] = []
        for term in terms {
            if let count = recent[term] {
                found[term] = count
            } else if let count = older[term] {
                (found[term], recent[term]) = (count, count)
            } else {
                missing.append(term)
            }
        }
        if !missing.isEmpty {
            let reading = try db.prepared("SELECT articles FROM term WHERE term = ?")
            // In the order of the table.
            for term in missing.sorted() {
                let count = Int(stored: try reading.number(Int64(term)) ?? 0) + (unwritten[term] ?? 0)
                (found[term], recent[term]) = (count, count)
            }
        }
        return found
    }

    /// Counts a change, where the term is known.
    mutating func add(_ change: Int, to term: UInt32) {
        if let count = recent[term] {
            recent[term] = count + change
        } else if let count = older[term] {
            older[term] = count + change
        }
    }
}

/// Frequencies for those who only read. While an analysis runs they may be as
/// old as one article in a hundred: no rank depends on more.
final class TermMemory: Sendable {
    /// Articles that one change of the analysis brings at most.
    private static let batch = 256

    private let state = Mutex<(terms: TermFrequencies, analyses: Int64)>((TermFrequencies(), -1))

    func statistics(for terms: some Sequence<UInt32>, in db: Database) throws -> TermStatistics {
        let analyses = try Remembered.count(in: db)
        let articles = Int(stored: try db.number("SELECT withTerms FROM tally") ?? 0)
        let terms = Array(terms)
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
