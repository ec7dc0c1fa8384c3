import GRDB
import News
import Synchronization

/// In how many articles terms stand, as far as anyone asked: a few thousand
/// terms make most of every text.
struct TermFrequencies: Sendable {
    /// When more are kept, all are forgotten: about ten megabytes.
    private static let most = 500_000

    private var known = TermCounts()
    /// The number of articles with terms.
    var articles = 0

    /// The frequency of each of `terms`; those not known yet are read, and
    /// `unwritten` changes added to them.
    mutating func frequencies(
        of terms: some Sequence<UInt32>, unwritten: TermCounts = TermCounts(), in db: Database
    ) throws -> TermCounts {
        if known.count > TermFrequencies.most { known = TermCounts() }
        var found = TermCounts(minimumCapacity: terms.underestimatedCount)
        var missing: [UInt32] = []
        for term in terms {
            if let count = known[term] { found[term] = count } else { missing.append(term) }
        }
        if !missing.isEmpty {
            try read(missing, in: db)
            for term in missing {
                if let change = unwritten[term] { known.add(change, to: term) }
                found[term] = known[term]
            }
        }
        return found
    }

    /// Counts a change, where the term is known.
    mutating func add(_ change: Int, to term: UInt32) {
        guard let count = known[term] else { return }
        known[term] = count + change
    }

    /// In the order of the table, and many in one statement.
    private mutating func read(_ terms: [UInt32], in db: Database) throws {
        let sorted = terms.sorted()
        for start in stride(from: 0, to: sorted.count, by: 2_000) {
            let some = sorted[start..<min(start + 2_000, sorted.count)]
            for term in some { known[term] = 0 }
            let rows = try db.all(
                "SELECT t.term, t.articles FROM json_each(?) j CROSS JOIN term t ON t.term = j.value",
                [jsonArray(some.map { Int64($0) })]
            ) { row in (term: UInt32(truncatingIfNeeded: row[0] as Int64), articles: row[1] as Int) }
            for row in rows { known[row.term] = row.articles }
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
        let articles = Int(try db.number("SELECT withTerms FROM tally") ?? 0)
        let terms = Array(terms)
        return try state.withLock { state in
            let age = analyses - state.analyses
            if state.analyses < 0 || age < 0 || Int(age) * TermMemory.batch * 100 > articles, age != 0 {
                state = (TermFrequencies(), analyses)
                state.terms.articles = articles
            }
            let found = try state.terms.frequencies(of: terms, in: db)
            return TermStatistics(articles: state.terms.articles, frequencies: found)
        }
    }
}
