public import News

/// Ranks articles by how much they share with one, with reasons.
///
/// TF-IDF cosine of words and word pairs, to which shared names, numbers and
/// dates add; nearness in time helps softly; the nearest three then vote for
/// what is near to them (pseudo relevance feedback).
public enum RelatedArticles {
    /// Hashed term frequencies of an article: what the library stores of it.
    /// At most 370 entries; linear.
    public static func terms(title: String, text: String) -> TermVector { TermCounter.terms(title: title, text: text) }

    /// The words to look candidates up by in the full-text index: the article's
    /// most telling ones, at most 15, in small letters.
    public static func searchWords(title: String, text: String, statistics: TermStatistics) -> [String] {
        let weights = TermWeights(statistics)
        var counts: [UInt32: (word: String, weight: Float)] = [:]
        for (part, weight) in [(title, Float(3)), (text, 1)] {
            for word in TermScanner.words(of: part) where word.shape.isDisjoint(with: [.empty, .number]) {
                counts[TermKind.word.term(word.hash), default: (part.slice(word.span).lowercased(), 0)].weight += weight
            }
        }
        let telling = counts.compactMap { term, count -> (word: String, score: Float)? in
            guard statistics.frequencies[term] ?? 0 > 1 else { return nil }
            return (count.word, count.weight / (count.weight + 1.2) * weights.idf(term))
        }
        return telling.sorted { ($1.score, $0.word) < ($0.score, $1.word) }.prefix(15).map(\.word)
    }

    /// Candidates by falling score; those that are not related are left out.
    /// `statistics` must hold every term of the article and the candidates
    /// that stands in two or more articles. One dot product for each
    /// candidate and three more for the feedback.
    public static func rank(
        _ candidates: [ArticleProfile], for article: ArticleProfile, statistics: TermStatistics
    ) -> [(id: Article.ID, score: Double)] {
        let weights = TermWeights(statistics)
        let own = weights.weighted(article.terms)
        let others = candidates.filter { $0.id != article.id }
        let vectors = others.map { weights.weighted($0.terms) }
        let near = others.map { nearness($0.published, article.published) }
        let direct = vectors.indices.map { Double(own.dot(vectors[$0])) * near[$0] }
        let voters = direct.indices.filter { direct[$0] >= threshold }.sorted { direct[$0] > direct[$1] }.prefix(3)
        let ranked = direct.indices.filter { direct[$0] >= threshold }.map { index in
            // A voter has no vote for itself: three wrong ones would hold one another up.
            let votes = voters.reduce(0.0) { sum, voter in
                voter == index ? sum : sum + direct[voter] * Double(vectors[voter].dot(vectors[index]))
            }
            return (id: others[index].id, score: direct[index] + 2 * votes * near[index])
        }
        return ranked.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    }

    /// Below this direct likeness two articles have nothing to do with each other.
    static let threshold = 0.02

    /// 1 on the same day, a half after many months; an unknown date is neither near nor far.
    private static func nearness(_ a: CalendarDay?, _ b: CalendarDay?) -> Double {
        guard let a, let b else { return 0.75 }
        return 0.5 + 0.5 * Curve.falling(Double(abs(a.daysSince1970 - b.daysSince1970)), scale: 30)
    }
}
