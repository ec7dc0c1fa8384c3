public import News

/// How much of what an article tells is told by another one: what speaks for a
/// single name's being the person whom the other article names in full.
public struct ArticleCloseness: Sendable {
    private let weights: TermWeights
    private let own: TermVector
    private let lengths: [Float]

    /// What the article tells beside `name`, which both have anyway.
    /// `statistics` needs the terms of the article alone.
    public init(_ terms: TermVector, without name: String, statistics: TermStatistics) {
        let named = Set(RelatedArticles.terms(title: "", text: name).entries.map(\.term))
        weights = TermWeights(statistics)
        own = weights.saturated(terms.mapWeights { named.contains($0.term) ? 0 : $0.weight })
        lengths = weights.squaredLengths(own)
    }

    /// 0 for nothing, 1 for everything. Linear in the terms of both.
    public func closeness(to other: TermVector) -> Double {
        guard !own.isEmpty else { return 0 }
        return Double(weights.covered(own, lengths, by: weights.saturated(other.sharing(own))))
    }
}

extension TermVector {
    /// The entries whose terms `other` has too; linear in both.
    fileprivate func sharing(_ other: TermVector) -> TermVector {
        var index = 0
        return mapWeights { entry in
            while index < other.entries.count, other.entries[index].term < entry.term { index += 1 }
            return index < other.entries.count && other.entries[index].term == entry.term ? entry.weight : 0
        }
    }
}
