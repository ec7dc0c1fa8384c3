import Analysis
import Archive
import News

/// Finds the story an article belongs to, or begins one.
struct StoryStep {
    let session: AnalysisSession
    let article: PreparedArticle
    let profile: ArticleProfile

    /// So many of the article's entities are asked for their stories.
    private static let asked = 12

    func place() throws -> Story.ID? {
        guard !article.terms.isEmpty else { return nil }
        let candidates = try session.storyCandidates(entities: mostMentioned, near: article.id)
        let statistics = try session.termStatistics(for: article.terms.entries.map(\.term))
        let decided = StoryGrouping.decide(profile, among: candidates, statistics: statistics)
        let story = try decided ?? session.insertStory(name: name)
        try session.assign(profile, to: story)
        return story
    }

    private var mostMentioned: [Entity.ID] {
        let ranked = profile.entities.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ranked.prefix(StoryStep.asked).map(\.key)
    }

    private var name: String { article.content.title.value }
}
