import Analysis
import Archive
import News

/// Articles as stories compare them, weighted once: the neighbours of one
/// article are those of the next.
final class VectorMemory {
    /// When more are kept, all are forgotten: about six megabytes of each kind.
    private static let most = 2_000

    private var vectors: [Article.ID: StoryVector] = [:]
    /// As the library has them: what is weighed anew needn't be read again.
    private var profiles: [Article.ID: ArticleProfile] = [:]
    /// The library's size when the first was weighted: a tenth more, and weights have changed.
    private var articles = 0

    /// Nil for an article that has not been analysed.
    func vector(of id: Article.ID, _ session: AnalysisSession) throws -> StoryVector? {
        if let vector = vectors[id] { return vector }
        return try profile(of: id, session).map { article in
            vector(of: article, try session.termStatistics(for: article.terms.entries.map(\.term)))
        }
    }

    /// Its terms and day; nil for an article that has not been analysed.
    func profile(of id: Article.ID, _ session: AnalysisSession) throws -> ArticleProfile? {
        if let known = profiles[id] { return known }
        guard let profile = try session.storyProfile(of: id) else { return nil }
        if profiles.count >= VectorMemory.most { profiles = [:] }
        profiles[id] = profile
        return profile
    }

    /// The article is analysed anew.
    func forget(_ id: Article.ID) { profiles[id] = nil }

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
