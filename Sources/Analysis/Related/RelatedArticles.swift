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
    /// most telling ones, at most 25, in small letters, the most telling first.
    public static func searchWords(title: String, text: String, statistics: TermStatistics) -> [SearchWord] {
        let weights = TermWeights(statistics)
        var counts: [UInt32: (part: String, span: TextSpan, weight: Float)] = [:]
        for (part, weight) in [(title, Float(3)), (text, 1)] {
            for word in TermScanner.words(of: part) where word.shape.isDisjoint(with: [.empty, .number]) {
                counts[TermKind.word.term(word.hash), default: (part, word.span, 0)].weight += weight
            }
        }
        let telling = counts.compactMap { term, count -> (term: UInt32, score: Float)? in
            guard statistics.frequencies[term] ?? 0 > 1 else { return nil }
            return (term, count.weight / (count.weight + 1.2) * weights.idf(term))
        }
        let best = telling.sorted { ($1.score, $0.term) < ($0.score, $1.term) }.prefix(mostWords)
        return best.compactMap { term, score in
            counts[term].map { found in
                SearchWord(word: found.part.slice(found.span).lowercased(), weight: Double(score * weights.idf(term)))
            }
        }
    }

    private static let mostWords = 25

    /// What people are shown scores so much: of the rest one in ten is about the same
    /// (docs/notes/related.md). Among a handful of articles no word is rare, so nothing scores high.
    public static func leastShown(among articles: Int) -> Double { articles < 10 ? 0 : 0.2 }

    /// Candidates by falling score; those that are not related are left out.
    /// `statistics` is asked for the article's terms, and for those of the
    /// nearest three. One comparison for each candidate and three more for the
    /// feedback.
    public static func rank(
        _ candidates: [ArticleProfile], for article: ArticleProfile,
        statistics: (TermVector) throws -> TermStatistics
    ) rethrows -> [(id: Article.ID, score: Double)] {
        func weighed(_ terms: TermVector) throws -> WeighedArticle {
            WeighedArticle(terms, TermWeights(try statistics(terms)))
        }
        let own = try weighed(article.terms)
        let others = candidates.filter { $0.id != article.id }
        let near = others.map { nearness($0.published, article.published) }
        let direct = others.indices.map { own.likeness(to: others[$0]) * near[$0] }
        guard direct.contains(where: { $0 >= threshold }) else { return [] }
        let related = direct.indices.filter { direct[$0] >= least }
        let voters = try related.sorted { (direct[$1], others[$0].id) < (direct[$0], others[$1].id) }.prefix(3)
            .map { (index: $0, article: try weighed(others[$0].terms)) }
        let ranked = related.compactMap { index -> (id: Article.ID, score: Double)? in
            // A voter has no vote for itself: three wrong ones would hold one another up.
            let votes = voters.reduce(0.0) { sum, voter in
                voter.index == index ? sum : sum + direct[voter.index] * voter.article.likeness(to: others[index])
            }
            let score = direct[index] + 2 * votes * near[index]
            return direct[index] >= threshold || score >= enough ? (id: others[index].id, score: score) : nil
        }
        return ranked.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    }

    /// Where nothing is as like as this, nothing is related.
    static let threshold = 0.02
    /// Where something is, less will do for others that the nearest vote for.
    private static let least = 0.005
    private static let enough = 0.03

    /// 1 on the same day, a half after many months; an unknown date is neither near nor far.
    private static func nearness(_ a: CalendarDay?, _ b: CalendarDay?) -> Double {
        guard let a, let b else { return 0.75 }
        return 0.5 + 0.5 * Curve.falling(Double(abs(a.daysSince1970 - b.daysSince1970)), scale: 30)
    }
}
