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
        let scales = TermWeights.scales(weights.lengths(of: other))
        return Double(zip(shared(with: other.terms), scales).reduce(Float(0)) { $0 + $1.0 * $1.1 })
    }

    /// For each channel; most of a comparison's time.
    private func shared(with other: TermVector) -> [Float] {
        var sums: [Float] = [0, 0, 0, 0]
        terms.entries.withUnsafeBufferPointer { own in
            other.entries.withUnsafeBufferPointer { theirs in
                var (mine, their) = (0, 0)
                while mine < own.count, their < theirs.count {
                    let (a, b) = (own[mine].term, theirs[their].term)
                    if a == b {
                        sums[TermWeights.channel(b)] +=
                            values[mine] * TermWeights.saturated(theirs[their].weight) * idfs[mine]
                    }
                    // Which is less can't be foretold: a step is added sooner than chosen.
                    mine += a <= b ? 1 : 0
                    their += b <= a ? 1 : 0
                }
            }
        }
        return sums
    }
}
