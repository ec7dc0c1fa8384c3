import GRDB
import News

/// In how many articles each term stands; changes of one transaction are
/// gathered and written in order of the terms.
final class TermStore {
    private let db: Database
    /// What the library holds, with the changes.
    private(set) var stored: TermFrequencies
    private var changes = TermCounts()
    private var articles = 0

    init(_ db: Database, stored: TermFrequencies) {
        self.db = db
        self.stored = stored
    }

    func count(_ terms: TermVector, sign: Int) {
        articles += sign
        stored.articles += sign
        for entry in terms.entries {
            changes.add(sign, to: entry.term)
            stored.add(sign, to: entry.term)
        }
    }

    func statistics(for terms: [UInt32]) throws -> TermStatistics {
        let frequencies = try stored.frequencies(of: terms, unwritten: changes, in: db)
        return TermStatistics(articles: stored.articles, frequencies: frequencies)
    }

    /// Of all terms of many vectors.
    func statistics(forAll vectors: [TermVector]) throws -> TermStatistics {
        let frequencies = try stored.frequencies(ofAll: vectors, unwritten: changes, in: db)
        return TermStatistics(articles: stored.articles, frequencies: frequencies)
    }

    func flush() throws {
        let adding = try db.prepared(
            "INSERT INTO term VALUES (?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles")
        for (term, change) in changes.sorted where change != 0 { try adding.run(Int64(term), Int64(change)) }
        if articles != 0 { try db.run("UPDATE tally SET withTerms = withTerms + ?", [articles]) }
        changes = TermCounts()
        articles = 0
    }
}
