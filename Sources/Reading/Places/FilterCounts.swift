public import News

/// Of a filter that finds nothing: what it would find otherwise.
public struct FilterCounts: Hashable, Sendable {
    /// How many articles there would be without each of the terms.
    public var without: [Int] = []
    /// How many each of them finds by itself.
    public var alone: [Int] = []

    /// The term without which there would be most articles, and how many.
    public func mostExcluding(_ terms: [Filter.Term]) -> (term: Filter.Term, articles: Int)? {
        guard let most = without.indices.max(by: { without[$0] < without[$1] }), without[most] > 0,
            terms.indices.contains(most)
        else { return nil }
        return (terms[most], without[most])
    }

    /// The terms that find nothing by themselves.
    public func fruitless(_ terms: [Filter.Term]) -> [Filter.Term] {
        zip(terms, alone).filter { $1 == 0 }.map(\.0)
    }
}
