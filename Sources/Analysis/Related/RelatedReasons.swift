public import News

extension RelatedArticles {
    /// Why two articles are related: terms, names, numbers and dates that stand
    /// in both, most telling first, each a short phrase. At most 5.
    public static func reasons(
        _ a: ArticleContent, _ b: ArticleContent, statistics: TermStatistics
    ) -> [String] {
        RelatedReasons(a, statistics: statistics).reasons(for: b)
    }
}

/// The same for one article beside many: its own terms are found once.
public struct RelatedReasons {
    private let weights: TermWeights
    private let own: [UInt32: SharedTerms.Found]

    /// Linear in the article's text.
    public init(_ article: ArticleContent, statistics: TermStatistics) {
        weights = TermWeights(statistics)
        own = SharedTerms.found(in: article, weights: weights)
    }

    public func reasons(for other: ArticleContent) -> [String] {
        let second = SharedTerms.found(in: other, weights: weights) { own[$0] != nil }
        var shared: [(found: SharedTerms.Found, score: Float)] = []
        for (term, found) in own {
            guard let other = second[term], found.idf > 0 else { continue }
            var common = found
            common.phrase = SharedTerms.common(found, other)
            shared.append((common, min(found.count, other.count).squareRoot() * found.idf * found.bonus))
        }
        let best = shared.sorted { ($1.score, $0.found.phrase) < ($0.score, $1.found.phrase) }.map(\.found)
        return SharedTerms.withoutOverlaps(best, limit: 5).map(\.phrase)
    }
}
