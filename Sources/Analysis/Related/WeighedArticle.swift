import News

/// An article made ready to be compared with many: only its own terms are
/// weighed, of the others their lengths are known.
struct WeighedArticle {
    private let weights: TermWeights
    private let terms: TermVector
    private let idfs: [Float]
    /// Saturated frequency times idf, scaled to the share of each channel.
    private let values: [Float]

    init(_ terms: TermVector, _ weights: TermWeights) {
        self.weights = weights
        self.terms = terms
        idfs = terms.entries.map { weights.idf($0.term) }
        let raw = zip(terms.entries, idfs).map { TermWeights.saturated($0.weight) * $1 }
        var lengths: [Float] = [0, 0, 0, 0]
        for (entry, value) in zip(terms.entries, raw) { lengths[TermWeights.channel(entry.term)] += value * value }
        let scales = TermWeights.scales(lengths)
        values = zip(terms.entries, raw).map { $1 * scales[TermWeights.channel($0.term)] }
    }

    /// A weighted sum of cosines; linear in the terms of both.
    func likeness(to other: ArticleProfile) -> Double {
        var sums: [Float] = [0, 0, 0, 0]
        var index = 0
        let own = terms.entries
        for entry in other.terms.entries {
            while index < own.count, own[index].term < entry.term { index += 1 }
            guard index < own.count else { break }
            guard own[index].term == entry.term else { continue }
            sums[TermWeights.channel(entry.term)] += values[index] * TermWeights.saturated(entry.weight) * idfs[index]
        }
        let scales = TermWeights.scales(weights.lengths(of: other))
        return Double(zip(sums, scales).reduce(Float(0)) { $0 + $1.0 * $1.1 })
    }
}
