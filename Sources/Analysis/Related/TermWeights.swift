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
        rare = TermWeights.tables.value(for: statistics.articles) { articles in
            (0..<256).map { TermWeights.idf(Float($0), of: Float(articles)) }
        }
    }

    /// Many articles are weighed while the library has the same size.
    private static let tables = Memo<Int, [Float]>(limit: 4)

    /// 0 for a term that stands in nearly every article.
    func idf(_ term: UInt32) -> Float {
        let count = max(1, statistics.frequencies[term] ?? 1)
        return count <= 1 ? idf(standingIn: count) * loneShare : idf(standingIn: count)
    }

    /// Of what stands in so many articles.
    func idf(standingIn count: Int) -> Float {
        count >= 0 && count < rare.count ? rare[count] : TermWeights.idf(Float(count), of: articles)
    }

    private static func idf(_ count: Float, of articles: Float) -> Float {
        Curve.power(Curve.log((articles + 2) / (count + 1)), idfPower)
    }

    /// Saturating frequency times idf.
    func saturated(_ terms: TermVector) -> TermVector {
        terms.mapWeights { TermWeights.saturated($0.weight) * idf($0.term) }
    }

    @inline(__always)
    static func saturated(_ frequency: Float) -> Float { frequency * (1 + saturation) / (frequency + saturation) }

    /// A saturated vector, ready to be compared by a dot product.
    func weighted(_ raw: TermVector) -> TermVector {
        let scales = TermWeights.scales(squaredLengths(raw))
        return raw.mapWeights { $0.weight * scales[TermWeights.channel($0.term)] }
    }

    /// For each channel of a saturated vector.
    func squaredLengths(_ saturated: TermVector) -> [Float] {
        saturated.entries.reduce(into: [0, 0, 0, 0]) { $0[TermWeights.channel($1.term)] += $1.weight * $1.weight }
    }

    /// The share of a saturated vector, of these squared lengths, that another covers, 1 for itself.
    func covered(_ own: TermVector, _ lengths: [Float], by other: TermVector) -> Float {
        let scales = zip(lengths, TermWeights.shares).map { $0 > 0 ? $1 / $0 : 0 }
        let all = zip(lengths, TermWeights.shares).reduce(Float(0)) { $1.0 > 0 && $1.1 < 1 ? $0 + $1.1 : $0 } + 1
        return own.mapWeights { $0.weight * scales[TermWeights.channel($0.term)] / all }.dot(other)
    }

    /// What brings each channel of these squared lengths to its share.
    static func scales(_ lengths: [Float]) -> [Float] {
        zip(lengths, shares).map { $0 > 0 ? ($1 / $0).squareRoot() : 0 }
    }

    /// The squared lengths of an article. Those it was stored with are of a
    /// smaller library, in which the rare terms weighed less: they grow as the
    /// idf of a lone term does.
    func lengths(of article: ArticleProfile) -> [Float] {
        guard let stored = article.lengths, stored.articles > 0 else { return squaredLengths(saturated(article.terms)) }
        let then = Curve.log(Float(stored.articles) + 2)
        let growth = Curve.power(Curve.log(articles + 2) / then, 2 * TermWeights.idfPower)
        return [stored.words * growth, 0, stored.names * growth, stored.numbers * growth]
    }

    /// Of a saturated vector, to be stored with its article.
    func lengths(ofSaturated terms: TermVector) -> TermLengths {
        let lengths = squaredLengths(terms)
        return TermLengths(words: lengths[0], names: lengths[2], numbers: lengths[3], articles: statistics.articles)
    }

    /// Words and pairs are one channel.
    static func channel(_ term: UInt32) -> Int {
        let kind = Int(term >> 30)
        return kind == 1 ? 0 : kind
    }
}
