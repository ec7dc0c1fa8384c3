import News

/// Turns term frequencies into weights: saturating frequency times idf, every
/// channel scaled to length 1 and then to its share, so that a dot product is
/// a weighted sum of cosines.
///
/// The values were tuned by ranking news articles that people had grouped by event.
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
    /// look longer. In a library of a few articles that says a little less.
    private let loneShare: Float
    /// The idf of terms that stand in so many articles: most terms are rare.
    private let rare: [Float]

    init(_ statistics: TermStatistics) {
        self.statistics = statistics
        articles = Float(statistics.articles)
        loneShare = 1 / (3 + articles / 50)
        let articles = articles
        rare = (0..<256).map { TermWeights.idf(Float($0), of: articles) }
    }

    /// 0 for a term that stands in nearly every article.
    func idf(_ term: UInt32) -> Float {
        let count = max(1, statistics.frequencies[term] ?? 1)
        let idf = count < rare.count ? rare[count] : TermWeights.idf(Float(count), of: articles)
        return count <= 1 ? idf * loneShare : idf
    }

    private static func idf(_ count: Float, of articles: Float) -> Float {
        Curve.power(Curve.log((articles + 2) / (count + 1)), idfPower)
    }

    /// Saturating frequency times idf.
    func saturated(_ terms: TermVector) -> TermVector {
        terms.mapWeights { entry in
            let tf = entry.weight * (1 + TermWeights.saturation) / (entry.weight + TermWeights.saturation)
            return tf * idf(entry.term)
        }
    }

    /// Ready to be compared by a dot product.
    func weighted(_ terms: TermVector) -> TermVector {
        let raw = saturated(terms)
        let scales = zip(squaredLengths(raw), TermWeights.shares).map { $0 > 0 ? ($1 / $0).squareRoot() : 0 }
        return raw.mapWeights { $0.weight * scales[TermWeights.channel($0.term)] }
    }

    /// For each channel of a saturated vector.
    func squaredLengths(_ saturated: TermVector) -> [Float] {
        saturated.entries.reduce(into: [0, 0, 0, 0]) { $0[TermWeights.channel($1.term)] += $1.weight * $1.weight }
    }

    /// The share of a saturated vector that another covers, 1 for itself.
    func covered(_ own: TermVector, _ lengths: [Float], by other: TermVector) -> Float {
        let scales = zip(lengths, TermWeights.shares).map { $0 > 0 ? $1 / $0 : 0 }
        let all = zip(lengths, TermWeights.shares).reduce(Float(0)) { $1.0 > 0 && $1.1 < 1 ? $0 + $1.1 : $0 } + 1
        return own.mapWeights { $0.weight * scales[TermWeights.channel($0.term)] / all }.dot(other)
    }

    /// Words and pairs are one channel.
    private static func channel(_ term: UInt32) -> Int {
        let kind = Int(term >> 30)
        return kind == 1 ? 0 : kind
    }
}
