public import News

extension RelatedArticles {
    /// Why two articles are related: terms, names, numbers and dates that stand
    /// in both, most telling first, each a short phrase. At most 5.
    public static func reasons(
        _ a: ArticleContent, _ b: ArticleContent, statistics: TermStatistics
    ) -> [String] {
        let weights = TermWeights(statistics)
        let first = SharedTerms.found(in: a, weights: weights)
        let second = SharedTerms.found(in: b, weights: weights)
        var shared: [(found: SharedTerms.Found, score: Float)] = []
        for (term, found) in first {
            guard let other = second[term], found.idf > 0 else { continue }
            var common = found
            common.phrase = SharedTerms.common(found, other)
            shared.append((common, min(found.count, other.count).squareRoot() * found.idf * found.bonus))
        }
        let best = shared.sorted { ($1.score, $0.found.phrase) < ($0.score, $1.found.phrase) }.map(\.found)
        return SharedTerms.withoutOverlaps(best, limit: 5).map(\.phrase)
    }
}
