import GRDB
import News

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
        of terms: [UInt32], unwritten: TermCounts = TermCounts(), in db: Database
    ) throws -> TermCounts {
        forgetWhereFull()
        return try found(terms, unwritten, in: db)
    }

    /// The same of all terms of many vectors at once, in one table with all others that are known: copied for nobody
    /// as long as nothing changes.
    mutating func frequencies(
        ofAll vectors: [TermVector], unwritten: TermCounts, in db: Database
    ) throws -> TermCounts {
        forgetWhereFull()
        let unknown = vectors.flatMap { $0.entries.map(\.term).filter { recent[$0] == nil } }
        if !unknown.isEmpty { _ = try found(unknown, unwritten, in: db) }
        return recent
    }

    private mutating func forgetWhereFull() {
        if recent.count > TermFrequencies.most { (recent, older) = (TermCounts(), recent) }
    }

    private mutating func found(_ terms: [UInt32], _ unwritten: TermCounts, in db: Database) throws -> TermCounts {
        var found = TermCounts(minimumCapacity: terms.count)
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
