import Analysis
import Archive
import News

/// Articles as stories compare them, weighted once: the neighbours of one
/// article are those of the next.
final class VectorMemory {
    /// When more are kept, all are forgotten: about six megabytes.
    private static let most = 2_000

    private var vectors: [Article.ID: StoryVector] = [:]
    /// The library's size when the first was weighted: a tenth more, and weights have changed.
    private var articles = 0

    /// Nil for an article that has not been analysed.
    func vector(of id: Article.ID, _ session: AnalysisSession) throws -> StoryVector? {
        if let vector = vectors[id] { return vector }
        return try session.profile(of: id).map { article in
            vector(of: article, try session.termStatistics(for: article.terms.entries.map(\.term)))
        }
    }

    /// Weighs an article anew and keeps it; `statistics` needs its terms.
    func vector(of article: ArticleProfile, _ statistics: TermStatistics) -> StoryVector {
        if statistics.articles * 10 > articles * 11 || vectors.count >= VectorMemory.most {
            vectors = [:]
            articles = statistics.articles
        }
        let vector = StoryVector(article, statistics: statistics)
        vectors[article.id] = vector
        return vector
    }
}
