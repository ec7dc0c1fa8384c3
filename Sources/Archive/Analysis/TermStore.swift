import GRDB
import News

/// In how many articles each term stands; changes of one transaction are
/// gathered and written in order of the terms.
final class TermStore {
    private let db: Database
    private var changes: [UInt32: Int] = [:]
    private var articles = 0

    init(_ db: Database) {
        self.db = db
    }

    func count(_ terms: TermVector, sign: Int) {
        articles += sign
        for entry in terms.entries { changes[entry.term, default: 0] += sign }
    }

    func statistics(for terms: some Sequence<UInt32>) throws -> TermStatistics {
        var frequencies: [UInt32: Int] = [:]
        for term in terms {
            let stored = try db.number("SELECT articles FROM term WHERE term = ?", [Int64(term)]).map(Int.init) ?? 0
            frequencies[term] = stored + (changes[term] ?? 0)
        }
        let total = try db.number("SELECT withTerms FROM tally").map(Int.init) ?? 0
        return TermStatistics(articles: total + articles, frequencies: frequencies)
    }

    func flush() throws {
        for (term, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
            try db.run(
                "INSERT INTO term VALUES (?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles",
                [Int64(term), change])
        }
        if articles != 0 { try db.run("UPDATE tally SET withTerms = withTerms + ?", [articles]) }
        changes = [:]
        articles = 0
    }
}
