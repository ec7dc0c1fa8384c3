import News

/// Turns term frequencies into weights: saturating frequency times idf, every
/// channel scaled to length 1 and then to its share, so that a dot product is
/// a weighted sum of cosines.
///
/// The values were found by ranking the articles of other sets; what paid is
/// in `docs/notes/related.md`.
struct TermWeights {
    /// Rarity counts a little more than its logarithm.
    private static let idfPower: Float = 1.3
    /// BM25's k1: the second mention of a word counts less than the first.
    private static let saturation: Float = 1.2
    /// What names and numbers add to the cosine of the words.
    private static let shares: [Float] = [1, 1, 0.2, 0.05]

    private let statistics: TermStatistics
    private let articles: Float
    /// A term of a single article can't be shared, it only makes the article
    /// look longer. In a library of a few articles that says little yet.
    private let loneShare: Float

    init(_ statistics: TermStatistics) {
        self.statistics = statistics
        articles = Float(statistics.articles)
        loneShare = 1 / (1 + articles / 50)
    }

    /// 0 for a term that stands in nearly every article.
    func idf(_ term: UInt32) -> Float {
        let count = Float(max(1, statistics.frequencies[term] ?? 1))
        let idf = Curve.power(Curve.log((articles + 2) / (count + 1)), TermWeights.idfPower)
        return count <= 1 ? idf * loneShare : idf
    }

    func weighted(_ terms: TermVector) -> TermVector {
        var squares: [Float] = [0, 0, 0, 0]
        let raw = terms.mapWeights { entry in
            let tf = entry.weight * (1 + TermWeights.saturation) / (entry.weight + TermWeights.saturation)
            let weight = tf * idf(entry.term)
            squares[TermWeights.channel(entry.term)] += weight * weight
            return weight
        }
        let scales = zip(squares, TermWeights.shares).map { $0 > 0 ? ($1 / $0).squareRoot() : 0 }
        return raw.mapWeights { $0.weight * scales[TermWeights.channel($0.term)] }
    }

    /// Words and pairs are one channel.
    private static func channel(_ term: UInt32) -> Int {
        let kind = Int(term >> 30)
        return kind == 1 ? 0 : kind
    }
}
