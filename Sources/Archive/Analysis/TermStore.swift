import GRDB
import News

/// In how many articles each term stands; changes of one transaction are
/// gathered and written in order of the terms.
final class TermStore {
    private let db: Database
    /// What the library holds.
    private(set) var stored: TermFrequencies
    private var changes: [UInt32: Int] = [:]
    private var articles = 0

    init(_ db: Database, stored: TermFrequencies) {
        self.db = db
        self.stored = stored
    }

    func count(_ terms: TermVector, sign: Int) {
        articles += sign
        for entry in terms.entries { changes[entry.term, default: 0] += sign }
    }

    func statistics(for terms: some Sequence<UInt32>) throws -> TermStatistics {
        var frequencies = try stored.frequencies(of: terms, in: db)
        for term in frequencies.keys {
            if let change = changes[term] { frequencies[term, default: 0] += change }
        }
        return TermStatistics(articles: stored.articles + articles, frequencies: frequencies)
    }

    func flush() throws {
        for (term, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
            try db.run(
                "INSERT INTO term VALUES (?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles",
                [Int64(term), change])
            stored.add(change, to: term)
        }
        if articles != 0 { try db.run("UPDATE tally SET withTerms = withTerms + ?", [articles]) }
        stored.articles += articles
        changes = [:]
        articles = 0
    }
}
